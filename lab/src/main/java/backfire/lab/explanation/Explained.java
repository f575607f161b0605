package backfire.lab.explanation;

import backfire.inference.BayesFactor;
import backfire.inference.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the evidence makes of explanations.
 *
 * @param worlds that were drawn from the priors
 * @param diagnostics whether to trust what is said as the base map reads the reports
 * @param explanations all of them, the likeliest first; those ruled out stay
 * @param inclusion of each factor, in their order
 * @param leftOut of each scored report: what changes without it
 * @param widths of each factor: what narrower priors of its own parameters change
 * @param recovered what would be said of worlds whose explanation is known
 * @param dating sentences on examples that do not date a trend
 * @param verdict sentences, first of all
 */
public record Explained(
    int worlds,
    Diagnostics diagnostics,
    List<Row> explanations,
    List<Inclusion> inclusion,
    List<LeftOut> leftOut,
    List<Width> widths,
    Recovered recovered,
    List<String> dating,
    List<String> verdict) {
  public Explained {
    explanations = List.copyOf(explanations);
    inclusion = List.copyOf(inclusion);
    leftOut = List.copyOf(leftOut);
    widths = List.copyOf(widths);
    dating = List.copyOf(dating);
    verdict = List.copyOf(verdict);
  }

  /**
   * An explanation.
   *
   * @param factors that are in it
   * @param worlds that were drawn under it from the priors
   * @param made with those that were aimed
   * @param logEvidence logarithm of its marginal likelihood, against a source that says what such
   *     sources say anyway; −∞ if no draw of the posterior has it
   * @param error standard error of that
   * @param probability of it in view of the evidence, all being as likely before
   * @param ess effective number of worlds that it rests on
   * @param ruledOut whether it is a hundred times less likely than the likeliest, errors allowed
   *     for, and enough worlds count to say so
   * @param holds how often each claim holds under it: the mean of m, over worlds from the priors
   * @param asked how many of those could be asked: the others had nothing to take a rate of
   * @param told how often an attack such as an incident's would be told of under it
   */
  public record Row(
      String id,
      List<String> factors,
      int worlds,
      int made,
      double logEvidence,
      double error,
      double probability,
      double ess,
      boolean ruledOut,
      SortedMap<String, Double> holds,
      SortedMap<String, Integer> asked,
      SortedMap<String, Double> told) {
    public Row {
      factors = List.copyOf(factors);
      holds = fixed(holds);
      asked = fixed(asked);
      told = fixed(told);
    }
  }

  /** How the evidence speaks of a factor under each map of credence. */
  public record Inclusion(String factor, SortedMap<String, Factored> maps, String verdict) {
    public Inclusion {
      maps = fixed(maps);
    }
  }

  private static <T> SortedMap<String, T> fixed(Map<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /**
   * By how much it speaks for a factor.
   *
   * @param bayesFactor of the explanations that have it against those that lack it
   * @param logError standard error of its logarithm
   * @param low its lower end at two standard errors
   * @param high its upper end
   * @param probability of the factor, one half being that before
   * @param ess effective number of worlds on the side that has fewer: where they are few, the error
   *     is itself unsure
   */
  public record Factored(
      double bayesFactor,
      double logError,
      double low,
      double high,
      double probability,
      double ess) {
    private static final double ERRORS = 2;

    static Factored of(BayesFactor factor, double ess) {
      Interval range = factor.range(ERRORS);
      double value = factor.value();
      double probability = Double.isInfinite(value) ? 1 : value / (1 + value);
      return new Factored(value, factor.error(), range.low(), range.high(), probability, ess);
    }
  }

  /**
   * A report that is left out.
   *
   * @param inclusion Bayes factor of each factor without it, under the base map
   * @param turns names of the factors of which another thing would be said without it
   * @param unsettled of which too few worlds count to tell that, with it or without
   */
  public record LeftOut(
      String report,
      SortedMap<String, Factored> inclusion,
      List<String> turns,
      List<String> unsettled) {
    public LeftOut {
      inclusion = fixed(inclusion);
      turns = List.copyOf(turns);
      unsettled = List.copyOf(unsettled);
    }
  }

  /**
   * A factor when the priors of its own parameters are narrower.
   *
   * @param width by which their widths are multiplied
   */
  public record Width(String factor, double width, Factored inclusion) {}
}
