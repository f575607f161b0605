package backfire.lab.why;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How something grew until it happened, week by week.
 *
 * @param first the Monday of the first week
 * @param values by week
 * @param line a level that matters, or null
 * @param lineSays what it is
 * @param marksAre what is marked
 */
public record Timeline(
    String title,
    String unit,
    LocalDate first,
    List<Double> values,
    @Nullable Double line,
    String lineSays,
    String marksAre,
    List<Mark> marks) {
  public Timeline {
    values = List.copyOf(values);
    marks = List.copyOf(marks);
  }

  /**
   * Something that happened on the way.
   *
   * @param week from the first, from 0
   * @param amount how much it weighed, in the unit
   */
  public record Mark(int week, String says, double amount) {}
}
