package backfire.lab.explanation;

import java.util.List;

/**
 * What would have been said of worlds whose explanation is known, had the same sources told of
 * them: whether such evidence can tell at all.
 *
 * @param worlds that were taken as the truth, one after the other
 * @param factors how each factor fared
 */
public record Recovered(int worlds, List<Row> factors) {
  public Recovered {
    factors = List.copyOf(factors);
  }

  /**
   * A factor, by whether it was in the truth: how many of so many worlds were said to have it, were
   * not told apart, were said to lack it.
   *
   * @param in worlds that had it
   * @param inFor of them, those of which the evidence speaks or leans for it
   * @param inAgainst of them, those of which it speaks or leans against it
   * @param inUnsettled of them, those for which too few other worlds counted to say anything
   * @param out worlds that lacked it
   * @param outFor of them, those of which the evidence speaks or leans for it: mistaken
   * @param outAgainst of them, those of which it speaks or leans against it
   * @param outUnsettled of them, those for which too few other worlds counted to say anything
   * @param expected how many would have it by the probabilities that were found: near {@code in} if
   *     those are right
   * @param expectedError standard deviation of that
   */
  public record Row(
      String factor,
      int in,
      int inFor,
      int inAgainst,
      int inUnsettled,
      int out,
      int outFor,
      int outAgainst,
      int outUnsettled,
      double expected,
      double expectedError) {}
}
