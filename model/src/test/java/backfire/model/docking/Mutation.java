package backfire.model.docking;

import java.lang.classfile.Opcode;

/** Small mistakes that the engine might have made, each one instruction wide. */
enum Mutation {
  FAMILY_UNTOLD(
      "families of those treated harshly at stops hear nothing",
      new Spot("week.HoldGrudges", "in", "invokevirtual Family.hear", 1, 1),
      Change.leftOut()),
  VICTIM_FOR_HOUSEHOLD(
      "the victim himself is told what his household should be",
      new Spot("week.Family", "hear", "if_icmpeq", 1, 1),
      Change.to(Opcode.IF_ICMPNE)),
  LETTERS_WAIT(
      "letters of M4 lie until M18",
      new Spot("week.Week", "live", "invokevirtual SendLetters.in", 1, 2),
      Change.leftOut()),
  TICK_BEFORE_REVENGE(
      "the tick after an attack is that of M4",
      new Spot("week.TakeRevenge", "afterwards", "iconst_1 1", 1, 1),
      Change.to(0)),
  RING_DRAWN_AGAIN(
      "a clock's next ring has the draw of the last",
      new Spot("week.TakeRevenge", "ringUntilDone", "iinc by 1", 1, 1),
      Change.toStep(0)),
  LARGEST_GIVES_WAY(
      "of nine grudges the largest gives way",
      new Spot("world.Grudges", "makeRoom", "ifge", 3, 4),
      Change.to(Opcode.IFLT)),
  GRUDGES_INHERITED(
      "who takes a seat takes over its grudges",
      new Spot("week.Seats", "takeOver", "invokevirtual Grudges.clear", 1, 1),
      Change.leftOut()),
  KILLED_STAYS(
      "a killed officer keeps his post",
      new Spot("week.Strike", "officer", "invokevirtual Service.leave", 1, 1),
      Change.leftOut()),
  EXPERIENCE_LOST(
      "who lives through an attack feels the safer for it",
      new Spot("week.Strike", "officer", "dadd", 1, 1),
      Change.to(Opcode.DSUB)),
  HOME_BY_LUCK(
      "all other places hear of an attack, its own by luck",
      new Spot("week.SpreadNews", "hears", "if_icmpeq", 1, 1),
      Change.to(Opcode.IF_ICMPNE)),
  EFFORT_NOT_SHARED(
      "effort seen is the sum over officers, not that over posts",
      new Spot("week.MakeStops", "in", "ddiv", 1, 1),
      Change.firstAlone()),
  RECRUIT_RESTRAINED(
      "a vacant post, and who takes it, has restraint, harm and experience of 1",
      new Spot("world.Duty", "end", "dconst_0 0.0", 1, 1),
      Change.to(1.0)),
  POST_FILLED_AT_ONCE(
      "a post vacated this week is filled this week",
      new Spot("week.FillPosts", "fill", "if_icmplt", 1, 1),
      Change.to(Opcode.IF_ICMPLE)),
  APPROVAL_UNFADING(
      "harm laid on the agencies never fades",
      new Spot("week.Approve", "in", "dmul", 1, 2),
      Change.firstAlone()),
  EASING_TOO_SHORT(
      "an easing after a brawl ends a week too early",
      new Spot("week.Defy", "ease", "iconst_1 1", 1, 1),
      Change.to(0)),
  DENUNCIATIONS_BORROWED(
      "denunciations are drawn at the site of replacements",
      new Spot("week.Watch", "in", "getstatic Site.DENUNCIATIONS", 1, 1),
      Change.toField("REPLACEMENTS")),
  CARRIED_LEFT_BEHIND(
      "two who change posts leave behind what they carry",
      new Spot("world.Service", "swap", "invokevirtual Duty.swap", 1, 1),
      Change.leftOut());

  private final String words;
  private final Spot spot;
  private final Change change;

  Mutation(String words, Spot spot, Change change) {
    this.words = words;
    this.spot = spot;
    this.change = change;
  }

  /** Where it is. */
  Spot spot() {
    return spot;
  }

  /** The engine with it. */
  Mutant mutant() {
    return Mutant.of(spot, change);
  }

  @Override
  public String toString() {
    return words;
  }
}
