package backfire.lab.inquiry;

import backfire.casebook.Case.Span;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.LookAhead;
import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Outlook.Expectation;
import backfire.lab.explanation.Trial;
import backfire.model.week.History;
import java.util.List;
import java.util.stream.IntStream;

/** Foretells what would be told of after the evidence ends. */
public final class OutlookRun {
  private static final int DRAWS = 200;

  private OutlookRun() {}

  /** By draws of the posterior of an inquiry. */
  public static Outlook of(InquiryOrder order, List<Trial> trials, Span span)
      throws InterruptedException {
    LookAhead ahead = new LookAhead(order.ofCase(), order.inquiry(), trials, span);
    List<Integer> draws = ahead.draws(DRAWS);
    StopSign stop = new StopSign();
    List<List<Expectation>> byDraw =
        Ensemble.run(
            IntStream.range(0, draws.size()).boxed().toList(),
            order.threads(),
            i ->
                ahead.expectations(
                    i,
                    draws.get(i),
                    History.simulate(
                        ahead.setting(draws.get(i)),
                        ahead.seed(draws.get(i)),
                        1,
                        week -> stop.heed())),
            stop);
    return ahead.outlook(byDraw);
  }
}
