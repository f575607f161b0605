package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import backfire.model.observe.Chronicle;
import backfire.model.observe.Observable;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The null world, orders 1 and no act, shows no trend: else a warm-up would pass for a finding.
 *
 * <p>Twelve months now against two years that ended a year and a half ago, after 24 years of
 * burn-in, as the claims compare. The ratio is that of means over seeds, its error by the
 * jackknife.
 */
class NullWorldTest {
  private static final int YEAR = 52;
  private static final int WEEKS = 234;
  private static final int BURN_IN = 24 * YEAR;
  private static final int BEFORE = 2 * YEAR;
  private static final int NOW = WEEKS - YEAR;

  /**
   * What a claim says has risen, each with the largest standard error that makes its proof worth
   * it.
   */
  private static final Map<Observable, Double> LARGEST_ERROR =
      new EnumMap<>(
          Map.ofEntries(
              entry(Observable.EXITS, 0.10),
              entry(Observable.REVENGE, 0.15),
              entry(Observable.RESTRAINT, 0.10),
              entry(Observable.CONTROL, 0.04),
              entry(Observable.HARSH, 0.04),
              entry(Observable.HARSHNESS, 0.04),
              entry(Observable.STOPS, 0.04),
              entry(Observable.BRIBES, 0.04),
              entry(Observable.GRUDGE, 0.04),
              entry(Observable.GRUDGE_ANY, 0.02),
              entry(Observable.GRUDGE_HOUSEHOLD, 0.04),
              entry(Observable.EXPECTATION, 0.10),
              entry(Observable.RISK, 0.10),
              entry(Observable.APPROVAL, 0.03),
              entry(Observable.VACANCIES, 0.06),
              entry(Observable.ACCEPTED, 0.08),
              entry(Observable.WILLINGNESS_COUNTY, 0.02),
              entry(Observable.WILLINGNESS_PROVINCE, 0.02),
              entry(Observable.WILLINGNESS_CENTRE, 0.02)));

  /** A mean ratio and its error. */
  private record Ratio(double value, double error) {
    static Ratio of(double[] now, double[] before) {
      int n = now.length;
      double value = ratio(now, before, -1);
      Sample leftOut = new Sample();
      for (int i = 0; i < n; i++) {
        leftOut.add(ratio(now, before, i));
      }
      double squares = leftOut.variance() * (n - 1);
      return new Ratio(value, Math.sqrt(squares * (n - 1) / n));
    }

    private static double ratio(double[] now, double[] before, int without) {
      double sumNow = 0;
      double sumBefore = 0;
      for (int i = 0; i < now.length; i++) {
        sumNow += i == without ? 0 : now[i];
        sumBefore += i == without ? 0 : before[i];
      }
      return sumNow / sumBefore;
    }

    double z() {
      return (value - 1) / error;
    }
  }

  private static Map<Observable, Ratio> ratios(Setting province, int seeds) {
    List<Chronicle> lives =
        IntStream.rangeClosed(1, seeds)
            .parallel()
            .mapToObj(seed -> History.simulate(province, 1_000 + seed, done -> {}))
            .toList();
    Map<Observable, Ratio> ratios = new EnumMap<>(Observable.class);
    for (Observable what : LARGEST_ERROR.keySet()) {
      double[] now = new double[seeds];
      double[] before = new double[seeds];
      for (int i = 0; i < seeds; i++) {
        now[i] = Province.over(province, lives.get(i), what, NOW, WEEKS);
        before[i] = Province.over(province, lives.get(i), what, 0, BEFORE);
      }
      ratios.put(what, Ratio.of(now, before));
    }
    return ratios;
  }

  private static void print(Map<Observable, Ratio> ratios) {
    StringBuilder table = new StringBuilder("now over before: ratio, error, z\n");
    ratios.forEach(
        (what, ratio) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-22s %7.4f %7.4f %6.2f%n",
                    what.id(),
                    ratio.value(),
                    ratio.error(),
                    ratio.z())));
    System.out.print(table);
  }

  private static void hasNoTrend(Map<Observable, Ratio> ratios, double errors) {
    ratios.forEach(
        (what, ratio) -> {
          assertThat(ratio.z()).as("%s: %s", what, ratio).isBetween(-Fit.Z, Fit.Z);
          double largest = errors * LARGEST_ERROR.getOrDefault(what, 0.0);
          assertThat(ratio.error()).as("%s: %s", what, ratio).isLessThan(largest);
        });
  }

  /** Eight towns of 3,000 to 30,000. */
  @Test
  void nullWorld_ofEightTowns_showsNoTrend() {
    Setting province =
        Province.of(WEEKS, BURN_IN, 3_000, 5_000, 8_000, 10_000, 14_000, 18_000, 24_000, 30_000);
    Map<Observable, Ratio> ratios = ratios(province, 48);
    hasNoTrend(ratios, 1);
  }

  /**
   * The same towns four times as large, in more worlds: a trend of a few in a hundred would show.
   */
  @Test
  @Tag("deep")
  void nullWorld_ofAHalfMillion_showsNoTrend() {
    Setting province =
        Province.of(
            WEEKS, BURN_IN, 12_000, 20_000, 32_000, 40_000, 56_000, 72_000, 96_000, 120_000);
    Map<Observable, Ratio> ratios = ratios(province, 96);
    print(ratios);
    hasNoTrend(ratios, 0.5);
  }
}
