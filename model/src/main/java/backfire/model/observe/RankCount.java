package backfire.model.observe;

import java.util.Locale;

/** What is summed over each ISO year in each place, agency and rank. */
public enum RankCount {
  OFFICER_WEEKS("officer-weeks", "weeks served"),
  ATTACKS("attacks", "attacks on those who serve or served in the rank"),
  KILLED("attacks", "of them, those that killed"),
  HAZARD("attacks", "cumulated hazard of revenge on those who serve or served in the rank"),
  HAZARD_GROUP("attacks", "cumulated hazard of group assaults"),
  REPUTATION_GROUP("attacks", "the same, each ring times the target's harm over his peers'"),
  HAZARD_OTHER("attacks", "cumulated hazard of attacks that no grudge lies behind"),
  HAZARD_BRAWL("attacks", "cumulated hazard of brawls"),
  EXITS("officers", "exits by choice"),
  OFFERED("offers", "promotions to the rank offered"),
  ACCEPTED("offers", "promotions to the rank accepted");

  private final String unit;
  private final String meaning;

  RankCount(String unit, String meaning) {
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

  /** What it sums. */
  public String meaning() {
    return meaning;
  }
}
