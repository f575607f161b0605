package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Study;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A province of 2.3 million people, on machines that are made up. */
class GlanceForecastTest {
  private static final long MIB = 1L << 20;
  private static final long GIB = 1L << 30;
  private static final Case PROVINCE = Casebook.read(Path.of("../cases/north-hamgyong"));

  private static GlanceForecast of(int runs, double scale, int threads, long heap, int cores) {
    Study study = Study.of(PROVINCE.id(), 1, runs).withScale(scale);
    return GlanceForecast.of(PROVINCE, study, threads, new Limits(heap, 0, cores));
  }

  @Test
  void worlds_comeInRounds() {
    double one = of(1, 0.1, 1, 4 * GIB, 4).seconds();
    assertThat(one).isPositive();
    assertThat(of(2, 0.1, 1, 4 * GIB, 4).seconds()).isCloseTo(2 * one, within(1e-9));
    assertThat(of(4, 0.1, 2, 4 * GIB, 4).seconds()).isCloseTo(2 * one, within(1e-9));
    assertThat(of(3, 0.1, 2, 4 * GIB, 4).seconds()).isCloseTo(2 * one, within(1e-9));
    assertThat(of(4, 0.1, 4, 4 * GIB, 2).seconds()).isCloseTo(2 * one, within(1e-9));
    assertThat(of(1, 0.1, 4, 4 * GIB, 4).seconds()).isCloseTo(one / 4, within(1e-9));
  }

  @Test
  void world_takesLess_thanOneThatIsStored() {
    Study study = Study.of(PROVINCE.id(), 1, 1).withScale(0.1);
    Order order = new Order(PROVINCE, study, Path.of("out"), 1, true, "north-hamgyong", "1");
    assertThat(of(1, 0.1, 1, 4 * GIB, 1).seconds())
        .isLessThan(Forecast.of(order, 1).secondsOfWorld());
    assertThat(of(1, 0.1, 1, 4 * GIB, 1).heap()).isEqualTo(Forecast.of(order, 1).heap(1));
  }

  @Test
  void memory_decidesHowManyAreMadeAtOnce() {
    assertThat(of(20, 1, 4, 16 * GIB, 4).atOnce()).isEqualTo(4);
    GlanceForecast one = of(20, 1, 4, 700 * MIB, 4);
    assertThat(one.atOnce()).isEqualTo(1);
    assertThat(one.fits()).isTrue();
    assertThat(one.scaleThatFits()).isEmpty();
    assertThat(one.heap()).isLessThan(700 * MIB);
    assertThat(of(2, 1, 4, 16 * GIB, 4).atOnce()).isEqualTo(2);
  }

  @Test
  void memoryForNone_namesTheScaleThatFits() {
    GlanceForecast none = of(20, 1, 4, 256 * MIB, 4);
    assertThat(none.fits()).isFalse();
    assertThat(none.scaleThatFits()).hasValue(0.5);
    assertThat(of(20, 0.5, 4, 256 * MIB, 4).fits()).isTrue();
    assertThat(of(20, 1, 4, 8 * MIB, 4).scaleThatFits()).isEmpty();
  }

  @Test
  void forecast_isASentence() {
    assertThat(of(20, 0.1, 2, 4 * GIB, 2).sentence())
        .matches("20 worlds of 230,000 people: about \\d+(\\.\\d+)? s");
  }
}
