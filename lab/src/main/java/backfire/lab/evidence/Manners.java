package backfire.lab.evidence;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cumulated hazards of some class of attacks in the sample of one world, by the manner of the
 * attack, which decides how it ends.
 *
 * @param single attacks by one, with a grudge behind them or not
 * @param group assaults by several
 * @param brawl brawls at markets
 */
public record Manners(double single, double group, double brawl) {

  /**
   * Of attacks on those who serve or served.
   *
   * @param places ids of any of them, or of all if empty
   */
  public static Manners of(
      Observed world, List<String> places, Set<Agency> agencies, Set<Rank> ranks, Span span) {
    double hazard = 0;
    double group = 0;
    double brawl = 0;
    List<Integer> here = world.indices(places);
    int firstYear = world.chronicle().firstYear();
    for (int year = firstYear; year < firstYear + world.chronicle().years(); year++) {
      double share = shareOfYear(world, year, span);
      if (share > 0) {
        for (int place : here) {
          for (Agency agency : agencies) {
            for (Rank rank : ranks) {
              hazard += share * count(world, RankCount.HAZARD, year, place, agency, rank);
              hazard += share * count(world, RankCount.HAZARD_OTHER, year, place, agency, rank);
              group += share * count(world, RankCount.HAZARD_GROUP, year, place, agency, rank);
              brawl += share * count(world, RankCount.HAZARD_BRAWL, year, place, agency, rank);
            }
          }
        }
      }
    }
    return new Manners(hazard - group, group, brawl);
  }

  /**
   * The same of one agency, as if where, in which rank and in which year an attack comes were
   * independent: the years' hazards in all places, times the share that the places and that the
   * ranks have over all years.
   */
  public static Manners smoothed(
      Observed world, List<String> places, Agency agency, Set<Rank> ranks, Span span) {
    /*
     * A tenth of a county's political police is a dozen people, whose hazard of one year rests on a
     * ring or two. A likelihood multiplies such numbers, one for each incident, and their noise with
     * them: of five hundred worlds five were left that counted.
     */
    Set<Agency> one = EnumSet.of(agency);
    Set<Rank> allRanks = EnumSet.allOf(Rank.class);
    Span always = always(world);
    double all = of(world, List.of(), one, allRanks, always).sum();
    if (all == 0) {
      return new Manners(0, 0, 0);
    }
    double here = of(world, places, one, allRanks, always).sum() / all;
    double ranked = of(world, List.of(), one, ranks, always).sum() / all;
    Manners then = of(world, List.of(), one, allRanks, span);
    double share = here * ranked;
    return new Manners(then.single * share, then.group * share, then.brawl * share);
  }

  private static Span always(Observed world) {
    Calendar calendar = world.chronicle().calendar();
    return new Span(
        calendar.monday(calendar.burnIn()), calendar.monday(calendar.total()).minusDays(1));
  }

  private static double count(
      Observed world, RankCount count, int year, int place, Agency agency, Rank rank) {
    return world.chronicle().rankCount(count, year, place, agency, rank);
  }

  /** Those of them that end so. */
  public Manners ending(Gravity gravity, Parameters p) {
    double killed = p.get(Parameter.KILLED_SHARE);
    double hurt = p.get(Parameter.HURT_SHARE);
    return new Manners(
        single * share(gravity, killed, hurt),
        group * share(gravity, killed * p.get(Parameter.GROUP_DEADLY), hurt),
        brawl * share(gravity, 0, p.get(Parameter.DEFIANCE_HURT)));
  }

  /** Λ whatever the manner. */
  public double sum() {
    return single + group + brawl;
  }

  private static double share(Gravity gravity, double killed, double hurt) {
    double hurtNotKilled = Math.min(hurt, 1 - killed);
    return switch (gravity) {
      case BEATEN -> 1 - killed - hurtNotKilled;
      case HURT -> hurtNotKilled;
      case KILLED -> killed;
    };
  }

  /** The share of a year's observed weeks that a span holds. */
  static double shareOfYear(Observed world, int year, Span span) {
    Calendar calendar = world.chronicle().calendar();
    Observed.Weeks held = world.weeks(span);
    int from = Math.max(0, world.firstWeekOf(year));
    int until = Math.min(calendar.weeks(), world.firstWeekOf(year + 1));
    int inYear = until - from;
    int inBoth = Math.min(until, held.until()) - Math.max(from, held.from());
    return inYear <= 0 ? 0 : Math.max(0, inBoth) / (double) inYear;
  }
}
