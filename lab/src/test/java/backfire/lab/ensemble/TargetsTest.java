package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Manner;
import backfire.model.observe.Event.Motive;
import backfire.model.observe.Event.Standing;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /**
   * World 1: attack 1 for a grudge, 2 at random, 3 on an official, 4 for a kinsman, 5 in defiance.
   */
  private static final List<Attack> ATTACKS =
      List.of(
          attack(30, Standing.SERVING, Motive.OWN),
          attack(31, Standing.SERVING, Motive.OTHER),
          attack(32, Standing.OFFICIAL, Motive.OTHER),
          attack(33, Standing.LEFT, Motive.KIN),
          attack(34, Standing.SERVING, Motive.DEFIANCE));

  private static Attack attack(int week, Standing standing, Motive motive) {
    return new Attack(
        week,
        "ford",
        7L * week,
        9L * week,
        Agency.SAFETY,
        Rank.LINE,
        standing,
        Gravity.HURT,
        Manner.SINGLE,
        motive,
        0,
        1,
        false,
        false);
  }

  private Act resolved(String typed, List<Attack> attacks) {
    Chronicle chronicle = new Chronicle(tiny.setting().calendar(), List.of("mill", "ford"));
    attacks.forEach(chronicle::note);
    Study study = Study.of("tiny", 5, 1).withActs(List.of(typed));
    return Targets.resolved(Plans.acts(tiny, study), world -> chronicle).getFirst();
  }

  @Test
  void attackWithoutAGrudge_cannotBeForbidden_andTheNearestThatCanAreNamed() {
    assertThatThrownBy(() -> resolved("forbid attack:1/2", ATTACKS))
        .isInstanceOf(StudyProblem.class)
        .hasMessage(
            "attack:1/2 cannot be forbidden: no grudge lies behind it, its motive is other."
                + " Only revenge can, the motives own and kin: in world 1 such as attack:1/1,"
                + " attack:1/4.");
    assertThatThrownBy(() -> resolved("forbid attack:1/5", ATTACKS))
        .hasMessageContaining("motive is defiance")
        .hasMessageContaining("such as attack:1/4, attack:1/1.");
    assertThatThrownBy(() -> resolved("forbid attack:1/1", ATTACKS.subList(1, 2)))
        .hasMessageEndingWith("world 1 has none.");
    assertThat(resolved("forbid attack:1/4", ATTACKS))
        .isInstanceOfSatisfying(
            Act.Forbid.class,
            act -> assertThat(act.attack()).isEqualTo(new Target.Identity(1, 231, 297, 33)));
  }

  @Test
  void attackOfAnyMotive_onAnOfficer_canBeSilenced() {
    assertThat(resolved("silence attack:1/2", ATTACKS)).isInstanceOf(Act.Silence.class);
    assertThat(resolved("silence attack:1/5", ATTACKS)).isInstanceOf(Act.Silence.class);
    assertThatThrownBy(() -> resolved("silence attack:1/3", ATTACKS))
        .isInstanceOf(StudyProblem.class)
        .hasMessageStartingWith("attack:1/3 cannot be silenced: its target is an official");
  }

  @Test
  void actOfADayOrWorldThatIsNotLived_isRefused() {
    Study study = Study.of("tiny", 5, 3);
    assertThatThrownBy(() -> Plans.acts(tiny, study.withActs(List.of("2031-01-01 purge centre 1"))))
        .isInstanceOf(StudyProblem.class)
        .hasMessage(
            "In --do \"2031-01-01 purge centre 1\", the day is 2031-01-01; allowed is one that"
                + " worlds live through, from 2008-06-30 to 2015-09-06.");
    assertThatThrownBy(() -> Plans.acts(tiny, study.withActs(List.of("forbid attack:4/1"))))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("world 4 is meant; this study has worlds 1 to 3.");
  }

  @Test
  void sizeThatAParameterSays_isCheckedAsItIsSetAndDrawn() {
    assertThatThrownBy(() -> new Plans(tiny, setting("act.purge", 21), List.of()))
        .isInstanceOf(StudyProblem.class)
        .hasMessage(
            "With --set act.purge=21.0, in the act \"2013-12-12 purge centre act.purge\","
                + " column 25: found \"act.purge\"; allowed: a number from 0 to 20, or the name of"
                + " a parameter in that range, and it is 21.0.");
    Study typed = setting("act.purge", 2).withActs(List.of("censorship act.purge"));
    assertThatThrownBy(() -> Plans.acts(tiny, typed))
        .isInstanceOf(StudyProblem.class)
        .hasMessageStartingWith("In --do \"censorship act.purge\", column 12: found");
    assertThat(new Plans(tiny, setting("act.purge", 20), List.of()).of(1)).isNotNull();

    Study drawn =
        new Study("tiny", 1, 9, 1, 9, 1, new TreeMap<>(), new TreeSet<>(), List.of(), true);
    Act share = tiny.acts().parse("censorship act.purge");
    assertThatThrownBy(() -> new Plans(tiny, drawn, List.of(share)))
        .isInstanceOf(StudyProblem.class)
        .hasMessageMatching(
            "With what world \\d draws from its priors, in the act \".* censorship act.purge\","
                + " column 23: found .* and it is 1\\.\\d+\\.");
  }

  private static Study setting(String name, double value) {
    TreeMap<String, Double> set = new TreeMap<>();
    set.put(name, value);
    return new Study("tiny", 1, 1, 1, 1, 1, set, new TreeSet<>(), List.of(), false);
  }

  @Test
  void mistypedNames_getTheNearestRightOnes() {
    Study plain = Study.of("tiny", 5, 1);
    assertThatThrownBy(() -> Plans.acts(tiny, plain.withActs(List.of("eese safety 0.2 26w"))))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("Did you mean ease?");
    TreeMap<String, Double> set = new TreeMap<>();
    set.put("kin.shar", 0.5);
    Study study = new Study("tiny", 1, 1, 1, 1, 1, set, new TreeSet<>(), List.of(), false);
    assertThatThrownBy(() -> new Plans(tiny, study, List.of()))
        .hasMessage("No parameter is named kin.shar. Did you mean kin.share?");
  }

  @Test
  void priors_areDrawnByWorld_andWhatIsSetIsNotDrawn() {
    TreeMap<String, Double> set = new TreeMap<>();
    set.put("kin.share", 0.25);
    Study study = new Study("tiny", 1, 2, 1, 2, 1, set, new TreeSet<>(), List.of(), true);
    Plans plans = new Plans(tiny, study, List.of());
    assertThat(plans.of(1).free().get("kin.share")).isEqualTo(0.25);
    assertThat(plans.of(1).free().get("restraint.half"))
        .isNotEqualTo(plans.of(2).free().get("restraint.half"));
    assertThat(plans.of(1)).isEqualTo(new Plans(tiny, study, List.of()).of(1));
  }
}
