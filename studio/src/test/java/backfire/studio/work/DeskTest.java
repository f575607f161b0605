package backfire.studio.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.lab.ensemble.StudyProblem;
import backfire.studio.work.Standing.State;
import backfire.studio.work.Task.Lane;
import backfire.studio.work.Task.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks at a desk. */
@Timeout(30)
class DeskTest {
  private final Desk desk = new Desk();

  @AfterEach
  void closed() {
    desk.close();
  }

  private static Task task(String id, Lane lane, Work work) {
    return new Task(id, "ensemble", "two towns", lane, "/api/" + id, work);
  }

  /** A task that goes on, week by week, until it is told to stop or let go. */
  private static Work until(CountDownLatch begun, CountDownLatch end) {
    return (progress, stop) -> {
      progress.began(1, 1_000_000, 0);
      begun.countDown();
      while (!end.await(1, TimeUnit.MILLISECONDS)) {
        progress.weekDone();
        stop.heed();
      }
    };
  }

  private Standing over(String id) throws InterruptedException {
    while (!desk.find(id).orElseThrow().state().isOver()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return desk.find(id).orElseThrow();
  }

  @Test
  void sameTask_isDoneOnce_whoeverAsks() throws Exception {
    AtomicInteger done = new AtomicInteger();
    Task task = task("a", Lane.QUICK, (progress, stop) -> done.incrementAndGet());
    desk.ask(task, "one");
    over("a");
    assertThat(desk.ask(task, "other").state()).isEqualTo(State.DONE);
    assertThat(done).hasValue(1);
  }

  @Test
  void task_thatSeveralWant_isStoppedWhenNobodyDoes() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Task task = task("a", Lane.QUICK, until(begun, new CountDownLatch(1)));
    desk.ask(task, "one tab");
    desk.ask(task, "another");
    begun.await();
    desk.letGo("a", "one tab");
    TimeUnit.MILLISECONDS.sleep(30);
    assertThat(desk.find("a").orElseThrow().state()).isEqualTo(State.WORKING);
    desk.letGo("a", "another");
    assertThat(over("a").state()).isEqualTo(State.STOPPED);
  }

  /** Nobody has stopped it: who asked for it asks again when there is a desk again. */
  @Test
  void closing_tellsNobodyThatWhatIsBeingDoneIsStopped() throws Exception {
    List<State> told = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    desk.watch(standing -> told.add(standing.state()));
    desk.ask(task("a", Lane.QUICK, until(begun, new CountDownLatch(1))), "");
    begun.await();
    desk.close();
    assertThat(over("a").state()).isEqualTo(State.STOPPED);
    assertThat(told).contains(State.WORKING).doesNotContain(State.STOPPED);
  }

  @Test
  void stoppedTask_isDoneWhenItIsAskedForAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    desk.ask(task("a", Lane.LONG, until(begun, new CountDownLatch(1))), "");
    begun.await();
    desk.stop("a");
    over("a");
    desk.ask(task("a", Lane.LONG, (progress, stop) -> {}), "");
    assertThat(over("a").state()).isEqualTo(State.DONE);
  }

  @Test
  void taskThatIsStillStopping_isDoneAnew_forWhoAsksForItMeanwhile() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    desk.ask(
        task(
            "a",
            Lane.QUICK,
            (progress, stop) -> {
              begun.countDown();
              end.await();
              stop.heed();
            }),
        "one");
    begun.await();
    desk.letGo("a", "one");
    assertThat(desk.find("a").orElseThrow().state()).isEqualTo(State.WORKING);
    desk.ask(task("a", Lane.QUICK, (progress, stop) -> {}), "one");
    end.countDown();
    assertThat(over("a").state()).isEqualTo(State.DONE);
  }

  @Test
  void longTask_standsStill_whileAQuickOneIsDone() throws Exception {
    CountDownLatch longBegun = new CountDownLatch(1);
    CountDownLatch quickBegun = new CountDownLatch(1);
    CountDownLatch quickEnd = new CountDownLatch(1);
    AtomicInteger weeks = new AtomicInteger();
    desk.ask(
        task(
            "long",
            Lane.LONG,
            (progress, stop) -> {
              longBegun.countDown();
              while (true) {
                progress.weekDone();
                weeks.incrementAndGet();
                stop.heed();
              }
            }),
        "");
    longBegun.await();
    desk.ask(task("quick", Lane.QUICK, until(quickBegun, quickEnd)), "");
    quickBegun.await();
    TimeUnit.MILLISECONDS.sleep(20);
    int before = weeks.get();
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(weeks.get()).isEqualTo(before);
    quickEnd.countDown();
    over("quick");
    while (weeks.get() == before) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  @Test
  void failure_isSaidInItsOwnWords() throws Exception {
    desk.ask(
        task(
            "a",
            Lane.QUICK,
            (progress, stop) -> {
              throw new StudyProblem("No parameter is named kin.");
            }),
        "");
    assertThat(over("a").state()).isEqualTo(State.FAILED);
    assertThat(desk.find("a").orElseThrow().problem()).isEqualTo("No parameter is named kin.");
  }

  @Test
  void desk_hasAnEnd() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    desk.ask(task("first", Lane.LONG, until(begun, new CountDownLatch(1))), "");
    begun.await();
    for (int i = 0; i < 24; i++) {
      desk.ask(task("waits " + i, Lane.LONG, (progress, stop) -> {}), "");
    }
    assertThatThrownBy(() -> desk.ask(task("more", Lane.QUICK, (progress, stop) -> {}), ""))
        .isInstanceOf(Desk.Full.class)
        .hasMessageContaining("24");
  }

  @Test
  void watcher_isToldOfAll_andLaterIsLater() throws Exception {
    desk.ask(task("before", Lane.QUICK, (progress, stop) -> {}), "");
    over("before");
    List<Standing> told = Collections.synchronizedList(new ArrayList<>());
    Runnable unwatch = desk.watch(told::add);
    assertThat(told).extracting(Standing::id).containsExactly("before");
    desk.ask(
        task(
            "after",
            Lane.QUICK,
            (progress, stop) -> {
              progress.began(2, 10, 1);
              progress.worldDone();
              progress.nowDoing("weighing");
            }),
        "");
    over("after");
    unwatch.run();
    List<Standing> after = told.stream().filter(one -> one.id().equals("after")).toList();
    assertThat(after).extracting(Standing::tick).isSorted().doesNotHaveDuplicates();
    assertThat(after.getLast().state()).isEqualTo(State.DONE);
    assertThat(after).extracting(Standing::said).contains("weighing");
    assertThat(after).extracting(Standing::worlds).contains(2);
    int heard = told.size();
    desk.ask(task("later", Lane.QUICK, (progress, stop) -> {}), "");
    over("later");
    assertThat(told).hasSize(heard);
  }
}
