package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.lab.credence.Witness;
import backfire.lab.evidence.Observed;
import backfire.lab.explanation.TrialPlans.TrialPlan;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Makes worlds of an inquiry and asks them everything. */
public final class TrialMaker {
  private final Case ofCase;
  private final Function<Chronicle, String> digest;

  /**
   * Of a case.
   *
   * @param digest of a chronicle
   */
  public TrialMaker(Case ofCase, Function<Chronicle, String> digest) {
    this.ofCase = ofCase;
    this.digest = digest;
  }

  /**
   * Makes a world.
   *
   * @param weekDone is told of each week
   */
  public Trial make(TrialPlan plan, IntConsumer weekDone) {
    Chronicle chronicle = History.simulate(plan.setting(), plan.seed(), 1, weekDone);
    Observed world = new Observed(chronicle, plan.setting(), ofCase.windows());
    return new Trial(
        plan.world(),
        plan.seed(),
        plan.explanation().id(),
        plan.unknowns(),
        digest.apply(chronicle),
        Witness.of(ofCase, world),
        Hidden.of(ofCase, world));
  }
}
