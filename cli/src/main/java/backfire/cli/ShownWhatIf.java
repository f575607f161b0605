package backfire.cli;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.run.Foresight;
import backfire.lab.run.Limits;
import backfire.lab.run.Order;
import backfire.lab.store.Detail;
import backfire.lab.store.PairFolder;
import backfire.lab.twin.WhatIf;
import backfire.lab.whatif.WhatIfOrder;
import backfire.lab.whatif.WhatIfRun;
import backfire.lab.words.Words;
import java.io.PrintWriter;

/** A what-if that fits the machine. */
final class ShownWhatIf {
  private static final String COMMAND = "what-if";

  private final PrintWriter err;
  private final Manner manner;

  ShownWhatIf(PrintWriter err, Manner manner) {
    this.err = err;
    this.manner = manner;
  }

  private interface Part {
    WhatIf of(WhatIfRun run) throws InterruptedException;
  }

  WhatIf begin(WhatIfOrder order) throws InterruptedException {
    return watched(fitting(order, order.study().worlds().size()), WhatIfRun::begin);
  }

  WhatIf goOn(WhatIfOrder order) throws InterruptedException {
    int missing = new PairFolder(order.out()).unfinished(order.study().worlds());
    return watched(fitting(order, missing), WhatIfRun::goOn);
  }

  /** A pair is two worlds at once on one thread: fewer pairs where that would take too much. */
  private WhatIfOrder fitting(WhatIfOrder order, int pairs) {
    if (pairs == 0) {
      return order;
    }
    Order worlds =
        new Order(
                order.ofCase(),
                order.study(),
                order.out(),
                2 * order.threads(),
                false,
                order.caseName(),
                order.version())
            .withRows(Detail.QUARTERLY);
    Foresight foresight = new Foresight(worlds, 2 * pairs, Limits.ofMachine(order.out()));
    int atOnce = foresight.threads(manner.chooses());
    if (atOnce < 2) {
      throw new StudyProblem(
          "There is memory for one world of this size, and a pair needs two at once: ask for a"
              + " smaller --scale, or give more: BACKFIRE_JAVA_OPTS=-Xmx16g.");
    }
    int threads = Math.min(order.threads(), atOnce / 2);
    if (!manner.quiet()) {
      foresight.coming(threads, 2 * threads).ifPresent(err::println);
      if (threads < Math.min(pairs, order.threads())) {
        err.println(
            "%s at once, not %s: there is no memory for more."
                .formatted(Words.count(threads, "pair"), order.threads()));
      }
    }
    return order.withThreads(threads);
  }

  private WhatIf watched(WhatIfOrder order, Part part) throws InterruptedException {
    return Watched.work(
        err,
        manner,
        COMMAND,
        order.out(),
        (progress, stop) -> part.of(new WhatIfRun(order, progress, stop)));
  }
}
