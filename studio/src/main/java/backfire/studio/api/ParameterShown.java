package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.ParameterRange;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as a slider shows it.
 *
 * @param value as the case has it
 * @param prior such as {@code lognormal(1.3, 0.35)}, or {@code fixed}
 * @param low where the slider begins
 * @param high where it ends
 * @param logarithmic whether equal ways on it are equal factors
 * @param hump how dense the prior is along it, largest 1, from its beginning to its end; empty if
 *     fixed
 * @param half what the middle half of the prior lies between; null if fixed
 */
public record ParameterShown(
    String id,
    double value,
    String unit,
    String meaning,
    String source,
    String theme,
    String prior,
    double low,
    double high,
    boolean logarithmic,
    List<Double> hump,
    @Nullable List<Double> half) {
  private static final int BINS = 40;
  private static final int DRAWS = 4_000;
  private static final double TAIL = 0.002;
  private static final double FACTOR = 4;

  public ParameterShown {
    hump = List.copyOf(hump);
  }

  /** The model's, then those that the case adds for its acts. */
  static List<ParameterShown> of(Case ofCase) {
    List<ParameterShown> all = new ArrayList<>();
    for (Parameter p : Parameter.values()) {
      double value = ofCase.setting().parameters().get(p);
      all.add(of(p.id(), value, p.unit(), p.meaning(), p.source(), ofCase, ParameterRange.of(p)));
    }
    ParameterRange any = new ParameterRange(-1e9, 1e9);
    ofCase
        .ownParameters()
        .forEach(
            (name, own) ->
                all.add(
                    of(name, own.value(), own.unit(), own.meaning(), own.source(), ofCase, any)));
    return all;
  }

  private static ParameterShown of(
      String id,
      double value,
      String unit,
      String meaning,
      String source,
      Case ofCase,
      ParameterRange range) {
    Prior prior = ofCase.priors().get(id);
    boolean logarithmic =
        prior instanceof Prior.Lognormal
            || (prior == null && value > 0 && range.high() > 1 && range.low() >= 0);
    double low = prior == null ? lowest(value, range) : prior.quantile(TAIL);
    double high = prior == null ? highest(value, range) : prior.quantile(1 - TAIL);
    return new ParameterShown(
        id,
        value,
        unit,
        meaning,
        source,
        Theme.find(id).map(Theme::id).orElse(Theme.ACTS.id()),
        prior == null ? "fixed" : prior.text(),
        Math.max(range.low(), Math.min(low, value)),
        Math.min(range.high(), Math.max(high, value)),
        logarithmic,
        prior == null ? List.of() : hump(prior, low, high, logarithmic),
        prior == null ? null : List.of(prior.quantile(0.25), prior.quantile(0.75)));
  }

  /** Of what is not doubted: what may be tried is up to four times as much or as little. */
  private static double lowest(double value, ParameterRange range) {
    double least = range.high() <= 1 ? range.low() : value / FACTOR;
    return value > 0 ? least : value - 1;
  }

  private static double highest(double value, ParameterRange range) {
    return value > 0 ? Math.min(range.high(), value * FACTOR) : value + 1;
  }

  /** How many of evenly spread quantiles fall where: the shape of any density. */
  private static List<Double> hump(Prior prior, double low, double high, boolean logarithmic) {
    int[] bins = new int[BINS];
    for (int i = 0; i < DRAWS; i++) {
      double at = along(prior.quantile((i + 0.5) / DRAWS), low, high, logarithmic);
      bins[(int) Math.clamp(Math.floor(BINS * at), 0, BINS - 1)]++;
    }
    int most = 1;
    for (int bin : bins) {
      most = Math.max(most, bin);
    }
    List<Double> hump = new ArrayList<>();
    for (int bin : bins) {
      hump.add(Math.rint(1000.0 * bin / most) / 1000);
    }
    return hump;
  }

  private static double along(double value, double low, double high, boolean logarithmic) {
    return logarithmic
        ? StrictMath.log(value / low) / StrictMath.log(high / low)
        : (value - low) / (high - low);
  }
}
