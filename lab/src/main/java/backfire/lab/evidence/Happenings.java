package backfire.lab.evidence;

import backfire.casebook.Ask.Counted;
import backfire.casebook.Ask.Happened;
import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Motive;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import java.util.EnumSet;

/**
 * Whether such an attack happened: by the hazard that the world cumulated, since one world's luck
 * is a poor witness of what was likely in it.
 */
final class Happenings {
  /*
   * m = 1 − exp(−Λ/scale): the sum of acceptances over rings estimates the cumulated hazard Λ of a
   * class of attacks in the sample with a fifteenth of the variance of counts (M5); the background
   * and brawls have their probabilities. Hazards are tabulated by ISO year, so a year that the span
   * holds in part counts by the share of its observed weeks.
   */
  private Happenings() {}

  static Answer answer(Observed world, Happened ask) {
    return imposed(world, ask) > 0
        ? Answer.of(1)
        : Answer.of(-StrictMath.expm1(-expected(world, ask)));
  }

  /** Whether so many happened: those that were imposed, and others with their probability. */
  static Answer answer(Observed world, Counted ask) {
    long imposed = imposed(world, ask.attack());
    double expected = expected(world, ask.attack());
    return Answer.of(
        CountChance.within(expected, ask.spread(), ask.from() - imposed, ask.to() - imposed));
  }

  /** How many such attacks are expected in the whole of a world, from its cumulated hazard. */
  private static double expected(Observed world, Happened ask) {
    return hazard(world, ask) / world.setting().scale();
  }

  /** Λ in the sample: hazards by manner, each times the share that ends in one of the gravities. */
  private static double hazard(Observed world, Happened ask) {
    Manners manners =
        Manners.of(world, ask.places(), EnumSet.of(ask.agency()), ask.ranks(), ask.span());
    Parameters p = world.setting().parameters();
    double sum = 0;
    for (Gravity gravity : ask.gravities()) {
      Manners ending = manners.ending(gravity, p);
      sum += ask.group() ? ending.group() * p.get(Parameter.GROUP_DAYLIGHT) : ending.sum();
    }
    return sum;
  }

  /** How many were imposed on a world: those happened in it. */
  private static long imposed(Observed world, Happened ask) {
    return world.chronicle().events().stream()
        .filter(
            event ->
                event instanceof Attack attack
                    && attack.motive() == Motive.IMPOSED
                    && isSuch(world, attack, ask))
        .count();
  }

  private static boolean isSuch(Observed world, Attack attack, Happened ask) {
    return (ask.places().isEmpty() || ask.places().contains(attack.place()))
        && attack.agency() == ask.agency()
        && attack.rank() != null
        && ask.ranks().contains(attack.rank())
        && ask.gravities().contains(attack.gravity())
        && !ask.group()
        && world.isIn(attack.week(), ask.span());
  }

  /**
   * How much more harm targets of group assaults had done than their peers, each ring weighed by
   * its hazard; NaN if no clock rang.
   */
  static double reputationOfGroupTargets(Observed world, Agency agency, Span span) {
    Happened anywhere =
        new Happened(
            world.chronicle().placeIds(),
            agency,
            EnumSet.allOf(Rank.class),
            EnumSet.allOf(Gravity.class),
            true,
            span);
    return sum(world, anywhere, RankCount.REPUTATION_GROUP)
        / sum(world, anywhere, RankCount.HAZARD_GROUP);
  }

  private static double sum(Observed world, Happened ask, RankCount count) {
    double sum = 0;
    int firstYear = world.chronicle().firstYear();
    for (int year = firstYear; year < firstYear + world.chronicle().years(); year++) {
      double share = Manners.shareOfYear(world, year, ask.span());
      if (share > 0) {
        sum += share * sum(world, ask, count, year);
      }
    }
    return sum;
  }

  private static double sum(Observed world, Happened ask, RankCount count, int year) {
    double sum = 0;
    for (int place : world.indices(ask.places())) {
      for (Rank rank : ask.ranks()) {
        sum += world.chronicle().rankCount(count, year, place, ask.agency(), rank);
      }
    }
    return sum;
  }
}
