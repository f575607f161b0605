package backfire.bench.peer.mason;

import java.util.function.IntFunction;

/**
 * The residents, by seats that are numbered through all towns: what officers need of them. How they
 * are kept is where the two peers differ.
 */
public interface People {
  /** Residents of a town. */
  int residents(Town town);

  /** Households of a town. */
  int households(Town town);

  /** A seat of a town, at random. */
  int anybody(Town town);

  /** A seat of a household of a town, by the household's number there, at random. */
  int member(Town town, int household);

  /** A trader's seat of a town at random, −1 if there is none. */
  int trader(Town town);

  /** Does the seat live by trade? */
  boolean trades(int seat);

  /** A resident holds harm against an officer. */
  void hold(int seat, Officer officer, double own, double kin);

  /** Who was harmed has a household and kin, who hold some of it too. */
  void family(int seat, Officer officer, double harm);

  /** Word of harm that has not yet reached everybody reaches them. */
  void deliver();

  /** Seats of a town whose grudge against an officer is above the threshold now. */
  int[] against(Officer officer, Town town);

  /** The grudge of a seat against an officer as it is now, 0 if there is none. */
  double grudge(int seat, Officer officer);

  /** After an attack for which he was not caught, a share of the grudge is left. */
  void vent(int seat, Officer officer, double kept);

  /** Another takes the seat, and holds nothing against anybody. */
  void replace(int seat);

  /** Has another taken the seat this week? */
  boolean wasReplaced(int seat);

  /** Some households are asked. */
  Survey survey(Town town);

  /** Shares of residents with a grudge, above the threshold, in whose household someone has one. */
  record Survey(double any, double above, double inHousehold) {
    private static final int PANEL_HOUSEHOLDS = 1000;
    private static final double FELT = 0.05;

    /**
     * Of every k-th of a town's households.
     *
     * @param largest the largest grudge of each member of a household, by its number
     */
    public static Survey of(int households, IntFunction<double[]> largest, double threshold) {
      int step = Math.max(1, households / PANEL_HOUSEHOLDS);
      int asked = 0;
      int any = 0;
      int above = 0;
      int inHousehold = 0;
      for (int household = 0; household < households; household += step) {
        double[] members = largest.apply(household);
        int aboveHere = 0;
        for (double grudge : members) {
          any += grudge > FELT ? 1 : 0;
          aboveHere += grudge > threshold ? 1 : 0;
        }
        asked += members.length;
        above += aboveHere;
        inHousehold += aboveHere > 0 ? members.length : 0;
      }
      return new Survey((double) any / asked, (double) above / asked, (double) inHousehold / asked);
    }
  }
}
