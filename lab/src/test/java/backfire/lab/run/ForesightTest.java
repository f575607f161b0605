package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.Detail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A province of 2.3 million people, on machines that are made up. */
class ForesightTest {
  private static final long MIB = 1L << 20;
  private static final long GIB = 1L << 30;
  private static final Limits LARGE = new Limits(16 * GIB, 100 * GIB, 8);

  private final Case province = Casebook.read(Path.of("../cases/north-hamgyong"));

  private Order order(int threads) {
    Study study = Study.of(province.id(), 1, 20);
    return new Order(province, study, Path.of("out"), threads, true, "north-hamgyong", "1");
  }

  private Foresight on(Limits limits, int threads) {
    return new Foresight(order(threads), 20, limits);
  }

  @Test
  void largeMachine_takesAllThreads_andIsTold() {
    Foresight foresight = on(LARGE, 2);
    assertThat(foresight.threads(true)).isEqualTo(2);
    assertThat(foresight.coming(2).orElseThrow())
        .matches(
            "20 worlds of 2\\.3 million people: about 2\\.\\d min, \\d+ MiB of memory, \\d+ MiB of disk\\.");
  }

  @Test
  void threadsThatNoWorldNeeds_helpWithThePlacesOfEach() {
    List<String> said = new ArrayList<>();
    Order fitting = new Foresight(order(8), 2, LARGE).fitting(true, said::add);
    assertThat(fitting.threads()).isEqualTo(2);
    assertThat(fitting.hands()).isEqualTo(4);
    assertThat(said).hasSize(1);
    assertThat(new Foresight(order(8), 0, LARGE).fitting(true, said::add)).isEqualTo(order(8));
    assertThat(said).as("nothing is coming").hasSize(1);
    new Foresight(order(2), 20, new Limits(700 * MIB, 100 * GIB, 8)).fitting(true, said::add);
    assertThat(said.getLast()).startsWith("1 world at once, not 2: more would need");
  }

  @Test
  void oneWorldOfAProvince_needsAsMuchAsWasMeasured() {
    Forecast one = Forecast.of(order(1), 1);
    assertThat(one.people()).isEqualTo(2_327_362);
    // Alive in the last week were 376 MB; the whole run goes through with 480 MiB of heap.
    assertThat(one.heap(1)).isBetween(400 * MIB, 520 * MIB);
    assertThat(one.disk()).isBetween(8 * MIB, 16 * MIB);
  }

  /** Seen at scale 0.2: 25 MB of two worlds' files, 46 MB of database. */
  @Test
  void countryByQuarter_needsAsMuchDiskAsWasMeasured() {
    Case country = Casebook.read(Path.of("../cases/north-korea"));
    Study study = Study.of(country.id(), 1, 2).withScale(0.2);
    Order order = new Order(country, study, Path.of("out"), 1, true, country.id(), "1");
    assertThat(order.rows()).isEqualTo(Detail.FIRST_WEEKLY);
    assertThat(Forecast.of(order, 2).disk()).isBetween(65 * MIB, 85 * MIB);
    Order weekly = order.withRows(Detail.WEEKLY);
    assertThat(Forecast.of(weekly, 2).disk()).isGreaterThan(100 * MIB);
  }

  @Test
  void memoryForOne_takesOneThread_whereItMayChoose() {
    Limits small = new Limits(700 * MIB, 100 * GIB, 8);
    Foresight foresight = on(small, 4);
    assertThat(foresight.threads(true)).isEqualTo(1);
    assertThat(foresight.notice(1))
        .startsWith("1 world at once, not 4: more would need about ")
        .endsWith("and the program may take 700 MiB.");
    assertRefused(foresight, "4 worlds of 2.3 million people at once would need about 1.", false);
    assertRefused(foresight, "--threads 1 would fit.", false);
  }

  @Test
  void memoryForNone_isRefused_withAScaleThatFits() {
    Limits tiny = new Limits(256 * MIB, 100 * GIB, 8);
    Foresight foresight = on(tiny, 4);
    assertRefused(foresight, "--scale 0.5 --threads 1 would fit; or give it more: ", true);
    assertRefused(foresight, "BACKFIRE_JAVA_OPTS=-Xmx1g.", true);
    Order smaller = order(1).withScale(0.5);
    assertThat(new Foresight(smaller, 20, tiny).threads(false)).isEqualTo(1);
  }

  @Test
  void memoryForNothing_isRefused_withMoreMemory() {
    assertRefused(on(new Limits(8 * MIB, GIB, 1), 1), "Even a small --scale would not fit", true);
  }

  @Test
  void fullDisk_isRefused_withWhatWouldFit() {
    Foresight without = on(new Limits(16 * GIB, 100 * MIB, 8), 2);
    assertRefused(without, "of disk (an estimate), and 100 MiB are free in ", true);
    assertRefused(without, "--no-duckdb would fit, or name another disk with --out.", true);
    Foresight quarters = on(new Limits(16 * GIB, 40 * MIB, 8), 2);
    assertRefused(quarters, "--no-duckdb --rows quarterly would fit, or name", true);
    assertRefused(on(new Limits(16 * GIB, 10 * MIB, 8), 2), "Ask for fewer --runs", true);
  }

  @Test
  void smallRun_isNotAnnounced() {
    Order small = order(1).withScale(0.001);
    assertThat(new Foresight(small, 1, LARGE).coming(1)).isEmpty();
    assertThat(new Foresight(order(1).withScale(0.05), 1, LARGE).coming(1))
        .hasValueSatisfying(s -> assertThat(s).startsWith("1 world of 120,000 people: about 2"));
    assertThat(new Foresight(small, 0, LARGE).coming(1)).isEmpty();
  }

  private static void assertRefused(Foresight foresight, String why, boolean fewer) {
    assertThatThrownBy(() -> foresight.threads(fewer))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining(why);
  }
}
