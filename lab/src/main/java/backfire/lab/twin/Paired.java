package backfire.lab.twin;

import backfire.lab.ensemble.SignTest;
import java.util.ArrayList;
import java.util.List;

/**
 * A number of two worlds that share their luck, over pairs of them. Pairs in which it is undefined
 * in either are left out of all.
 *
 * @param without in the worlds without what is done
 * @param with in their twins
 * @param difference with less without, pair by pair
 * @param varianceRatio variance of the mean difference against what it would be if the two worlds
 *     of a pair did not share their luck: var(d) / (var(without) + var(with)); NaN where neither
 *     varies
 * @param leftOut pairs in which either is undefined
 * @param same pairs in which both are the same to the bit
 * @param more pairs in which the twin has more
 */
public record Paired(
    Mean without,
    Mean with,
    Mean difference,
    double varianceRatio,
    int leftOut,
    int same,
    int more) {
  /** Of fewer pairs nothing can be told, not even if all of them agree in sign. */
  public static final int PAIRS_TO_TELL = SignTest.LEAST;

  /** What may be said of a difference. */
  public enum Sign {
    /** No pair has the number. */
    NOT_OBSERVED,
    /** Both worlds have the same in every pair. */
    SAME,
    /** Too few pairs. */
    TOO_FEW,
    /** It cannot be told from none. That does not say that there is none. */
    CANNOT_BE_TOLD,
    LESS,
    MORE
  }

  /** Of the pairs' numbers, in their order. */
  public static Paired of(List<Double> without, List<Double> with) {
    List<Double> ones = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    List<Double> differences = new ArrayList<>();
    int same = 0;
    int more = 0;
    for (int i = 0; i < without.size(); i++) {
      double one = without.get(i);
      double other = with.get(i);
      if (Double.isFinite(one) && Double.isFinite(other)) {
        ones.add(one);
        others.add(other);
        differences.add(other - one);
        same += one == other ? 1 : 0;
        more += other > one ? 1 : 0;
      }
    }
    Mean ofOnes = Mean.of(ones);
    Mean ofOthers = Mean.of(others);
    Mean difference = Mean.of(differences);
    double unpaired = ofOnes.variance() + ofOthers.variance();
    return new Paired(
        ofOnes,
        ofOthers,
        difference,
        unpaired > 0 ? difference.variance() / unpaired : Double.NaN,
        without.size() - ones.size(),
        same,
        more);
  }

  /** Pairs that have the number. */
  public int n() {
    return difference.n();
  }

  /**
   * How probable it is that luck alone would have it so far from 0: the larger of the t-test's and
   * the sign test's. The t of a mean whose pairs mostly do not differ, or of which one differs
   * greatly, says too much; the sign test, which asks only in how many pairs there is more, does
   * not.
   */
  public double p() {
    double t = difference.mean() / Math.sqrt(difference.variance() / n());
    double ofMean = Double.isFinite(t) ? 1 - Student.within(Math.abs(t), n() - 1) : 0;
    return Math.max(ofMean, SignTest.p(more, n() - same - more));
  }

  /** What may be said of it. */
  public Sign sign() {
    return sign(SignTest.LEVEL);
  }

  /**
   * What may be said of it at a level.
   *
   * @param level how often in the long run something may be said where there is nothing
   */
  public Sign sign(double level) {
    if (n() == 0) {
      return Sign.NOT_OBSERVED;
    }
    if (same == n()) {
      return Sign.SAME;
    }
    if (n() < PAIRS_TO_TELL) {
      return Sign.TOO_FEW;
    }
    if (p() > level) {
      return Sign.CANNOT_BE_TOLD;
    }
    return difference.mean() > 0 ? Sign.MORE : Sign.LESS;
  }

  /**
   * What may be said of each of several, such as places, so that in the long run of nineteen in
   * twenty such lots nothing is said where there is nothing: Holm (1979).
   */
  public static List<Sign> signs(List<Paired> several) {
    List<Paired> asked =
        several.stream()
            .filter(paired -> paired.n() >= PAIRS_TO_TELL && paired.same() < paired.n())
            .toList();
    double told = SignTest.levelOfEach(asked.stream().map(Paired::p).toList());
    return several.stream().map(paired -> paired.sign(told)).toList();
  }
}
