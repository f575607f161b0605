package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Width;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What narrower priors do: a Bayes factor hangs on how wide they are, so it is shown with those of
 * a factor's own parameters at three quarters and at half of their width.
 */
final class Widths {
  /*
   * Narrower only, by the ratio of densities over its own mean: a wider prior would ask for worlds that
   * were never drawn. Where the factor is out its parameters act on nothing, so only worlds that have it
   * are weighed anew. A normal or lognormal prior has its standard deviation multiplied, a uniform its range about
   * its middle, a Beta its concentration (a + b + 1) divided by the square.
   */
  private static final List<Double> WIDTHS = List.of(0.75, 0.5);

  private Widths() {}

  static List<Width> of(Case ofCase, Weighing weighing, List<Double> logs) {
    List<Width> widths = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      SortedMap<String, Prior> own = own(ofCase, factor);
      if (!own.isEmpty()) {
        for (double width : WIDTHS) {
          width(weighing, logs, factor, own, width).ifPresent(widths::add);
        }
      }
    }
    return widths;
  }

  /** The free parameters that act on nothing where the factor is out. */
  static SortedMap<String, Prior> own(Case ofCase, Factor factor) {
    SortedMap<String, Prior> own = new TreeMap<>();
    for (Parameter parameter : factor.own()) {
      Prior prior = ofCase.priors().get(parameter.id());
      if (prior != null) {
        own.put(parameter.id(), prior);
      }
    }
    return own;
  }

  /** None if no world is left on one side. */
  private static Optional<Width> width(
      Weighing weighing,
      List<Double> logs,
      Factor factor,
      SortedMap<String, Prior> own,
      double width) {
    List<Double> ratios = new ArrayList<>();
    for (Trial trial : weighing.trials()) {
      double ratio = 0;
      for (Map.Entry<String, Prior> prior : own.entrySet()) {
        double x = trial.unknown(prior.getKey());
        ratio +=
            narrow(prior.getValue(), width).logDensity(x)
                - Unknowns.asked(prior.getValue()).logDensity(x);
      }
      ratios.add(ratio);
    }
    Factored inclusion = weighing.inclusion(factor, logs, ratios);
    return Double.isFinite(inclusion.logError())
        ? Optional.of(new Width(factor.id(), width, inclusion))
        : Optional.empty();
  }

  static backfire.inference.Prior narrow(Prior prior, double width) {
    return switch (prior) {
      case Prior.Fixed fixed -> Unknowns.asked(fixed);
      case Prior.Normal(double mean, double sd) ->
          backfire.inference.Prior.normal(mean, sd * width);
      case Prior.Lognormal(double median, double sigma) ->
          backfire.inference.Prior.lognormal(median, sigma * width);
      case Prior.Uniform(double low, double high) ->
          backfire.inference.Prior.uniform(
              0.5 * (low + high) - 0.5 * width * (high - low),
              0.5 * (low + high) + 0.5 * width * (high - low));
      case Prior.Beta(int a, int b) -> {
        double n = (a + b + 1) / (width * width) - 1;
        yield backfire.inference.Prior.beta(a * n / (a + b), b * n / (a + b));
      }
    };
  }
}
