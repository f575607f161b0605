package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Mechanism;
import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;
import backfire.model.rule.Leaving.Option;
import backfire.model.rule.Leaving.Situation;
import backfire.model.rule.Leaving.Term;
import backfire.model.rule.News;
import backfire.model.setting.Setting;
import backfire.model.world.Duty;
import backfire.model.world.Grudges;
import backfire.model.world.World;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is said of each mechanism's neutral form holds in two busy towns, and not in the full world.
 */
class NeutralFormTest {
  private static final Setting TOWNS = Settings.twoTowns();
  private static final World FULL = Life.of(TOWNS, 101);

  private static Setting without(Mechanism... out) {
    return TOWNS.withKnockOuts(EnumSet.copyOf(Set.of(out)));
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void mechanism_leftOut_hasItsNeutralForm(Mechanism mechanism) {
    World world = Life.of(without(mechanism), 101);
    assertThat(isNeutral(mechanism, world)).as("without it").isTrue();
    assertThat(isNeutral(mechanism, FULL)).as("with it").isFalse();
  }

  private static boolean isNeutral(Mechanism mechanism, World world) {
    Chronicle chronicle = world.chronicle;
    return switch (mechanism) {
      case ORDERS -> ordersAreOne(world);
      case STOPS -> stopsAreThreeByRank(world);
      case ABUSE -> sum(world, Count.EXTORTIONS) + sum(world, Count.HARSH) == 0;
      case KIN_GRUDGES -> nobodyHoldsAKinPart(world);
      case REVENGE -> sum(world, Count.GRUDGE_ATTACKS) + sum(world, Count.HAZARD) == 0;
      case JOINING -> sum(world, Count.GROUP_ASSAULTS) == 0;
      case DETERRENCE -> sum(world, Count.HAZARD) > 1.1 * sum(FULL, Count.HAZARD);
      case NEWS -> always(world, Mood.RISK, new News(TOWNS).priorThreat());
      case THREAT -> threatIsTheRiskOfSomePlace(world);
      case RESTRAINT -> restraintIsOfThePrior(world);
      case COLLEAGUES -> restraintIsOnesOwn(world);
      case FEAR_EXIT -> stay(world, 0.1, 1, 0.1, true) == stay(world, 9, 1, 0.1, true);
      case PAY_EXIT -> stay(world, 1, 0.1, 0.1, true) == stay(world, 1, 3, 0.1, true);
      case RECKONING -> stay(world, 1, 1, 0.02, true) == stay(world, 1, 1, 0.6, true);
      case MEMORY -> stay(world, 1, 1, 0.1, true) == stay(world, 1, 1, 0.1, false);
      case COMPANY_EXIT -> sum(world, Count.LEFT_FOR_COMPANY) == 0;
      case RETIREMENT -> sum(world, Count.RETIRED_EARLY) == 0;
      case POSTS -> new Filling(world.setting).recruited(3) == 0.25;
      case PROMOTION -> halfAreAccepted(world);
      case TURMOIL -> always(world, Mood.TURMOIL, 0);
      case OFFICIALS -> willingnessIsConstant(chronicle);
      case EXPECTATION -> always(world, Mood.EXPECTATION, 0.02);
      case APPROVAL -> always(world, Mood.APPROVAL, 0.3);
      case DEFIANCE -> sum(world, Count.BRAWLS) == 0;
      case SURVEILLANCE -> sum(world, Count.DETENTIONS) == 0;
      case TURNOVER -> nobodyDiesOrRotates(chronicle);
      case BACKGROUND ->
          chronicle.events().stream()
              .noneMatch(
                  e ->
                      e instanceof Event.Attack attack
                          && attack.motive() == Event.Motive.OTHER
                          && attack.standing() != Event.Standing.OFFICIAL);
    };
  }

  private static double sum(World world, Count count) {
    return Invariants.sum(world, count);
  }

  private static boolean always(World world, Mood mood, double value) {
    int weeks = TOWNS.calendar().weeks();
    return IntStream.range(0, weeks * 2)
        .mapToDouble(i -> world.chronicle.mood(mood, i / 2, i % 2))
        .allMatch(seen -> Math.abs(seen - value) < 1e-12);
  }

  /** Orders end at 1.6 and 1.8; no easing from above is in force at the end. */
  private static boolean ordersAreOne(World world) {
    return IntStream.range(0, 2)
        .mapToObj(place -> world.moods.orders[place])
        .flatMapToDouble(DoubleStream::of)
        .allMatch(orders -> orders <= 1);
  }

  /** Within 4 errors of 3, 1.5 and 0.75 a week, but for the few who come and go within a week. */
  private static boolean stopsAreThreeByRank(World world) {
    double[] mean = {3, 1.5, 0.75};
    double expected = 0;
    Chronicle chronicle = world.chronicle;
    for (int year = chronicle.firstYear(); year < chronicle.firstYear() + 4; year++) {
      for (int place = 0; place < 2; place++) {
        for (Agency agency : Agency.values()) {
          for (Rank rank : Rank.values()) {
            double weeks = chronicle.rankCount(RankCount.OFFICER_WEEKS, year, place, agency, rank);
            expected += weeks * mean[rank.ordinal()];
          }
        }
      }
    }
    double limit = 4 * Math.sqrt(expected) + 0.005 * expected;
    return Math.abs(sum(world, Count.STOPS) - expected) < limit;
  }

  private static boolean nobodyHoldsAKinPart(World world) {
    return IntStream.range(0, world.places.seats() * Grudges.SLOTS)
        .mapToDouble(
            i -> world.grudgesOf(i / Grudges.SLOTS).kin(i / Grudges.SLOTS, i % Grudges.SLOTS))
        .allMatch(kin -> kin == 0);
  }

  private static IntStream held(World world) {
    return IntStream.range(0, world.posts.count()).filter(post -> !world.posts.vacant(post));
  }

  /** Recruits of this week have none yet, and who has moved took that of his old place with him. */
  private static boolean threatIsTheRiskOfSomePlace(World world) {
    double[] threat = world.service.duty().threat;
    double[] risk = world.moods.risk;
    return held(world)
        .allMatch(p -> threat[p] == 0 || threat[p] == risk[0] || threat[p] == risk[1]);
  }

  private static boolean near(double seen, double right) {
    return Math.abs(seen - right) < 1e-12;
  }

  private static double own(double riskAversion, double threat) {
    return 1 - Math.pow(2, -riskAversion * threat / 1.5);
  }

  private static boolean restraintIsOnesOwn(World world) {
    Duty duty = world.service.duty();
    return held(world)
        .allMatch(p -> near(duty.restraint[p], own(duty.riskAversion[p], duty.threat[p])));
  }

  /** Of the prior risk 0.3·(0.6 + 3·0.3 + 10·0.1) = 0.75; colleagues average what is constant. */
  private static boolean restraintIsOfThePrior(World world) {
    World alone =
        world.setting.has(Mechanism.RESTRAINT)
            ? world
            : Life.of(without(Mechanism.RESTRAINT, Mechanism.COLLEAGUES), 101);
    Duty duty = alone.service.duty();
    return held(alone)
        .allMatch(
            p -> duty.threat[p] == 0 || near(duty.restraint[p], own(duty.riskAversion[p], 0.75)));
  }

  private static double stay(
      World world, double threat, double bribes, double expectation, boolean recalls) {
    Situation situation =
        new Situation(
            Rank.LINE, 1, bribes, 0, 1, threat, expectation, 0.5, recalls, 5, 0, 1, false);
    return new Leaving(world.setting).utility(Option.STAY, situation, Term.NONE);
  }

  private static boolean halfAreAccepted(World world) {
    double offered = sum(world, Count.OFFERED);
    assertThat(offered).isGreaterThan(50);
    double z = (sum(world, Count.ACCEPTED) - offered / 2) / Math.sqrt(offered / 4);
    double ofTheAmbitious = new Filling(world.setting).appeal(2, 0, 1, 0.5, 1).probability();
    return Math.abs(z) < Fit.Z && ofTheAmbitious == 0.5;
  }

  private static boolean willingnessIsConstant(Chronicle chronicle) {
    double first = chronicle.willingness(0, Level.COUNTY);
    return IntStream.range(0, TOWNS.calendar().weeks())
        .allMatch(week -> near(chronicle.willingness(week, Level.COUNTY), first));
  }

  private static boolean nobodyDiesOrRotates(Chronicle chronicle) {
    return chronicle.events().stream()
        .noneMatch(
            e ->
                e instanceof Event.Transfer
                    || (e instanceof Event.Departure departure
                        && (departure.cause() == Event.Cause.DEATH
                            || departure.cause() == Event.Cause.AGE)));
  }
}
