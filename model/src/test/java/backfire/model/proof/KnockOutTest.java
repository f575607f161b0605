package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.kind.Gravity;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.parameter.Mechanism;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Leaving a mechanism out shifts nobody else's luck: the two worlds are one until its first
 * consequence, and that is its own.
 *
 * <p>Two towns from the first week on. Orders rise in week 21.
 */
class KnockOutTest {
  private static final int FIRST_ORDERS = 21;
  private static final Setting TOWNS =
      Settings.twoTowns()
          .withCalendar(new Calendar(Settings.twoTowns().calendar().first(), 208, 0));

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void worldWithoutAMechanism_isTheSame_untilItsFirstConsequence(Mechanism mechanism) {
    for (long seed = 1; seed <= 3; seed++) {
      Chronicle full = History.simulate(TOWNS, seed, done -> {});
      Setting without = TOWNS.withKnockOuts(Set.of(mechanism));
      Chronicle lacking = History.simulate(without, seed, done -> {});
      Optional<Difference> first = Difference.first(full, lacking);
      if (mechanism == Mechanism.OFFICIALS) {
        assertThat(first).as("officials act on nobody").isEmpty();
      } else {
        assertThat(first).as("%s matters, seed %d", mechanism, seed).isPresent();
        assertThat(isOf(mechanism, first.orElseThrow(), full))
            .as("first consequence of %s, seed %d: %s", mechanism, seed, first)
            .isTrue();
      }
    }
  }

  /** Can the first difference be this mechanism's doing? One is the full world's event. */
  private static boolean isOf(Mechanism mechanism, Difference first, Chronicle full) {
    Event one = first.one();
    Event other = first.other();
    return switch (mechanism) {
      case ORDERS -> first.week() >= FIRST_ORDERS;
      case STOPS, RESTRAINT, COLLEAGUES, SURVEILLANCE, EXPECTATION -> first.week() >= 1;
      case ABUSE, NEWS, THREAT -> first.week() >= 0;
      case KIN_GRUDGES -> revenge(one) || revenge(other);
      case REVENGE -> revenge(one) || onOfficial(one);
      case JOINING -> group(one) && !group(other) && samePair(one, other);
      case DETERRENCE -> revenge(other) || onOfficial(other);
      case FEAR_EXIT, PAY_EXIT, MEMORY -> first.is(Event.Exit.class);
      case RECKONING -> first.is(Event.Exit.class) && first.week() >= 1;
      case COMPANY_EXIT, RETIREMENT -> one instanceof Event.Exit;
      case POSTS -> other instanceof Event.Entry;
      case PROMOTION -> answersOtherwise(one, other);
      case TURMOIL -> first.week() > firstGrave(full);
      case OFFICIALS -> false;
      case APPROVAL -> first.is(Event.Attack.class) && (first.week() >= 1 || brawl(one, other));
      case DEFIANCE -> of(Event.Motive.DEFIANCE, one);
      case TURNOVER -> one instanceof Event.Departure || one instanceof Event.Transfer;
      case BACKGROUND -> of(Event.Motive.OTHER, one);
    };
  }

  private static boolean of(Event.Motive motive, @Nullable Event event) {
    return event instanceof Event.Attack attack && attack.motive() == motive;
  }

  private static boolean revenge(@Nullable Event event) {
    return of(Event.Motive.OWN, event) || of(Event.Motive.KIN, event);
  }

  private static boolean onOfficial(@Nullable Event event) {
    return event instanceof Event.Attack attack && attack.standing() == Event.Standing.OFFICIAL;
  }

  /** Approval is known from M15 of the first week on, and brawls of M16 heed it. */
  private static boolean brawl(@Nullable Event one, @Nullable Event other) {
    return of(Event.Motive.DEFIANCE, one) || of(Event.Motive.DEFIANCE, other);
  }

  private static boolean group(@Nullable Event event) {
    return event instanceof Event.Attack attack && attack.manner() == Event.Manner.GROUP;
  }

  private static boolean samePair(@Nullable Event one, @Nullable Event other) {
    return one != null
        && other != null
        && one.week() == other.week()
        && one.who() == other.who()
        && one.whom() == other.whom();
  }

  private static boolean answersOtherwise(@Nullable Event one, @Nullable Event other) {
    return samePair(one, other)
        && one instanceof Event.Promotion a
        && other instanceof Event.Promotion b
        && a.accepted() != b.accepted();
  }

  private static int firstGrave(Chronicle full) {
    return full.events().stream()
        .filter(e -> e instanceof Event.Attack attack && attack.gravity() != Gravity.BEATEN)
        .mapToInt(Event::week)
        .min()
        .orElseThrow();
  }
}
