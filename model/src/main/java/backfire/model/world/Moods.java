package backfire.model.world;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;

/** What hangs over each place: news, turmoil, expectation, approval, easings, leavers. */
public final class Moods {
  private static final int GRAVITIES = Gravity.values().length;

  /** S by place and agency: orders of this week, easings taken off. */
  public final double[][] orders;

  /** Attacks heard of, fading, by place and gravity. */
  public final double[][] heard;

  /** Officer-years they are held against, fading, by place and gravity. */
  public final double[][] exposure;

  /** τ: risk known, beatings' worth a officer-year. */
  public final double[] risk;

  /** K: attacks known a officer-year. */
  public final double[] known;

  /** Sum of K over the second half of the burn-in, and in the end its mean: K̄. */
  public final double[] knownAtRest;

  /** Share of posts vacant at rest: its mean over the second half of the burn-in. */
  public final double[] vacantAtRest;

  /** x: stir. */
  public final double[] stir;

  /** T: turmoil, 0 to 2. */
  public final double[] turmoil;

  /** Logit of E. */
  public final double[] expectation;

  /** A: approval of attackers. */
  public final double[] approval;

  /** Harm laid on the agencies, fading. */
  public final double[] laid;

  /** Harm laid on the official of the place, fading. */
  public final double[] laidOnOfficial;

  /** Stock of leavers for the market, fading. */
  public final double[] leavers;

  /** Effort seen: sum of e over posts. */
  public final double[] effort;

  /** The week from which orders are no longer eased after a brawl. */
  public final int[] easedUntil;

  /** The week from which the market is open again. */
  public final int[] marketClosedUntil;

  /** Mean harm of a station's serving officers at the last M7, by place and agency. */
  public final double[][] meanHarm;

  /** Last survey: any grudge, one above the threshold, one in the household. */
  public final double[][] survey;

  Moods(int places) {
    orders = new double[places][Agency.values().length];
    heard = new double[places][GRAVITIES];
    exposure = new double[places][GRAVITIES];
    risk = new double[places];
    known = new double[places];
    knownAtRest = new double[places];
    vacantAtRest = new double[places];
    stir = new double[places];
    turmoil = new double[places];
    expectation = new double[places];
    approval = new double[places];
    laid = new double[places];
    laidOnOfficial = new double[places];
    leavers = new double[places];
    effort = new double[places];
    easedUntil = new int[places];
    marketClosedUntil = new int[places];
    meanHarm = new double[places][Agency.values().length];
    survey = new double[places][3];
  }

  /** Is the market of a place open in a week? */
  public boolean marketOpen(int place, int week) {
    return week >= marketClosedUntil[place];
  }
}
