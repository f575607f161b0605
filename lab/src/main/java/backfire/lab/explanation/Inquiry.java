package backfire.lab.explanation;

import backfire.lab.ensemble.StudyProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: so many worlds of a case, each drawn from the priors. Data: with the case's files
 * and the program's version any of its worlds can be made again anywhere.
 *
 * @param caseId the case
 * @param seed the luck of the whole
 * @param worlds how many are drawn
 * @param scale share of people who are drawn
 * @param explanation the name of the one explanation of all worlds, or null if each world has one
 *     of its own, all as often
 */
public record Inquiry(
    String caseId, long seed, int worlds, double scale, @Nullable String explanation) {
  private static final int FEWEST_OF_ALL = 64;
  private static final int FEWEST_OF_ONE = 16;
  private static final long LARGEST_SEED = (1L << 53) - 1;

  public Inquiry {
    int fewest = fewest(explanation);
    if (worlds < fewest || worlds > 1_000_000) {
      throw new StudyProblem(
          "An answer needs from %s to 1,000,000 worlds, not %s.".formatted(fewest, worlds));
    }
    if (Math.abs(seed) > LARGEST_SEED) {
      throw new StudyProblem(
          "The seed is a whole number from −%s to %s, not %s."
              .formatted(LARGEST_SEED, LARGEST_SEED, seed));
    }
    if (!(scale > 0 && scale <= 1)) {
      throw new StudyProblem("The scale is above 0 and at most 1, not " + scale + ".");
    }
    if (explanation != null) {
      Explanation.of(explanation);
    }
  }

  /** How many worlds are needed at least, of all explanations or of one. */
  public static int fewest(@Nullable String explanation) {
    return explanation == null ? FEWEST_OF_ALL : FEWEST_OF_ONE;
  }
}
