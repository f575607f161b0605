package backfire.model.twin;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.parameter.Mechanism;
import backfire.model.setting.Setting;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The twin keeps its own books. */
class NaiveTwinTest {
  private static final Setting TOWNS = Settings.twoTowns();

  @Test
  void aWorld_livedTwice_isTheSame() {
    assertThat(NaiveTwin.live(TOWNS, 7).chronicle().events())
        .isEqualTo(NaiveTwin.live(TOWNS, 7).chronicle().events());
  }

  @Test
  void officers_weekByWeek_areThoseBeforeLessLeaversPlusRecruits() {
    Chronicle chronicle = NaiveTwin.live(TOWNS, 3).chronicle();
    int burnIn = TOWNS.calendar().burnIn();
    for (int week = 1; week < TOWNS.calendar().weeks(); week++) {
      int change = 0;
      for (Event event : chronicle.events()) {
        if (event.week() == week + burnIn) {
          change += heads(event);
        }
      }
      assertThat(officers(chronicle, week)).isEqualTo(officers(chronicle, week - 1) + change);
    }
  }

  private static int heads(Event event) {
    return switch (event) {
      case Event.Entry entry -> 1;
      case Event.Exit exit -> -1;
      case Event.Departure departure -> -1;
      case Event.Attack attack ->
          attack.gravity() == Gravity.KILLED && attack.standing() == Event.Standing.SERVING
              ? -1
              : 0;
      case Event.Promotion promotion -> 0;
      case Event.Transfer transfer -> 0;
      case Event.Easing easing -> 0;
      case Event.Acted acted -> 0;
    };
  }

  private static double officers(Chronicle chronicle, int week) {
    double officers = 0;
    for (int place = 0; place < 2; place++) {
      for (Agency agency : Agency.values()) {
        officers += chronicle.count(Count.OFFICERS, week, place, agency);
      }
    }
    return officers;
  }

  @Test
  void theDead_areInNoEventAfterTheirDeath() {
    Set<Long> dead = new HashSet<>();
    for (Event event : NaiveTwin.live(TOWNS, 5).chronicle().events()) {
      assertThat(dead).doesNotContain(event.who(), event.whom());
      if (event instanceof Event.Attack attack
          && attack.agency() != null
          && attack.gravity() == Gravity.KILLED) {
        dead.add(attack.whom());
      }
      if (event instanceof Event.Departure departure && departure.cause() == Event.Cause.DEATH) {
        dead.add(departure.who());
      }
    }
    assertThat(dead).isNotEmpty();
  }

  @Test
  void whoTakesRevenge_wasHarmedOrHisFamilyWas_byThatOfficer() {
    NaiveTwin twin = NaiveTwin.live(TOWNS, 11);
    for (Event event : twin.chronicle().events()) {
      if (event instanceof Event.Attack attack
          && (attack.motive() == Event.Motive.OWN || attack.motive() == Event.Motive.KIN)) {
        assertThat(twin.harmsOf(attack.who()))
            .anySatisfy(
                harm -> {
                  assertThat(harm.officer()).isEqualTo(attack.whom());
                  assertThat(harm.week()).isLessThanOrEqualTo(attack.week());
                });
      }
    }
  }

  @Test
  void kin_areKinOfEachOther_aboutThreeAPerson() {
    NaiveTwin twin = NaiveTwin.live(TOWNS, 2);
    double ties = 0;
    for (int place = 0; place < 2; place++) {
      for (long resident : twin.residentsOf(place)) {
        for (long kin : twin.kinOf(resident)) {
          assertThat(twin.kinOf(kin)).contains(resident);
          ties++;
        }
      }
    }
    // 600 pairs of five local matchings at ½ and 120 of one at ½, less some 2 % within households:
    // 720 pairs, sd of the mean of 240 people 2·√180/240 = 0.11.
    assertThat(ties / 240).isBetween(2.94 - 4 * 0.11, 2.94 + 4 * 0.11);
  }

  @Test
  void residents_withoutKinGrudges_holdTheirOwnAlone() {
    NaiveTwin twin = NaiveTwin.live(TOWNS.withKnockOuts(EnumSet.of(Mechanism.KIN_GRUDGES)), 4);
    for (long resident : twin.residentsOf(0)) {
      assertThat(twin.grudgesOf(resident)).allSatisfy(held -> assertThat(held.kin()).isZero());
    }
  }

  @Test
  void attacks_inAHalfSample_areAlsoUnseen() {
    Chronicle chronicle = NaiveTwin.live(TOWNS.withScale(0.5), 6).chronicle();
    assertThat(sum(chronicle, Count.UNSEEN)).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(value = Mechanism.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICIALS")
  void everyMechanism_leftOut_changesWhatHappens(Mechanism mechanism) {
    Setting without = TOWNS.withKnockOuts(EnumSet.of(mechanism));
    boolean same =
        NaiveTwin.live(without, 1)
            .chronicle()
            .events()
            .equals(NaiveTwin.live(TOWNS, 1).chronicle().events());
    assertThat(same).isFalse();
  }

  @Test
  void officials_whoHeedNothing_changeTheirOwnWillingnessAlone() {
    Setting without = TOWNS.withKnockOuts(EnumSet.of(Mechanism.OFFICIALS));
    Chronicle heedless = NaiveTwin.live(without, 1).chronicle();
    Chronicle usual = NaiveTwin.live(TOWNS, 1).chronicle();
    assertThat(heedless.events()).isEqualTo(usual.events());
    assertThat(heedless.willingness(80, Level.COUNTY))
        .isNotEqualTo(usual.willingness(80, Level.COUNTY));
  }

  private static double sum(Chronicle chronicle, Count... counts) {
    double sum = 0;
    for (Count count : counts) {
      for (int week = 0; week < chronicle.calendar().weeks(); week++) {
        for (int place = 0; place < chronicle.placeIds().size(); place++) {
          for (Agency agency : Agency.values()) {
            sum += chronicle.count(count, week, place, agency);
          }
        }
      }
    }
    return sum;
  }
}
