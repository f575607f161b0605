package backfire.lab.ensemble;

import java.util.SortedMap;

/**
 * An observable in one world.
 *
 * @param observable its name
 * @param agency of these officers, or {@code all}
 * @param windows its value by the window's name; NaN where there was nothing to take a share of
 */
public record Reading(String observable, String agency, SortedMap<String, Double> windows) {
  /** The name for officers of any agency. */
  public static final String ALL = "all";

  /** The value in a window; NaN if it was not observed. */
  public double in(String window) {
    return windows.getOrDefault(window, Double.NaN);
  }
}
