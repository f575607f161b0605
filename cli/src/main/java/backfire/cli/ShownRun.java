package backfire.cli;

import backfire.lab.run.Foresight;
import backfire.lab.run.Limits;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import backfire.lab.run.Parts;
import backfire.lab.run.Run;
import backfire.lab.store.RunFolder;
import java.io.PrintWriter;

/** A run that fits the machine. */
final class ShownRun {
  private static final String COMMAND = "run";

  private final PrintWriter err;
  private final Manner manner;

  ShownRun(PrintWriter err, Manner manner) {
    this.err = err;
    this.manner = manner;
  }

  private interface Part {
    Outcome of(Run run) throws InterruptedException;
  }

  Outcome begin(Order order) throws InterruptedException {
    return watched(fitting(order, order.study().worlds().size()), Run::begin);
  }

  Outcome goOn(Order order) throws InterruptedException {
    return watched(
        fitting(order, new RunFolder(order.out()).unfinished(order.study().worlds())), Run::goOn);
  }

  Outcome gather(Order order, Parts parts) throws InterruptedException {
    return watched(order, run -> run.gather(parts));
  }

  /**
   * Says what is coming, and makes fewer worlds at once where as many as there are threads would
   * take too much memory, or are not asked for: then threads share the places of a world.
   */
  private Order fitting(Order order, int worlds) {
    return new Foresight(order, worlds, Limits.ofMachine(order.out()))
        .fitting(manner.chooses(), manner.quiet() ? sentence -> {} : err::println);
  }

  private Outcome watched(Order order, Part part) throws InterruptedException {
    return Watched.work(
        err,
        manner,
        COMMAND,
        order.out(),
        (progress, stop) -> part.of(new Run(order, progress, stop)));
  }
}
