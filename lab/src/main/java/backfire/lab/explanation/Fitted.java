package backfire.lab.explanation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What must be true, if the explanation is and the reports are what the base map makes of them.
 *
 * @param explanation under which the worlds were made
 * @param worlds that were drawn
 * @param parameters each free parameter, in the order of their names
 * @param correlations the strongest that the evidence brought about, strongest first
 * @param cloud draws of those parameters from which most was learned
 * @param hidden what nobody sees
 * @param reports each scored report, predicted from all others
 * @param diagnostics whether to trust it
 */
public record Fitted(
    String explanation,
    int worlds,
    List<Learned> parameters,
    List<Pair> correlations,
    Cloud cloud,
    List<Learned> hidden,
    List<Predicted> reports,
    Diagnostics diagnostics) {
  public Fitted {
    parameters = List.copyOf(parameters);
    correlations = List.copyOf(correlations);
    hidden = List.copyOf(hidden);
    reports = List.copyOf(reports);
  }

  /** Quantiles of a belief. */
  public record Belief(double median, double q25, double q75, double q05, double q95) {}

  /**
   * A number before and after the evidence.
   *
   * @param contraction share of the prior variance that the evidence took away, of normal scores
   * @param isLearned whether that is a fifth at least, three of its errors allowed for
   */
  public record Learned(
      String name,
      String meaning,
      String unit,
      Belief prior,
      Belief posterior,
      double contraction,
      @JsonProperty("learned") boolean isLearned) {}

  /** The correlation of two parameters in view of the evidence; beforehand there is none. */
  public record Pair(String one, String other, double correlation) {}

  /**
   * Draws of the posterior with equal weights, each at its place in the prior: the share of the
   * prior that lies below it, so that the prior itself fills the square evenly.
   *
   * @param names of parameters
   * @param places of each draw, in the order of the names
   */
  public record Cloud(List<String> names, List<List<Double>> places) {
    public Cloud {
      names = List.copyOf(names);
      places = places.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What a report says, predicted from all reports but it.
   *
   * @param says the id of a claim or an incident
   * @param holds the probability that it is so, or that such a thing is told of
   * @param error standard error of that
   * @param ess how many worlds count without it
   */
  public record Predicted(String report, String says, double holds, double error, double ess) {}
}
