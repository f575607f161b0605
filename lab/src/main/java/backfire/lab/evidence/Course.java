package backfire.lab.evidence;

import backfire.casebook.Ask.Series;
import backfire.casebook.Case.Span;
import backfire.model.observe.Observable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether an observable took the course that was reported, year by year: m = exp(−½ mean of z²), z
 * = ln(world/reported)/error.
 */
final class Course {
  /*
   * With independent errors the likelihood relative to its best is exp(−½ Σ z²). But the values of one
   * report come from one source with one way of being wrong, and m must stand beside q: under a sum a
   * world in which everything is right would get e^−n/2 on average, the worse the longer the series,
   * and a long series would speak against every world. So the mean is taken: the likelihood, relative
   * to its best, of one value as far off as the years are on average (the geometric mean over the
   * years). Repeating a year changes nothing.
   */
  private Course() {}

  static Answer answer(Observed world, Series ask, Observable observable) {
    List<Double> logs = new ArrayList<>();
    for (Map.Entry<Integer, Double> reported : ask.values().entrySet()) {
      double value =
          world.value(observable, ask.agency(), ask.places(), world.weeks(year(reported.getKey())));
      if (Double.isNaN(value)) {
        return Answer.none("nothing in " + reported.getKey() + " to take a share of");
      }
      if (value <= 0) {
        return Answer.none("none in " + reported.getKey() + ", so no ratio");
      }
      logs.add(StrictMath.log(value / reported.getValue()));
    }
    return Answer.of(nearness(logs, ask.error(), ask.relative()));
  }

  /** From the logarithms of world over reported. */
  static double nearness(List<Double> logs, double error, boolean relative) {
    double sum = 0;
    double squares = 0;
    for (double log : logs) {
      sum += log;
    }
    double level = relative ? sum / logs.size() : 0;
    for (double log : logs) {
      squares += (log - level) * (log - level);
    }
    return StrictMath.exp(-squares / logs.size() / (2 * error * error));
  }

  private static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
