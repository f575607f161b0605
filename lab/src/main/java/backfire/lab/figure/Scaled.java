package backfire.lab.figure;

import backfire.lab.ensemble.Spread;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;

/**
 * An observable as it is shown: shares as percentages.
 *
 * @param unit such as {@code %}
 * @param factor from the observable's own unit
 */
public record Scaled(String unit, double factor) {

  /** As the observable is shown. */
  public static Scaled of(Observable observable) {
    return observable.unit().equals("share")
        ? new Scaled("%", 100)
        : new Scaled(observable.unit(), 1);
  }

  /** The unit of a difference: that of percentages is points. */
  public String unitOfDifference() {
    return unit.equals("%") ? "points" : unit;
  }

  /** A number with its unit, as in a sentence: {@code 21%}, {@code 2.3 per 100 officers}. */
  public String level(double value) {
    return unit.equals("%") ? number(value) + "%" : number(value) + " " + unit;
  }

  /** A number that another with the unit follows: {@code 21%}, {@code 2.3}. */
  public String start(double value) {
    return unit.equals("%") ? number(value) + "%" : number(value);
  }

  /** A number without its unit. */
  public String number(double value) {
    return Words.number(factor * value);
  }

  /** Median and what most worlds lie within, for a table; a dash if no world has the number. */
  public String cell(Spread spread) {
    return spread.n() == 0
        ? "–"
        : "%s (%s to %s)"
            .formatted(number(spread.median()), number(spread.q05()), number(spread.q95()));
  }

  /** What most worlds' differences lie within, and how many that are. */
  public String difference(Spread spread) {
    return spread.covers()
        + ": "
        + Words.signed(factor * spread.q05())
        + " to "
        + Words.signed(factor * spread.q95())
        + (unit.equals("%") ? " points" : "");
  }
}
