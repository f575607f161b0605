package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.Aiming;
import backfire.inference.Point;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Grading;
import java.util.ArrayList;
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
  private final Credence base;

  /** The log-likelihoods of the worlds that were weighed before: each is asked once. */
  private final List<Double> known = new ArrayList<>();

  private int round;

  /** Of an inquiry. */
  public Aim(Case ofCase, Inquiry inquiry) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.aiming = new Aiming(Unknowns.of(ofCase, inquiry), inquiry.worlds(), inquiry.seed());
    this.base = new Credence(Grading.of(ofCase, ofCase.credence().base(), List.of()));
  }

  /** How many worlds are aimed at most. */
  public static int most(Inquiry inquiry) {
    return ROUNDS * aRound(inquiry);
  }

  /**
   * How many are aimed in a round: in all explain aims twice as many as were drawn, fit three
   * times.
   */
  public static int aRound(Inquiry inquiry) {
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

  /**
   * How many of the worlds so far count. Within a round each is weighed as if the round were over.
   *
   * @param trials all so far, of which those that were given before are the first
   */
  public double ess(List<Trial> trials) {
    List<Double> ratios = aiming.logRatios();
    List<Double> logLikelihoods = logLikelihoods(trials);
    List<Double> logs = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      logs.add(logLikelihoods.get(i) + ratios.get(i));
    }
    return new Weighing(ofCase, inquiry, sample(trials)).posterior(logs).ess();
  }

  private List<Double> logLikelihoods(List<Trial> trials) {
    for (Trial trial : trials.subList(Math.min(known.size(), trials.size()), trials.size())) {
      known.add(base.log(trial.findings()));
    }
    return known.subList(0, trials.size());
  }

  /** The points of the next round. */
  public List<Point> next(List<Trial> trials) {
    round++;
    return aiming.next(logLikelihoods(trials), aRound(inquiry));
  }

  /** All worlds so far, with how they were drawn. */
  public Sample sample(List<Trial> trials) {
    return new Sample(
        trials,
        aiming.logRatios().subList(0, trials.size()),
        Math.min(inquiry.worlds(), trials.size()));
  }
}
