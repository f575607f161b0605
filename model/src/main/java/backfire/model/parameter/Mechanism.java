package backfire.model.parameter;

import java.util.Arrays;
import java.util.Optional;

/** A mechanism of the model that can be replaced by a neutral form, without shifting any draw. */
public enum Mechanism {
  ORDERS("M1", "pressure from above by agency", "orders stay at 1 whatever the timeline says"),
  STOPS(
      "M2", "effort of officers in the street", "effort is 1 by rank: no orders, surge, restraint"),
  ABUSE("M3", "extortion and harsh treatment at stops", "stops harm nobody and earn nothing"),
  KIN_GRUDGES("M4", "family holds a grudge for its own", "harm is held by its victim alone"),
  REVENGE("M5", "grudges become attacks", "no grudge ever becomes an attack"),
  JOINING("M5", "others who hold a grudge join an attack", "attackers act alone"),
  DETERRENCE("M5", "effort seen in the street deters", "the risk of being seen weighs nothing"),
  NEWS("M6", "attacks become known and fade", "the risk known stays at its prior"),
  THREAT(
      "M7", "an officer's own threat", "every officer feels the risk known in his place, no more"),
  RESTRAINT("M8", "threat lowers effort", "restraint stays what the prior risk would make it"),
  COLLEAGUES("M8", "colleagues talk about restraint", "each decides for himself"),
  FEAR_EXIT(
      "M9", "fear enters the choice to leave", "fear stays what the prior risk would make it"),
  PAY_EXIT(
      "M9",
      "incomes enter the choice to leave",
      "bribes are taken to be the reference bribe income"),
  COMPANY_EXIT("M9", "openings at trade companies", "no company ever has an opening"),
  RETIREMENT("M9", "early retirement", "nobody retires early"),
  RECKONING(
      "M9",
      "expected reckoning for one's deeds",
      "expectation stays at rest in the choice to leave"),
  POSTS("M10", "recruits heed the threat", "vacancies fill at the same rate whatever is known"),
  PROMOTION(
      "M10",
      "promotion weighed against exposure",
      "every offer is accepted with probability one half"),
  TURMOIL("M11", "sweeps after grave attacks", "no turmoil"),
  OFFICIALS(
      "M12",
      "officials' ambition heeds purges and attacks",
      "officials seek promotion by ambition alone"),
  EXPECTATION("M13", "shocks to the expectation of an upheaval", "expectation stays at rest"),
  MEMORY(
      "M14",
      "memory of reckonings of the 1980s",
      "nobody weighs reckoning more for what he recalls"),
  APPROVAL("M15", "approval of attackers", "approval stays at its reference"),
  DEFIANCE("M16", "brawls at markets", "no harsh stop turns into a brawl"),
  SURVEILLANCE("M18", "denunciation and detention", "nobody is denounced"),
  TURNOVER("M19", "age, death, dismissal, rotation", "nobody ages, dies, is dismissed or rotated"),
  BACKGROUND("M5", "attacks that are no revenge", "no attack without a grudge");

  private final String process;
  private final String meaning;
  private final String neutral;

  Mechanism(String process, String meaning, String neutral) {
    this.process = process;
    this.meaning = meaning;
    this.neutral = neutral;
  }

  /** The name used in commands and files: lower case with hyphens. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The process of the week, M1 to M19, that it belongs to. */
  public String process() {
    return process;
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What stands in its place when it is left out. */
  public String neutral() {
    return neutral;
  }

  /** The mechanism of that name, if there is one. */
  public static Optional<Mechanism> find(String id) {
    return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
  }
}
