package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.model.setting.Place;

/**
 * How large an ensemble is that is made within about a second: so many worlds of such a share of
 * the people.
 */
public record QuickSize(double scale, int runs) {
  /**
   * People in a world that is made in a twentieth of a second or so, and of whom each place has
   * some.
   */
  private static final double PEOPLE = 40_000;

  private static final int RUNS = 8;
  private static final double[] SCALES = {1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002};

  /** Of a case. */
  public static QuickSize of(Case ofCase) {
    double residents = ofCase.setting().places().stream().mapToLong(Place::residents).sum();
    for (double scale : SCALES) {
      if (scale * residents <= PEOPLE) {
        return new QuickSize(scale, RUNS);
      }
    }
    return new QuickSize(SCALES[SCALES.length - 1], RUNS / 2);
  }

  /** Is an ensemble no larger than this? */
  boolean holds(Wanted wanted) {
    return wanted.scale() * wanted.runs() <= scale * runs * (1 + 1e-9) && !wanted.kept();
  }
}
