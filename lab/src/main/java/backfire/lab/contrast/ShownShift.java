package backfire.lab.contrast;

import backfire.lab.contrast.Shift.Sign;
import backfire.lab.figure.Interval;
import backfire.lab.figure.Scaled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference as it is shown: in the unit that is shown, with four significant digits, null where
 * no pair has the number. Quantiles are q05, q25, median, q75, q95.
 *
 * @param observable its name
 * @param agency of these officers, or {@code all}
 * @param unit of the difference
 * @param sign what may be said of it
 * @param words it, with interval and number of pairs, as after a colon
 * @param one over the first worlds of the pairs
 * @param other over the second
 * @param difference other less one, pair by pair
 * @param more pairs in which the other has more
 * @param less pairs in which it has less
 * @param leftOut pairs in which either has no such number
 */
public record ShownShift(
    String observable,
    String agency,
    String window,
    String unit,
    Sign sign,
    String words,
    List<@Nullable Double> one,
    List<@Nullable Double> other,
    List<@Nullable Double> difference,
    int more,
    int less,
    int n,
    int leftOut) {
  static ShownShift of(Shift shift) {
    Scaled scaled = Scaled.of(shift.observable());
    return new ShownShift(
        shift.observable().id(),
        shift.agency(),
        shift.window(),
        scaled.unitOfDifference(),
        shift.sign(),
        new ShiftInWords(shift).clause(),
        Interval.five(shift.one(), scaled.factor()),
        Interval.five(shift.other(), scaled.factor()),
        Interval.five(shift.difference(), scaled.factor()),
        shift.more(),
        shift.less(),
        shift.n(),
        shift.leftOut());
  }
}
