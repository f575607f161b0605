package backfire.lab.contrast;

import backfire.lab.contrast.Shift.Sign;
import backfire.lab.figure.Scaled;
import backfire.lab.words.Subject;
import backfire.lab.words.Words;

/** A difference between two ensembles, told with where its pairs fall and how many agree. */
final class ShiftInWords {
  private static final String NO_PAIR = "no pair has anything to take a rate of";

  private final Shift shift;
  private final Sign sign;
  private final Scaled scaled;

  /** Of a difference by itself. */
  ShiftInWords(Shift shift) {
    this(shift, shift.sign());
  }

  /**
   * Of a difference.
   *
   * @param sign what may be said of it
   */
  ShiftInWords(Shift shift, Sign sign) {
    this.shift = shift;
    this.sign = sign;
    this.scaled = Scaled.of(shift.observable());
  }

  /**
   * A sentence, such as: {@code Without news, exits of the police by choice are 0.70 lower per 100
   * officers and year (90%: −1.4 to −0.10; lower in 19 of 20 pairs).}
   *
   * @param change what is changed, as a phrase
   */
  String sentence(String change, Subject subject) {
    String is = subject.noun() + (subject.isMany() ? " are" : " is");
    String told =
        switch (sign) {
          case HIGHER, LOWER -> "%s %s %s".formatted(is, amount(), evidence());
          case PROBABLY_HIGHER, PROBABLY_LOWER ->
              "%s probably %s %s".formatted(is, amount(), evidence());
          case CANNOT_BE_TOLD ->
              shift.n() == 1
                  ? is + " " + ofOne()
                  : "whether %s higher or lower cannot be told: %s %s"
                      .formatted(is, median(), evidence());
          case SAME -> is + " " + same();
          case NOT_OBSERVED -> "%s could not be observed: %s".formatted(subject.noun(), NO_PAIR);
        };
    return Words.capital(change) + ", " + told + ".";
  }

  /** The same without what it is of, as after a colon. */
  String clause() {
    return switch (sign) {
      case HIGHER, LOWER -> amount() + " " + evidence();
      case PROBABLY_HIGHER, PROBABLY_LOWER -> "probably " + amount() + " " + evidence();
      case CANNOT_BE_TOLD ->
          shift.n() == 1
              ? ofOne()
              : "whether higher or lower cannot be told, %s %s".formatted(median(), evidence());
      case SAME -> same();
      case NOT_OBSERVED -> NO_PAIR;
    };
  }

  /** Such as {@code 0.70 lower per 100 officers and year}, {@code 3.2 points lower}. */
  private String amount() {
    double median = scaled.factor() * shift.difference().median();
    boolean more = shift.more() > shift.less();
    if (more ? median <= 0 : median >= 0) {
      return (more ? "higher" : "lower") + " where it differs";
    }
    String size = Words.number(Math.abs(median));
    String way = more ? "higher" : "lower";
    String unit = scaled.unitOfDifference();
    if (unit.startsWith("per ")) {
      return "%s %s %s".formatted(size, way, unit);
    }
    return unit.equals("points")
        ? "%s points %s".formatted(size, way)
        : "%s by %s (%s)".formatted(way, size, unit);
  }

  private String ofOne() {
    return amount() + " in the one pair" + (shift.leftOut() == 0 ? "" : " (" + leftOut() + ")");
  }

  private String median() {
    return Words.signed(scaled.factor() * shift.difference().median())
        + " "
        + scaled.unitOfDifference();
  }

  private String evidence() {
    boolean more = shift.more() >= shift.less();
    return "(%s: %s to %s; %s in %s of %s%s)"
        .formatted(
            shift.difference().covers(),
            Words.signed(scaled.factor() * shift.difference().q05()),
            Words.signed(scaled.factor() * shift.difference().q95()),
            more ? "higher" : "lower",
            Words.whole(more ? shift.more() : shift.less()),
            Words.count(shift.n(), "pair"),
            shift.leftOut() == 0 ? "" : "; " + leftOut());
  }

  private String same() {
    String pairs =
        shift.n() == 1 ? "the same in the one pair" : "the same in all " + shift.n() + " pairs";
    return shift.leftOut() == 0 ? pairs : pairs + " (" + leftOut() + ")";
  }

  private String leftOut() {
    return Words.count(shift.leftOut(), "pair")
        + " left out, in which there is nothing to take a rate of";
  }
}
