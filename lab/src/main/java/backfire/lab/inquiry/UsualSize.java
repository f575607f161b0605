package backfire.lab.inquiry;

import backfire.casebook.Case;
import backfire.model.setting.Place;

/** How large an inquiry is where nobody says. */
public final class UsualSize {
  /*
   * One in ten is the smallest share whose answers are within error of the whole's (the proof of
   * scales), for places of a hundred thousand people; where places are small, all are drawn.
   */
  private static final double SMALLEST_SCALE = 0.1;
  private static final double RESIDENTS_A_PLACE = 20_000;

  private UsualSize() {}

  /**
   * Worlds from the priors: as many as two cores make of north-hamgyong in a third of an hour, and
   * in the rest of it.
   *
   * @param asks explain or fit
   */
  public static int worlds(String asks) {
    return asks.equals("explain") ? 512 : 1024;
  }

  /** The share of people to draw. */
  public static double scale(Case ofCase) {
    long residents = 0;
    for (Place place : ofCase.setting().places()) {
      residents += place.residents();
    }
    double aPlace = (double) residents / ofCase.setting().places().size();
    return aPlace >= RESIDENTS_A_PLACE ? SMALLEST_SCALE : 1;
  }
}
