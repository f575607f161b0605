package backfire.model.observe;

import java.util.Locale;

/** What is noted each week in each place, whatever the agency. */
public enum Mood {
  RISK("1/officer-year", "τ: risk known, beatings' worth"),
  KNOWN("1/officer-year", "K: attacks known"),
  EXPECTATION("probability", "E: upheaval expected"),
  TURMOIL("0 to 2", "T"),
  APPROVAL("share", "approval of attackers"),
  LEAVERS("officers", "stock of those who left for the market"),
  GRUDGE_ANY("share", "residents with a grudge above 0.05, at the last survey"),
  GRUDGE("share", "residents with a grudge above the threshold, at the last survey"),
  GRUDGE_HOUSEHOLD("share", "residents in whose household someone has one, at the last survey");

  private final String unit;
  private final String meaning;

  Mood(String unit, String meaning) {
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

  /** What it is. */
  public String meaning() {
    return meaning;
  }
}
