package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.lab.TinyCase;
import backfire.lab.explanation.TrialPlans.TrialPlan;
import backfire.model.act.Act;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an explanation puts in and leaves out, and what all of them share. */
class ExplanationTest {
  private static final int WORLDS = 64;

  private static TrialPlans plans() {
    return new TrialPlans(TinyCase.make(), new Inquiry("tiny", 1, WORLDS, 1, null));
  }

  @Test
  void fiveFactors_makeThirtyTwoExplanations() {
    List<Explanation> all = Explanation.all();
    assertThat(new HashSet<>(all)).hasSize(32);
    assertThat(all.getFirst()).isEqualTo(Explanation.FULL);
    assertThat(all.getLast()).isEqualTo(Explanation.of("none"));
    for (Explanation one : all) {
      assertThat(Explanation.of(one.id())).isEqualTo(one);
    }
  }

  @Test
  void unknownFactor_isNamed() {
    assertThatThrownBy(() -> Explanation.of("fear+luck"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("luck");
  }

  @Test
  void everything_leavesNoMechanismOut() {
    assertThat(Explanation.FULL.knockOuts()).isEmpty();
    Set<Mechanism> fear = Explanation.of("pay+purges+easing+defiance").knockOuts();
    assertThat(fear)
        .containsExactlyInAnyOrder(Mechanism.THREAT, Mechanism.RESTRAINT, Mechanism.FEAR_EXIT);
  }

  /** Scrambled Sobol' points are a net: of 64, each half of each axis holds 32. */
  @Test
  void eachFactor_isInHalfOfTheWorlds() {
    for (Factor factor : Factor.values()) {
      int in = 0;
      for (int world = 1; world <= WORLDS; world++) {
        in += plans().of(world).explanation().has(factor) ? 1 : 0;
      }
      assertThat(in).as(factor.id()).isEqualTo(WORLDS / 2);
    }
  }

  @Test
  void worldsDraw_whateverTheirExplanation() {
    Set<String> names = new TreeSet<>(TinyCase.make().priors().keySet());
    for (int world = 1; world <= WORLDS; world++) {
      TrialPlan plan = plans().of(world);
      assertThat(plan.unknowns().keySet()).containsAll(names);
      assertThat(plan.setting().without()).isEqualTo(plan.explanation().knockOuts());
      double restraint = plan.unknowns().getOrDefault("restraint.half", Double.NaN);
      assertThat(plan.setting().parameters().get(Parameter.RESTRAINT_HALF)).isEqualTo(restraint);
      double bribe = plan.setting().parameters().get(Parameter.BRIBE_ORDERS);
      if (!plan.explanation().has(Factor.PAY)) {
        assertThat(bribe).isZero();
      }
    }
  }

  @Test
  void documentedActs_areInAllExplanations_andEasingAddsOne() {
    int documented = TinyCase.make().setting().acts().size();
    for (int world = 1; world <= WORLDS; world++) {
      TrialPlan plan = plans().of(world);
      List<Act> acts = plan.setting().acts();
      assertThat(acts).containsAll(TinyCase.make().setting().acts());
      assertThat(acts).hasSize(plan.explanation().has(Factor.EASING) ? documented + 1 : documented);
    }
  }

  @Test
  void world_dependsOnItsOwnNumberAlone() {
    TrialPlans more = new TrialPlans(TinyCase.make(), new Inquiry("tiny", 1, 256, 1, null));
    for (int world = 1; world <= WORLDS; world++) {
      assertThat(more.of(world)).isEqualTo(plans().of(world));
    }
  }

  @Test
  void oneExplanation_isThatOfAllWorlds() {
    TrialPlans fear = new TrialPlans(TinyCase.make(), new Inquiry("tiny", 1, 16, 1, "fear"));
    for (int world = 1; world <= 8; world++) {
      assertThat(fear.of(world).explanation().id()).isEqualTo("fear");
    }
  }
}
