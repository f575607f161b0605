package backfire.lab.twin;

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
 */
public record Paired(
    Mean without, Mean with, Mean difference, double varianceRatio, int leftOut, int same) {
  /** Of fewer pairs little can be told. */
  public static final int PAIRS_TO_TELL = 5;

  /** What may be said of a difference. */
  public enum Sign {
    /** No pair has the number. */
    NOT_OBSERVED,
    /** Both worlds have the same in every pair. */
    SAME,
    /** Too few pairs. */
    TOO_FEW,
    /** The interval of the mean difference holds 0: it is no more than luck would make. */
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
    for (int i = 0; i < without.size(); i++) {
      double one = without.get(i);
      double other = with.get(i);
      if (Double.isFinite(one) && Double.isFinite(other)) {
        ones.add(one);
        others.add(other);
        differences.add(other - one);
        same += one == other ? 1 : 0;
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
        same);
  }

  /** Pairs that have the number. */
  public int n() {
    return difference.n();
  }

  /** What its interval allows to be said. */
  public Sign sign() {
    if (n() == 0) {
      return Sign.NOT_OBSERVED;
    }
    if (same == n()) {
      return Sign.SAME;
    }
    if (n() < PAIRS_TO_TELL) {
      return Sign.TOO_FEW;
    }
    if (difference.low() > 0) {
      return Sign.MORE;
    }
    return difference.high() < 0 ? Sign.LESS : Sign.CANNOT_BE_TOLD;
  }
}
