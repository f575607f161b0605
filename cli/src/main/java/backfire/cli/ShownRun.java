package backfire.cli;

import backfire.lab.ensemble.StopSign;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import backfire.lab.run.Parts;
import backfire.lab.run.Run;
import java.io.PrintWriter;

/** A run with its progress shown, that Ctrl-C ends in order. */
final class ShownRun {
  private final PrintWriter err;
  private final boolean quiet;

  ShownRun(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  private interface Part {
    Outcome of(Run run) throws InterruptedException;
  }

  Outcome begin(Order order) throws InterruptedException {
    return watched(order, Run::begin);
  }

  Outcome goOn(Order order) throws InterruptedException {
    return watched(order, Run::goOn);
  }

  Outcome gather(Order order, Parts parts) throws InterruptedException {
    return watched(order, run -> run.gather(parts));
  }

  private Outcome watched(Order order, Part part) throws InterruptedException {
    StopSign stop = new StopSign();
    try (ShownProgress progress = new ShownProgress(err, quiet);
        Interruption _ = new Interruption(stop, progress, order.out(), err)) {
      return part.of(new Run(order, progress, stop));
    }
  }
}
