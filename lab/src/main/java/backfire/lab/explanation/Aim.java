package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.Aiming;
import backfire.inference.Point;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Testimony;
import java.util.List;

/** Where an inquiry draws more worlds, if too few of those from the priors count. */
public final class Aim {
  /*
   * At most so many rounds, and so many worlds, as two cores make of north-hamgyong at a tenth: explain
   * within a third of an hour, fit within an hour. A round is the later the better aimed.
   */
  private static final double ENOUGH = 400;
  private static final int ROUNDS = 4;

  private final Case ofCase;
  private final Inquiry inquiry;
  private final Aiming aiming;
  private int round;

  /** Of an inquiry. */
  public Aim(Case ofCase, Inquiry inquiry) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.aiming = new Aiming(Unknowns.of(ofCase, inquiry), inquiry.worlds(), inquiry.seed());
  }

  /** How many worlds are aimed at most. */
  public static int most(Inquiry inquiry) {
    return ROUNDS * aRound(inquiry);
  }

  /** Explain aims twice as many worlds as were drawn, fit three times. */
  private static int aRound(Inquiry inquiry) {
    return (inquiry.explanation() == null ? 2 : 3) * inquiry.worlds() / ROUNDS;
  }

  /** How many worlds are wanted that count as the base map reads the reports. */
  public static double enough() {
    return ENOUGH;
  }

  /** Whether more are to be drawn; where half of all count there is nothing to aim at. */
  public boolean isGoingOn(List<Trial> trials) {
    return round < ROUNDS && ess(trials) < Math.min(ENOUGH, 0.5 * trials.size());
  }

  /** How many of the worlds so far count. */
  public double ess(List<Trial> trials) {
    Weighing weighing = new Weighing(ofCase, inquiry, sample(trials));
    return weighing.posterior(weighing.logs(base())).ess();
  }

  /** The points of the next round. */
  public List<Point> next(List<Trial> trials) {
    round++;
    Weighing weighing = new Weighing(ofCase, inquiry, Sample.ofPriors(trials));
    return aiming.next(weighing.logs(base()), aRound(inquiry));
  }

  /** All worlds, with how they were drawn. */
  public Sample sample(List<Trial> trials) {
    return new Sample(trials, aiming.logRatios(), inquiry.worlds());
  }

  private Testimony base() {
    return Grading.of(ofCase, ofCase.credence().base(), List.of());
  }
}
