package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event.Attack;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private final Case tiny = TinyCase.make();

  private List<Act> resolved(Study study) {
    Plans plans = new Plans(tiny, study, List.of());
    return Targets.resolved(Plans.acts(tiny, study), world -> world(plans, world));
  }

  private static Chronicle world(Plans plans, int world) {
    WorldPlan plan = plans.of(world);
    return Synthetic.simulate(plan.setting(), plan.seed(), week -> {});
  }

  @Test
  void numberOfAnAttack_becomesWhoWhomAndWeek_inItsWorldAlone() {
    Study study = Study.of("tiny", 5, 3).withActs(List.of("forbid attack:2/3"));
    List<Act> acts = resolved(study);
    List<Attack> attacks =
        world(new Plans(tiny, study, List.of()), 2).events().stream()
            .filter(Attack.class::isInstance)
            .map(Attack.class::cast)
            .toList();
    Attack third = attacks.get(2);
    Act.Forbid forbid = (Act.Forbid) acts.getFirst();
    assertThat(forbid.attack())
        .isEqualTo(new Target.Identity(2, third.who(), third.whom(), third.week()));
    Plans plans = new Plans(tiny, study, acts);
    assertThat(plans.of(2).setting().acts()).contains(forbid);
    assertThat(plans.of(1).setting().acts()).doesNotContain(forbid);
  }

  @Test
  void attackThatIsNotThere_isAProblemThatSaysHowManyThereAre() {
    Study study = Study.of("tiny", 5, 1).withActs(List.of("forbid attack:1/99999"));
    assertThatThrownBy(() -> resolved(study))
        .isInstanceOf(StudyProblem.class)
        .hasMessageMatching("There is no attack:1/99999: world 1 has \\d+ attacks\\.");
  }

  @Test
  void mistypedNames_getTheNearestRightOnes() {
    Study plain = Study.of("tiny", 5, 1);
    assertThatThrownBy(() -> Plans.acts(tiny, plain.withActs(List.of("eese safety 0.2 26w"))))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("Did you mean ease?");
    java.util.TreeMap<String, Double> set = new java.util.TreeMap<>();
    set.put("kin.shar", 0.5);
    Study study =
        new Study("tiny", 1, 1, 1, 1, 1, set, new java.util.TreeSet<>(), List.of(), false);
    assertThatThrownBy(() -> new Plans(tiny, study, List.of()))
        .hasMessage("No parameter is named kin.shar. Did you mean kin.share?");
  }

  @Test
  void priors_areDrawnByWorld_andWhatIsSetIsNotDrawn() {
    java.util.TreeMap<String, Double> set = new java.util.TreeMap<>();
    set.put("kin.share", 0.25);
    Study study = new Study("tiny", 1, 2, 1, 2, 1, set, new java.util.TreeSet<>(), List.of(), true);
    Plans plans = new Plans(tiny, study, List.of());
    assertThat(plans.of(1).free().get("kin.share")).isEqualTo(0.25);
    assertThat(plans.of(1).free().get("restraint.half"))
        .isNotEqualTo(plans.of(2).free().get("restraint.half"));
    assertThat(plans.of(1)).isEqualTo(new Plans(tiny, study, List.of()).of(1));
  }
}
