package backfire.lab.contrast;

import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.SignTest;
import backfire.lab.ensemble.Spread;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of an observable between two ensembles, over pairs of worlds. Pairs in which
 * either has no such number are left out.
 *
 * @param agency of these officers, or {@link Reading#ALL}
 * @param window a window of the case
 * @param one over the first worlds of the pairs
 * @param other over the second
 * @param difference other less one, pair by pair
 * @param more pairs in which the other has more
 * @param less pairs in which it has less; in the rest both are the same to the bit
 * @param leftOut pairs that are left out
 */
public record Shift(
    Observable observable,
    String agency,
    String window,
    Spread one,
    Spread other,
    Spread difference,
    int more,
    int less,
    int leftOut) {

  /**
   * What may be said. That it is higher or lower at all is told by the exact sign test, to either
   * side; it is probably so where a further pair would rather be so than not, and without a
   * probably where more than three in four would: {@link SignTest#isOfMost}.
   */
  public enum Sign {
    HIGHER,
    PROBABLY_HIGHER,
    /** That does not say that there is no difference. */
    CANNOT_BE_TOLD,
    PROBABLY_LOWER,
    LOWER,
    /** To the bit, in every pair. */
    SAME,
    NOT_OBSERVED;

    /** Whether it says which way. */
    public boolean isTold() {
      return switch (this) {
        case HIGHER, PROBABLY_HIGHER, PROBABLY_LOWER, LOWER -> true;
        case CANNOT_BE_TOLD, SAME, NOT_OBSERVED -> false;
      };
    }

    /** Whether it says so without a probably. */
    public boolean isSure() {
      return this == HIGHER || this == LOWER;
    }

    /** How much it tells: 0 of what is sure, 1 of what is probable, 2 of the rest. */
    int place() {
      return isSure() ? 0 : isTold() ? 1 : 2;
    }
  }

  /** Every observable and agency in some windows, in the order in which they were measured. */
  static List<Shift> of(List<Pair> pairs, List<String> windows) {
    List<Shift> shifts = new ArrayList<>();
    for (int reading = 0; reading < pairs.getFirst().one().readings().size(); reading++) {
      for (String window : windows) {
        shifts.add(of(pairs, reading, window));
      }
    }
    return shifts;
  }

  private static Shift of(List<Pair> pairs, int reading, String window) {
    List<Double> ones = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    List<Double> differences = new ArrayList<>();
    int more = 0;
    int less = 0;
    for (Pair pair : pairs) {
      double one = pair.one().readings().get(reading).in(window);
      double other = pair.other().readings().get(reading).in(window);
      double difference = Pair.difference(one, other);
      if (!Double.isNaN(difference)) {
        ones.add(one);
        others.add(other);
        differences.add(difference);
        more += difference > 0 ? 1 : 0;
        less += difference < 0 ? 1 : 0;
      }
    }
    Reading first = pairs.getFirst().one().readings().get(reading);
    return new Shift(
        Observable.find(first.observable()).orElseThrow(),
        first.agency(),
        window,
        Spread.of(ones),
        Spread.of(others),
        Spread.of(differences),
        more,
        less,
        pairs.size() - ones.size());
  }

  /** Of what was not measured, such as the police of a case that has none. */
  static Shift unobserved(Observable observable, String agency, String window) {
    Spread none = Spread.of(List.of());
    return new Shift(observable, agency, window, none, none, none, 0, 0, 0);
  }

  /** Pairs that have the number. */
  public int n() {
    return difference.n();
  }

  /** The probability that luck alone would have it so far to one side. */
  double p() {
    return SignTest.p(more, less);
  }

  /** What may be said of it by itself. */
  public Sign sign() {
    return sign(SignTest.LEVEL);
  }

  /**
   * What may be said of it at a level.
   *
   * @param level how often in the long run something may be said where there is nothing
   */
  Sign sign(double level) {
    if (n() == 0) {
      return Sign.NOT_OBSERVED;
    }
    if (more == 0 && less == 0) {
      return Sign.SAME;
    }
    if (p() > level) {
      return Sign.CANNOT_BE_TOLD;
    }
    boolean isOfMost = SignTest.isOfMost(Math.max(more, less), n());
    return more > less
        ? isOfMost ? Sign.HIGHER : Sign.PROBABLY_HIGHER
        : isOfMost ? Sign.LOWER : Sign.PROBABLY_LOWER;
  }

  boolean isOf(Observable asked, String agencyAsked, String windowAsked) {
    return observable == asked && agency.equals(agencyAsked) && window.equals(windowAsked);
  }
}
