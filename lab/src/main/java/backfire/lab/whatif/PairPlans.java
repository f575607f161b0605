package backfire.lab.whatif;

import backfire.casebook.Case;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Targets;
import backfire.lab.ensemble.WorldPlan;
import backfire.model.act.Act;
import backfire.model.observe.Chronicle;
import java.util.List;
import java.util.function.Function;

/** The worlds of a what-if, planned: each once without what is done and once with it. */
final class PairPlans {
  private final Plans without;
  private final Plans with;
  private final List<Act> acts;

  /**
   * Of an order.
   *
   * @param observe makes a world, to see which attack is meant by a number in it
   */
  PairPlans(WhatIfOrder order, Function<WorldPlan, Chronicle> observe) {
    Case ofCase = order.ofCase();
    Study study = order.study();
    Study all = study.withRuns(Math.max(study.runs(), order.candidates().getLast()));
    List<Act> typed = Plans.acts(ofCase, study);
    this.without = new Plans(ofCase, all, List.of());
    this.acts = Targets.resolved(typed, world -> observe.apply(without.of(world)));
    this.with = new Plans(ofCase, all, acts);
  }

  /** Whether anything is done in a world: an act on a person or an attack is of one world alone. */
  boolean concern(int world) {
    return acts.stream().anyMatch(act -> Targets.concerns(act, world));
  }

  WorldPlan without(int world) {
    return without.of(world);
  }

  WorldPlan with(int world) {
    return with.of(world);
  }
}
