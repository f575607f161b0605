package backfire.lab;

import backfire.casebook.Case;
import backfire.lab.ensemble.Incidents;
import backfire.lab.ensemble.Measures;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import java.util.List;

/** Worlds of a study that look like some, measured as worlds are. No model. */
public final class SyntheticEnsemble {
  private SyntheticEnsemble() {}

  /** The worlds, in their order. */
  public static List<WorldResult> of(Case ofCase, Study study) {
    Plans plans = new Plans(ofCase, study, List.of());
    return study.worlds().stream().map(n -> world(ofCase, plans.of(n))).toList();
  }

  private static WorldResult world(Case ofCase, WorldPlan plan) {
    Chronicle chronicle = Synthetic.simulate(plan.setting(), plan.seed(), week -> {});
    Measures measures = new Measures(ofCase, plan.setting(), chronicle);
    return new WorldResult(
        plan.number(),
        plan.seed(),
        "00",
        plan.free(),
        measures.readings(),
        measures.tracks(),
        measures.places(),
        measures.kinds(),
        measures.claims(),
        Incidents.of(chronicle),
        Incidents.attacks(chronicle),
        List.of(),
        List.of(),
        new Toil(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
  }
}
