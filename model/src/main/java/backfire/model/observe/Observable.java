package backfire.model.observe;

import backfire.model.kind.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What a world is asked for: rates, shares and levels over a stretch of weeks, some places and some
 * agencies. A ratio of sums, never a mean of ratios. Attacks on those who serve are taken by their
 * cumulated hazard (M5), which has the mean of their count and far less noise: killings are too few
 * to count.
 */
public enum Observable {
  EXITS("exits by choice", "per 100 officers and year", s -> 100 * s.exits() / s.officerYears()),
  DEATHS(
      "deaths and retirements by age",
      "per 100 officers and year",
      s -> 100 * s.sum(Count.DEATHS) / s.officerYears()),
  DISMISSALS(
      "dismissals",
      "per 100 officers and year",
      s -> 100 * s.sum(Count.DISMISSALS) / s.officerYears()),
  MARKET_SHARE(
      "leavers who go to the market", "share", s -> s.sum(Count.LEFT_FOR_MARKET) / s.exits()),
  COMPANY_SHARE(
      "leavers who go to a company", "share", s -> s.sum(Count.LEFT_FOR_COMPANY) / s.exits()),
  RETIREMENT_SHARE(
      "leavers who retire early", "share", s -> s.sum(Count.RETIRED_EARLY) / s.exits()),
  DECIDED_BY_FEAR(
      "exits that fear decided", "share", s -> s.sum(Count.DECIDED_BY_FEAR) / s.exits()),
  DECIDED_BY_INCOME(
      "exits that income decided", "share", s -> s.sum(Count.DECIDED_BY_INCOME) / s.exits()),
  DECIDED_BY_RECKONING(
      "exits that reckoning decided", "share", s -> s.sum(Count.DECIDED_BY_RECKONING) / s.exits()),
  LEAVERS_TENURE(
      "service of who leaves by choice", "years", s -> s.sum(Count.EXIT_TENURE) / s.exits()),
  SERVICE("service of who serves", "years", s -> s.sum(Count.SERVICE) / s.sum(Count.OFFICERS)),
  ATTACKS(
      "attacks on officers",
      "per 100,000 officers and year",
      s -> 1e5 * s.attacks() / s.officerYears()),
  KILLINGS(
      "officers killed",
      "per 100,000 officers and year",
      s -> 1e5 * s.sum(Count.HAZARD_KILLED) / s.officerYears()),
  REVENGE(
      "attacks with a grudge behind them",
      "per 100,000 officers and year",
      s -> 1e5 * s.sum(Count.HAZARD) / s.officerYears()),
  REVENGE_LEFT(
      "attacks with a grudge behind them, on those who have left",
      "per 100,000 officers and year",
      s -> 1e5 * s.sum(Count.HAZARD_LEFT) / s.officerYears()),
  GRUDGE_SHARE(
      "attacks with a grudge behind them", "share", s -> s.sum(Count.HAZARD) / s.attacks()),
  KIN_SHARE(
      "attacks with a grudge for family behind them, among those with a grudge",
      "share",
      s -> s.sum(Count.HAZARD_KIN) / s.sum(Count.HAZARD)),
  GROUP_ASSAULTS(
      "group assaults",
      "per 100,000 officers and year",
      s -> 1e5 * s.sum(Count.HAZARD_GROUP) / s.officerYears()),
  BRAWLS(
      "brawls at markets",
      "per 100,000 officers and year",
      s -> 1e5 * s.sum(Count.HAZARD_BRAWL) / s.officerYears()),
  RESTRAINT("restraint", "share", s -> s.sum(Count.RESTRAINT) / s.sum(Count.OFFICERS)),
  FREEDOM(
      "freedom from restraint, the mean of 1 − ρ",
      "share",
      s -> 1 - s.sum(Count.RESTRAINT) / s.sum(Count.OFFICERS)),
  STOPS("stops", "per officer and week", s -> s.sum(Count.STOPS) / s.sum(Count.OFFICERS)),
  EXTORTIONS(
      "stops with extortion",
      "per officer and week",
      s -> s.sum(Count.EXTORTIONS) / s.sum(Count.OFFICERS)),
  HARSH(
      "harsh treatments and detentions",
      "per 100 officers and week",
      s -> 100 * (s.sum(Count.HARSH) + s.sum(Count.DETENTIONS)) / s.sum(Count.OFFICERS)),
  HARSHNESS("harsh treatment at a stop", "share", s -> s.sum(Count.HARSH) / s.sum(Count.STOPS)),
  CONTROL(
      "harsh treatments and detentions, for a constant number of posts",
      "per 100 posts and week",
      s ->
          100
              * (s.sum(Count.HARSH) + s.sum(Count.DETENTIONS))
              / (s.sum(Count.OFFICERS) + s.sum(Count.VACANCIES))),
  BRIBES("bribes", "week's needs per officer", s -> s.sum(Count.BRIBES) / s.sum(Count.OFFICERS)),
  RISK("risk known, beatings' worth", "per 1,000 officers and year", s -> 1000 * s.mean(Mood.RISK)),
  EXPECTATION("upheaval expected", "%", s -> 100 * s.mean(Mood.EXPECTATION)),
  TURMOIL("turmoil", "0 to 2", s -> s.mean(Mood.TURMOIL)),
  APPROVAL("approval of attackers", "share", s -> s.mean(Mood.APPROVAL)),
  GRUDGE_ANY("residents with a grudge", "share", s -> s.mean(Mood.GRUDGE_ANY)),
  GRUDGE("residents with a grudge above the threshold", "share", s -> s.mean(Mood.GRUDGE)),
  GRUDGE_HOUSEHOLD(
      "residents with such a grudge in their household",
      "share",
      s -> s.mean(Mood.GRUDGE_HOUSEHOLD)),
  VACANCIES(
      "posts vacant",
      "share",
      s -> s.sum(Count.VACANCIES) / (s.sum(Count.OFFICERS) + s.sum(Count.VACANCIES))),
  ACCEPTED("promotions accepted", "share", s -> s.sum(Count.ACCEPTED) / s.sum(Count.OFFERED)),
  WILLINGNESS_COUNTY(
      "county officials who seek promotion", "share", s -> s.willingness(Level.COUNTY)),
  WILLINGNESS_PROVINCE(
      "province officials who seek promotion", "share", s -> s.willingness(Level.PROVINCE)),
  WILLINGNESS_CENTRE(
      "officials at the centre who seek promotion", "share", s -> s.willingness(Level.CENTRE)),
  SALIENCE("salience of purges", "purges", Stretch::salience);

  private final String meaning;
  private final String unit;
  private final ToDoubleFunction<Stretch> formula;

  Observable(String meaning, String unit, ToDoubleFunction<Stretch> formula) {
    this.meaning = meaning;
    this.unit = unit;
    this.formula = formula;
  }

  /** The name used in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Its unit. */
  public String unit() {
    return unit;
  }

  /**
   * Its value over a stretch of a world.
   *
   * @return NaN where nothing happened that it could be a share of
   */
  public double of(Stretch stretch) {
    return formula.applyAsDouble(stretch);
  }

  /** The observable of that name, if there is one. */
  public static Optional<Observable> find(String id) {
    return Arrays.stream(values()).filter(o -> o.id().equals(id)).findFirst();
  }
}
