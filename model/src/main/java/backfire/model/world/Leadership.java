package backfire.model.world;

import backfire.model.kind.Agency;
import java.util.Arrays;

/** What comes from above: orders, purges, censorship, pay, room for leavers. */
public final class Leadership {
  private static final int AGENCIES = Agency.values().length;

  private final double[] from = new double[AGENCIES];
  private final double[] to = new double[AGENCIES];
  private final int[] since = new int[AGENCIES];
  private final int[] over = new int[AGENCIES];

  /** Pay by agency, against the reference. */
  public final double[] pay = new double[AGENCIES];

  /** Share of news held back. */
  public double censorship;

  /** Market income against the reference. */
  public double marketRoom = 1;

  /** Openings at companies against the reference. */
  public double companyRoom = 1;

  /** Z: salience of purges. */
  public double salience;

  /** Sizes of this week's purges. */
  public double purges;

  Leadership(double censorship) {
    this.censorship = censorship;
    Arrays.fill(from, 1);
    Arrays.fill(to, 1);
    Arrays.fill(pay, 1);
  }

  /** S of an agency before easings: piecewise linear between acts. */
  public double orders(Agency agency, int week) {
    int a = agency.ordinal();
    int passed = week - since[a];
    if (passed >= over[a]) {
      return to[a];
    }
    return from[a] + (to[a] - from[a]) * passed / over[a];
  }

  /** From now on S of an agency moves to a level over some weeks. */
  public void order(Agency agency, double level, int week, int weeks) {
    int a = agency.ordinal();
    from[a] = orders(agency, week);
    to[a] = level;
    since[a] = week;
    over[a] = weeks;
  }
}
