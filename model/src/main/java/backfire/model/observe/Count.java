package backfire.model.observe;

import java.util.Locale;

/** What is counted each week in each place and agency. Sums over the sample, not rates. */
public enum Count {
  OFFICERS("officers", "officers serving at the end of the week"),
  VACANCIES("posts", "posts without a holder at the end of the week"),
  STOPS("stops", "stops made"),
  EXTORTIONS("stops", "stops with extortion"),
  HARSH("stops", "stops with harsh treatment"),
  DETENTIONS("people", "people detained after a denunciation"),
  HARM("harsh treatments", "harm done, own part"),
  BRIBES("week's needs", "bribes taken"),
  BEATEN("attacks", "attacks that beat"),
  HURT("attacks", "attacks that hurt badly"),
  KILLED("attacks", "attacks that killed"),
  GRUDGE_ATTACKS("attacks", "attacks with a grudge behind them"),
  KIN_ATTACKS("attacks", "of them, those in which the kin part was the larger"),
  GROUP_ASSAULTS("attacks", "attacks by two or more"),
  BRAWLS("attacks", "harsh market stops that turned into brawls"),
  UNSEEN(
      "attacks",
      "attacks on those whom the sample leaves out; the background's all stand under safety"),
  HAZARD(
      "attacks",
      "cumulated hazard of revenge on those who serve: the sum of acceptance over rings"),
  HAZARD_KIN("attacks", "of it, that of grudges in which the kin part is the larger"),
  HAZARD_GROUP("attacks", "of it, that of attacks by two or more"),
  HAZARD_LEFT("attacks", "cumulated hazard of revenge on those who have left"),
  HAZARD_OTHER("attacks", "cumulated hazard of attacks that no grudge lies behind"),
  HAZARD_BRAWL("attacks", "cumulated hazard of brawls: the sum of their probabilities"),
  HAZARD_KILLED("attacks", "cumulated hazard of killings of those who serve, whatever the motive"),
  RESTRAINT("officers", "sum of restraint over serving officers"),
  THREAT("officers/officer-year", "sum of threat over serving officers"),
  LEFT_FOR_MARKET("officers", "exits by choice to the market"),
  LEFT_FOR_COMPANY("officers", "exits by choice to a company"),
  RETIRED_EARLY("officers", "exits by choice into retirement"),
  DECIDED_BY_FEAR("officers", "exits that fear decided"),
  DECIDED_BY_INCOME("officers", "exits that income decided"),
  DECIDED_BY_RECKONING("officers", "exits that reckoning decided"),
  OFFERED("offers", "promotions offered"),
  ACCEPTED("offers", "promotions accepted"),
  ENTRIES("officers", "recruits"),
  DEATHS("officers", "deaths and retirements by age"),
  DISMISSALS("officers", "dismissals"),
  TRANSFERS("officers", "moves from here to another place"),
  SERVICE("years", "sum of service over serving officers"),
  EXIT_TENURE("years", "sum of service over exits by choice");

  private final String unit;
  private final String meaning;

  Count(String unit, String meaning) {
    this.unit = unit;
    this.meaning = meaning;
  }

  /** The name of its column. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its unit. */
  public String unit() {
    return unit;
  }

  /** What it counts. */
  public String meaning() {
    return meaning;
  }

  /**
   * Is it a state, taken at the end of each week, rather than what happened in it? Over several
   * weeks a state has a mean, what happened a sum.
   */
  public boolean isState() {
    return switch (this) {
      case OFFICERS, VACANCIES, RESTRAINT, THREAT, SERVICE -> true;
      case STOPS,
          EXTORTIONS,
          HARSH,
          DETENTIONS,
          HARM,
          BRIBES,
          BEATEN,
          HURT,
          KILLED,
          GRUDGE_ATTACKS,
          KIN_ATTACKS,
          GROUP_ASSAULTS,
          BRAWLS,
          UNSEEN,
          HAZARD,
          HAZARD_KIN,
          HAZARD_GROUP,
          HAZARD_LEFT,
          HAZARD_OTHER,
          HAZARD_BRAWL,
          HAZARD_KILLED,
          LEFT_FOR_MARKET,
          LEFT_FOR_COMPANY,
          RETIRED_EARLY,
          DECIDED_BY_FEAR,
          DECIDED_BY_INCOME,
          DECIDED_BY_RECKONING,
          OFFERED,
          ACCEPTED,
          ENTRIES,
          DEATHS,
          DISMISSALS,
          TRANSFERS,
          EXIT_TENURE ->
          false;
    };
  }
}
