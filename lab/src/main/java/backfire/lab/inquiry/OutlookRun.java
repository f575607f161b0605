package backfire.lab.inquiry;

import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.LookAhead;
import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Outlook.Expectation;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import backfire.lab.words.Words;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.util.List;
import java.util.stream.IntStream;

/** Foretells what would be told of after the evidence ends. */
final class OutlookRun {
  private static final int DRAWS = 200;

  private OutlookRun() {}

  /** By draws of the posterior. */
  static Outlook of(LookAhead ahead, int threads, Sample sample, Progress progress, StopSign stop)
      throws InterruptedException {
    List<Trial> draws = ahead.draws(sample, DRAWS);
    progress.notice("%s of what is believed live on.".formatted(Words.count(draws.size(), "draw")));
    progress.began(draws.size(), ahead.setting(draws.getFirst()).calendar().total(), 0);
    List<List<Expectation>> byDraw =
        Ensemble.run(
            IntStream.range(0, draws.size()).boxed().toList(),
            threads,
            i -> {
              Chronicle lived = lived(ahead, draws.get(i), progress, stop);
              progress.worldDone();
              return ahead.expectations(i, draws.get(i), lived);
            },
            stop);
    return ahead.outlook(byDraw);
  }

  private static Chronicle lived(LookAhead ahead, Trial draw, Progress progress, StopSign stop) {
    return History.simulate(
        ahead.setting(draw),
        draw.seed(),
        1,
        week -> {
          progress.weekDone();
          stop.heed();
        });
  }
}
