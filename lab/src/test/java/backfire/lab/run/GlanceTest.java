package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Account;
import backfire.lab.why.Reference;
import backfire.lab.why.Reference.Kind;
import backfire.lab.why.Replay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlanceTest {
  private static final Case TINY = TinyCase.make();
  private static final Case TOWNS = Casebook.read(Path.of("../cases/two-towns"));
  private static final Study TWO = Study.of(TOWNS.id(), 1, 2).withScale(0.5);

  @TempDir static Path folder;

  private static Glance towns;

  @BeforeAll
  static void make() throws InterruptedException {
    Order order = new Order(TOWNS, TWO, folder, 2, false, "two-towns", "1");
    new Run(order, new Still(), new StopSign()).begin();
    towns = new GlanceRun(TOWNS, TWO, 2, 2, new Still(), new StopSign()).make(world -> {});
  }

  private static GlanceRun tiny(Study study, int atOnce, StopSign stop) {
    return new GlanceRun(TINY, study, atOnce, new Still(), stop, Synthetic::simulate);
  }

  private static List<WorldResult> bare(List<WorldResult> worlds) {
    return worlds.stream().map(world -> world.stored(List.of(), Toil.NONE)).toList();
  }

  @Test
  void worlds_areThoseOfARun_onAnyNumberOfThreads() throws InterruptedException {
    List<WorldResult> stored = new ArrayList<>();
    for (int world : TWO.worlds()) {
      stored.add(new RunFolder(folder).findWorld(world).orElseThrow());
    }
    assertThat(bare(towns.worlds())).isEqualTo(bare(stored));
    Glance alone = new GlanceRun(TOWNS, TWO, 3, 1, new Still(), new StopSign()).make(world -> {});
    assertThat(bare(alone.worlds())).isEqualTo(bare(towns.worlds()));
    assertThat(alone.annals().told(100)).isEqualTo(towns.annals().told(100));
  }

  /** World 1 is late, and world 6 begins when the second has been seen. */
  @Test
  void results_areSeenInTheOrderOfWorlds_beforeAllAreMade() throws InterruptedException {
    Study study = Study.of("tiny", 7, 6);
    CountDownLatch anotherMade = new CountDownLatch(1);
    CountDownLatch secondSeen = new CountDownLatch(1);
    WorldMaker.Simulation simulation =
        (setting, seed, weekDone) -> {
          if (seed == Plans.seed(study, 1)) {
            await(anotherMade);
          }
          if (seed == Plans.seed(study, 6)) {
            await(secondSeen);
          }
          return Synthetic.simulate(setting, seed, weekDone);
        };
    Still still = new Still(anotherMade::countDown);
    List<Integer> seen = new ArrayList<>();
    Glance glance =
        new GlanceRun(TINY, study, 3, still, new StopSign(), simulation)
            .make(
                soFar -> {
                  assertThat(soFar.annals().world()).isEqualTo(1);
                  assertThat(numbers(soFar))
                      .isEqualTo(study.worlds().subList(0, soFar.worlds().size()));
                  seen.add(soFar.worlds().size());
                  if (soFar.worlds().size() >= 2) {
                    secondSeen.countDown();
                  }
                });
    assertThat(seen).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1).endsWith(6);
    assertThat(numbers(glance)).isEqualTo(study.worlds());
  }

  private static List<Integer> numbers(Glance glance) {
    return glance.worlds().stream().map(WorldResult::world).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void stop_endsIt() {
    StopSign stop = new StopSign();
    assertThatThrownBy(() -> tiny(Study.of("tiny", 7, 6), 1, stop).make(world -> stop.raise()))
        .isInstanceOf(StopSign.Stopped.class);
  }

  @Test
  void events_haveTheNumbersAndKeys_thatARunStores() {
    for (Kind kind : List.of(Kind.ATTACK, Kind.EXIT, Kind.PROMOTION)) {
      assertThat(towns.events(1, kind))
          .isNotEmpty()
          .isEqualTo(new RunFolder(folder).events(1, kind.id()));
    }
    assertThatThrownBy(() -> towns.events(2, Kind.EXIT))
        .isInstanceOf(StudyProblem.class)
        .hasMessage(
            "Events are kept of world 1 alone: ask after those, such as exit:1/1, or after a person of world 2 by key.");
  }

  @Test
  void weeks_tellAllThatHappened_onceAndInOrder() {
    List<String> attacks = new ArrayList<>();
    List<String> exits = new ArrayList<>();
    List<String> offers = new ArrayList<>();
    int weeks = TOWNS.setting().calendar().weeks();
    for (int week = -1; week <= weeks; week++) {
      for (Happening happening : towns.annals().told(week)) {
        assertThat(happening.monday())
            .isEqualTo(TOWNS.setting().calendar().first().plusWeeks(week));
        assertThat(happening.gravity() != null)
            .isEqualTo(happening.reference().startsWith("attack:"));
        List<String> of =
            switch (Reference.parse(happening.reference()).kind()) {
              case ATTACK -> attacks;
              case EXIT -> exits;
              default -> offers;
            };
        of.add(happening.reference());
        assertThat(happening.reference()).endsWith("/" + of.size());
      }
    }
    assertThat(attacks).hasSameSizeAs(towns.events(1, Kind.ATTACK));
    assertThat(exits).hasSameSizeAs(towns.events(1, Kind.EXIT));
    assertThat(offers).hasSameSizeAs(towns.events(1, Kind.PROMOTION));
    assertThat(towns.annals().attacks()).extracting(AttackMark::reference).isEqualTo(attacks);
  }

  @Test
  void happenings_areTold_asWhyTellsThem() {
    Replay replay = new Replay(TOWNS, towns, 2, new Still(), new StopSign());
    for (String asked : List.of("attack:1/2", "exit:1/3", "promotion:1/1")) {
      Happening happening = happening(asked);
      Account account = replay.why(Reference.parse(asked));
      assertThat(account.digest()).isEqualTo(towns.worlds().getFirst().digest());
      String place = TOWNS.names().getOrDefault(happening.place(), happening.place());
      String deed = happening.sentence().substring(("In " + place + " ").length());
      String told = deed.substring(0, deed.indexOf('.') + 1);
      assertThat(account.headline()).startsWith("In " + place + ", in the week of ").contains(told);
    }
    assertThat(happening("exit:1/3").sentence()).containsAnyOf("decided:", "decided it alone:");
  }

  private static Happening happening(String reference) {
    for (int week = 0; week < TOWNS.setting().calendar().weeks(); week++) {
      for (Happening happening : towns.annals().told(week)) {
        if (happening.reference().equals(reference)) {
          return happening;
        }
      }
    }
    throw new AssertionError("no " + reference);
  }

  @Test
  void why_isAskedOfMemory_asOfAFolder() {
    Replay memory = new Replay(TOWNS, towns, 2, new Still(), new StopSign());
    Replay stored = new Replay(TOWNS, new RunFolder(folder), "1", 2, new Still(), new StopSign());
    for (String asked : List.of("attack:1/1", "exit:1/2")) {
      assertThat(memory.why(Reference.parse(asked))).isEqualTo(stored.why(Reference.parse(asked)));
    }
    long officer = towns.events(1, Kind.EXIT).getFirst().who();
    Account his = memory.why(new Reference(Kind.OFFICER, 1, 0, officer));
    assertThat(his.references()).contains("exit:1/1");
    assertThatThrownBy(() -> memory.why(Reference.parse("exit:3/1")))
        .isInstanceOf(StudyProblem.class)
        .hasMessage("exit:3/1: this ensemble has worlds 1 to 2.");
  }
}
