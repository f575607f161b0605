package backfire.lab.why;

import backfire.model.rule.Leaving;
import java.util.List;

/**
 * An officer's weighing that ended with his leaving.
 *
 * @param place by row
 * @param gumbels luck, one draw an option
 * @param exposure V of his rank
 * @param harm harm he has done, faded
 * @param meanHarm that of his agency's officers there
 * @param experience threat from what he went through himself
 * @param nearby attacks in the place in that week, those unseen among them
 * @param weighed the probability that he would weigh leaving in that week
 * @param leavers the stock of those who left for the market there
 */
record ExitMoment(
    int week,
    int place,
    Leaving.Situation situation,
    List<Double> gumbels,
    Leaving.Option option,
    Hearsay.Idea idea,
    double exposure,
    double harm,
    double meanHarm,
    double experience,
    int nearby,
    double weighed,
    double leavers) {
  ExitMoment {
    gumbels = List.copyOf(gumbels);
  }
}
