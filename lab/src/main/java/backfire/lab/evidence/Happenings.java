package backfire.lab.evidence;

import backfire.casebook.Ask.Happened;
import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Manner;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether such an attack happened: by the hazard that the world cumulated, since one world's luck
 * is a poor witness of what was likely in it.
 */
final class Happenings {
  /*
   * m = 1 − exp(−Λ/scale): the sum of acceptances over rings estimates the cumulated hazard Λ of a
   * class of attacks in the sample with a sixteenth of the variance of counts (M5). It is tabulated
   * by ISO year, so a year that the span holds in part counts by the share of its observed weeks. Only
   * killings and group assaults are tabulated; anything else is asked of the events.
   */
  private Happenings() {}

  static Answer answer(Observed world, Happened ask) {
    Parameters parameters = world.setting().parameters();
    if (ask.group()) {
      double share =
          groupShare(parameters, ask.gravities()) * parameters.get(Parameter.GROUP_DAYLIGHT);
      return byHazard(share * hazard(world, ask, RankCount.HAZARD_GROUP), world.setting().scale());
    }
    if (ask.gravities().equals(Set.of(Gravity.KILLED))) {
      double revenge = hazard(world, ask, RankCount.HAZARD_KILLED);
      return byHazard(revenge + otherKillings(world, ask), world.setting().scale());
    }
    return byEvents(world, ask);
  }

  /** The hazard of killings that are no revenge: constant, by weeks served. */
  private static double otherKillings(Observed world, Happened ask) {
    if (!world.setting().has(Mechanism.BACKGROUND)) {
      return 0;
    }
    Parameters parameters = world.setting().parameters();
    double years = hazard(world, ask, RankCount.OFFICER_WEEKS) / Calendar.WEEKS_A_YEAR;
    double rate = parameters.get(Parameter.BACKGROUND_RATE);
    return years * rate * parameters.get(Parameter.KILLED_SHARE);
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
    return hazard(world, anywhere, RankCount.REPUTATION_GROUP)
        / hazard(world, anywhere, RankCount.HAZARD_GROUP);
  }

  static Answer byHazard(double hazard, double scale) {
    return Answer.of(-StrictMath.expm1(-hazard / scale));
  }

  /** The share of group assaults that end in one of the gravities. */
  private static double groupShare(Parameters parameters, Set<Gravity> gravities) {
    double killed = parameters.get(Parameter.KILLED_SHARE) * parameters.get(Parameter.GROUP_DEADLY);
    double hurt = parameters.get(Parameter.HURT_SHARE);
    double share = 0;
    for (Gravity gravity : Gravity.values()) {
      if (gravities.contains(gravity)) {
        share +=
            switch (gravity) {
              case BEATEN -> 1 - killed - hurt;
              case HURT -> hurt;
              case KILLED -> killed;
            };
      }
    }
    return share;
  }

  private static double hazard(Observed world, Happened ask, RankCount count) {
    double sum = 0;
    int firstYear = world.chronicle().firstYear();
    for (int year = firstYear; year < firstYear + world.chronicle().years(); year++) {
      double share = shareOfYear(world, year, ask.span());
      if (share > 0) {
        sum += share * hazard(world, ask, count, year);
      }
    }
    return sum;
  }

  private static double hazard(Observed world, Happened ask, RankCount count, int year) {
    double sum = 0;
    for (int place : world.indices(ask.places())) {
      for (Rank rank : Rank.values()) {
        if (ask.ranks().contains(rank)) {
          sum += world.chronicle().rankCount(count, year, place, ask.agency(), rank);
        }
      }
    }
    return sum;
  }

  /** The share of a year's observed weeks that a span holds. */
  private static double shareOfYear(Observed world, int year, Span span) {
    Calendar calendar = world.chronicle().calendar();
    int inYear = 0;
    int inBoth = 0;
    for (int week = calendar.burnIn(); week < calendar.total(); week++) {
      if (calendar.yearOf(week) == year) {
        inYear++;
        if (world.isIn(week, span)) {
          inBoth++;
        }
      }
    }
    return inYear == 0 ? 0 : (double) inBoth / inYear;
  }

  private static Answer byEvents(Observed world, Happened ask) {
    for (Event event : world.chronicle().events()) {
      if (event instanceof Attack attack && isSuch(world, attack, ask)) {
        return Answer.of(1);
      }
    }
    return Answer.of(0);
  }

  private static boolean isSuch(Observed world, Attack attack, Happened ask) {
    return (ask.places().isEmpty() || ask.places().contains(attack.place()))
        && attack.agency() == ask.agency()
        && attack.rank() != null
        && ask.ranks().contains(attack.rank())
        && ask.gravities().contains(attack.gravity())
        && (!ask.group() || (attack.manner() == Manner.GROUP && attack.daylight()))
        && world.isIn(attack.week(), ask.span());
  }
}
