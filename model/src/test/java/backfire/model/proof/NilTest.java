package backfire.model.proof;

import backfire.model.Settings;
import backfire.model.act.Act;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mechanism that parameters make nil can be left out, and nothing at all changes: no draw is
 * moved, in two towns that are busy with everything else.
 */
class NilTest {
  private static final Setting TOWNS = Settings.twoTowns();

  record Nil(Mechanism mechanism, Map<Parameter, Double> by) {
    @Override
    public String toString() {
      return mechanism.id();
    }
  }

  static List<Nil> nils() {
    return List.of(
        new Nil(Mechanism.ABUSE, Map.of(Parameter.EXTORTION_RATE, 0.0, Parameter.HARSH_RATE, 0.0)),
        new Nil(Mechanism.REVENGE, Map.of(Parameter.REVENGE_RATE, 0.0)),
        new Nil(Mechanism.JOINING, Map.of(Parameter.JOINING, 0.0)),
        new Nil(Mechanism.DETERRENCE, Map.of(Parameter.DETERRENCE, 0.0)),
        new Nil(
            Mechanism.THREAT,
            Map.of(
                Parameter.TARGET_CHIEF, 1.0,
                Parameter.TARGET_HEAD, 1.0,
                Parameter.THREAT_HARM, 1e30,
                Parameter.OWN_EXPERIENCE, 0.0)),
        new Nil(Mechanism.COLLEAGUES, Map.of(Parameter.COLLEAGUES, 0.0)),
        new Nil(Mechanism.FEAR_EXIT, Map.of(Parameter.EXIT_FEAR, 0.0)),
        new Nil(Mechanism.COMPANY_EXIT, Map.of(Parameter.COMPANY_OPENING, 0.0)),
        new Nil(Mechanism.RETIREMENT, Map.of(Parameter.RETIREMENT_TENURE, 100.0)),
        new Nil(Mechanism.RECKONING, Map.of(Parameter.EXIT_RECKONING, 0.0)),
        new Nil(Mechanism.POSTS, Map.of(Parameter.RECRUITS_FEAR, 0.0)),
        new Nil(
            Mechanism.PROMOTION,
            Map.of(
                Parameter.PROMOTION_BASE, 0.0,
                Parameter.PROMOTION_GAIN, 0.0,
                Parameter.PROMOTION_PURGE, 0.0,
                Parameter.PROMOTION_EXPOSURE, 0.0)),
        new Nil(Mechanism.TURMOIL, Map.of(Parameter.TURMOIL_REFERENCE, 0.0)),
        new Nil(
            Mechanism.OFFICIALS,
            Map.of(
                Parameter.OFFICIALS_PURGE, 0.0,
                Parameter.OFFICIALS_ATTACKS, 0.0,
                Parameter.OFFICIALS_EXPECTATION, 0.0)),
        new Nil(
            Mechanism.EXPECTATION,
            Map.of(
                Parameter.EXPECTATION_PURGE, 0.0,
                Parameter.EXPECTATION_ATTACKS, 0.0,
                Parameter.EXPECTATION_VACANCIES, 0.0)),
        new Nil(Mechanism.MEMORY, Map.of(Parameter.MEMORY_WEIGHT, 0.0)),
        new Nil(Mechanism.MEMORY, Map.of(Parameter.MEMORY_SHARE, 0.0)),
        new Nil(
            Mechanism.APPROVAL,
            Map.of(
                Parameter.APPROVAL_HARM,
                Double.POSITIVE_INFINITY,
                Parameter.APPROVAL_REFERENCE,
                0.0)),
        new Nil(Mechanism.DEFIANCE, Map.of(Parameter.DEFIANCE, 0.0)),
        new Nil(Mechanism.SURVEILLANCE, Map.of(Parameter.SURVEILLANCE, 0.0)),
        new Nil(Mechanism.BACKGROUND, Map.of(Parameter.BACKGROUND_RATE, 0.0)));
  }

  private static void changesNothing(Setting setting, Mechanism mechanism) {
    Chronicle with = History.simulate(setting, 91, done -> {});
    Setting without = setting.withKnockOuts(Set.of(mechanism));
    Difference.none(with, History.simulate(without, 91, done -> {}));
  }

  @ParameterizedTest
  @MethodSource("nils")
  void mechanism_thatParametersMakeNil_isLeftOutWithoutATrace(Nil nil) {
    Parameters parameters = TOWNS.parameters();
    for (Map.Entry<Parameter, Double> entry : nil.by().entrySet()) {
      parameters = parameters.with(entry.getKey(), entry.getValue());
    }
    changesNothing(TOWNS.withParameters(parameters), nil.mechanism());
  }

  @Test
  void orders_thatNobodyGives_areLeftOutWithoutATrace() {
    List<Act> others = new ArrayList<>(TOWNS.acts());
    others.removeIf(Act.Orders.class::isInstance);
    changesNothing(TOWNS.withActs(others), Mechanism.ORDERS);
  }

  /** Everybody lives alone, and the mean number of kin is too small for a tie. */
  @Test
  void kinGrudges_ofPeopleWithoutFamily_areLeftOutWithoutATrace() {
    Parameters parameters = TOWNS.parameters().with(Parameter.KIN_MEAN, 1e-300);
    Setting alone =
        new Setting(
            TOWNS.places(),
            1,
            TOWNS.calendar(),
            TOWNS.cadres(),
            TOWNS.acts(),
            parameters,
            TOWNS.without(),
            1);
    changesNothing(alone, Mechanism.KIN_GRUDGES);
  }

  /** Effort is by rank alone if restraint, turmoil, orders and easings take nothing off. */
  @Test
  void stops_thatHeedNothing_areLeftOutWithoutATrace() {
    List<Act> others = new ArrayList<>(TOWNS.acts());
    others.removeIf(act -> act instanceof Act.Orders || act instanceof Act.Ease);
    Parameters parameters =
        TOWNS
            .parameters()
            .with(Parameter.EFFORT_FLOOR, 1)
            .with(Parameter.SURGE, 0)
            .with(Parameter.EASING_SIZE, 0);
    changesNothing(TOWNS.withActs(others).withParameters(parameters), Mechanism.STOPS);
  }

  /**
   * In less than a year nobody reaches the end of a career: who served longest has served 34 years.
   */
  @Test
  void turnover_thatBefallsNobody_isLeftOutWithoutATrace() {
    Parameters parameters =
        TOWNS
            .parameters()
            .with(Parameter.RESIDENT_YEARS, 1e12)
            .with(Parameter.DEATH_RATE, 0)
            .with(Parameter.ROTATION_RATE, 0)
            .with(Parameter.DISMISSAL_RATE, 0);
    Calendar year = new Calendar(TOWNS.calendar().first(), 50, 0);
    changesNothing(TOWNS.withParameters(parameters).withCalendar(year), Mechanism.TURNOVER);
  }
}
