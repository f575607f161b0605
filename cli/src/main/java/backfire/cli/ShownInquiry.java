package backfire.cli;

import backfire.lab.ensemble.StopSign;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.inquiry.InquiryRun.Answering;
import backfire.lab.store.StoreFailure;
import java.io.PrintWriter;

/** An inquiry with its progress shown, that Ctrl-C ends in order. */
final class ShownInquiry {
  private final PrintWriter err;
  private final Manner manner;

  ShownInquiry(PrintWriter err, Manner manner) {
    this.err = err;
    this.manner = manner;
  }

  void show(InquiryOrder order, boolean goesOn, Answering answering) throws InterruptedException {
    StopSign stop = new StopSign();
    try (ShownProgress progress = new ShownProgress(err, manner.quiet());
        Interruption _ = new Interruption(stop, progress, order.asks(), order.out(), err)) {
      InquiryRun run = new InquiryRun(order, progress, stop);
      try {
        if (goesOn) {
          run.goOn(answering);
        } else {
          run.begin(answering);
        }
      } catch (StoreFailure e) {
        throw progress.hasBegun()
            ? e.and(Interruption.kept(progress, order.asks(), order.out()))
            : e;
      } catch (OutOfMemoryError e) {
        err.println(Interruption.kept(progress, order.asks(), order.out()));
        throw e;
      }
    }
  }
}
