package backfire.lab.figure;

import java.util.List;

/**
 * A small figure of curves over time.
 *
 * @param id the observable's
 * @param unit with the stretch of time of each point
 * @param finding what it shows, in words
 */
public record Panel(String id, String title, String unit, String finding, List<Series> series) {
  public Panel {
    series = List.copyOf(series);
  }
}
