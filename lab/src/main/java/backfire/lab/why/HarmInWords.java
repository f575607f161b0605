package backfire.lab.why;

/** A harm, in a few words. */
final class HarmInWords {
  private HarmInWords() {}

  /** Such as: a harsh stop with extortion, done to one of his household. */
  static String of(Harm harm) {
    return switch (harm.deed()) {
      case STOP -> stop(harm) + ", done to " + whom(harm.tie());
      case DETENTION -> "a detention of " + whom(harm.tie());
      case BRAWL -> "a brawl over a harsh stop of his own";
      case PUNISHMENT -> "the punishment of " + whom(harm.tie()) + " after an attack";
    };
  }

  private static String stop(Harm harm) {
    if (!harm.harsh()) {
      return "extortion at a stop";
    }
    return harm.extorted() ? "a harsh stop with extortion" : "a harsh stop";
  }

  private static String whom(Harm.Tie tie) {
    return switch (tie) {
      case HIMSELF -> "himself";
      case HOUSEHOLD -> "one of his household";
      case KIN -> "a kinsman in town";
      case KIN_ELSEWHERE -> "a kinsman of whom a letter told";
    };
  }
}
