package backfire.lab.inquiry;

import backfire.inference.Point;
import backfire.inference.SimulationFailure;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.Tempered;
import backfire.lab.explanation.Tempering;
import backfire.lab.explanation.Trial;
import backfire.lab.explanation.TrialMaker;
import backfire.lab.explanation.TrialPlans;
import backfire.lab.store.Digest;
import backfire.lab.store.StoreFailure;
import backfire.lab.store.TrialLog;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Makes the worlds that lead to the posterior, where too few were drawn that count. Each is kept by
 * its seed as soon as it is made: a run that goes on goes the same way again, and finds them.
 */
final class TemperingRun {
  private final InquiryOrder order;
  private final Progress progress;
  private final StopSign stop;
  private final TrialLog kept;
  private final TrialPlans plans;
  private final TrialMaker maker;

  TemperingRun(InquiryOrder order, Progress progress, StopSign stop, TrialLog kept) {
    this.order = order;
    this.progress = progress;
    this.stop = stop;
    this.kept = kept;
    this.plans = new TrialPlans(order.ofCase(), order.inquiry());
    this.maker = new TrialMaker(order.ofCase(), Digest::of);
  }

  Tempered run(Tempering tempering) throws InterruptedException {
    progress.notice(
        String.format(
            Locale.ROOT,
            "Of %d worlds %.0f count, where 400 are wanted: at most %d more are made, drawn ever closer to"
                + " what was reported.",
            order.inquiry().worlds(),
            tempering.ess(),
            tempering.most()));
    progress.began(
        Math.max(0, tempering.most() - kept.size()),
        order.ofCase().setting().calendar().total(),
        kept.size());
    try {
      return tempering.run(
          this::world,
          order.threads(),
          step ->
              progress.notice(
                  String.format(
                      Locale.ROOT,
                      "Temperature %.2f of 1; %.0f%% of the worlds that were tried were taken.",
                      step.temperature(),
                      100 * step.acceptance())));
    } catch (SimulationFailure e) {
      throw switch (e.getCause()) {
        case StopSign.Stopped stopped -> stopped;
        case StoreFailure failure -> failure;
        case null, default -> e;
      };
    } catch (CancellationException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  private Trial world(Point point, long seed) {
    Trial known = kept.find(seed);
    if (known != null) {
      return known;
    }
    Trial made =
        maker.make(
            plans.of(point, seed),
            week -> {
              progress.weekDone();
              stop.heed();
            });
    kept.keep(made);
    progress.worldDone();
    return made;
  }
}
