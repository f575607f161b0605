package backfire.inference;

import backfire.inference.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/** What has to be said of a posterior. */
final class Verdicts {
  static final double ENOUGH_DRAWS = 400;
  static final double HEAVY_TAIL = 0.7;
  static final double LEARNED = 0.2;

  private Verdicts() {}

  static List<Verdict> of(Posterior<?> posterior) {
    if (!posterior.isPossible()) {
      return List.of(impossible(posterior.evidence()));
    }
    List<Verdict> verdicts = new ArrayList<>();
    double ess = posterior.ess();
    if (ess < ENOUGH_DRAWS) {
      verdicts.add(
          say(
              Kind.TOO_FEW_DRAWS,
              "Too few draws count: %.0f effective ones of %d, where %.0f are wanted.",
              ess,
              posterior.size(),
              ENOUGH_DRAWS));
    }
    double kHat = posterior.kHat();
    if (kHat >= HEAVY_TAIL) {
      verdicts.add(heavyTail(kHat));
    }
    for (String name : posterior.names()) {
      double contraction = posterior.contraction(name);
      if (contraction < LEARNED) {
        verdicts.add(
            say(
                Kind.NOT_LEARNED,
                "%s was not learned from the evidence: it took %.0f %% of its prior variance away.",
                name,
                100 * contraction));
      }
    }
    return List.copyOf(verdicts);
  }

  static Verdict impossible(Evidence evidence) {
    return say(
        Kind.IMPOSSIBLE,
        "Impossible: none of %d simulations fits the evidence; at most a share of %.2g does (95 %%).",
        evidence.simulations(),
        evidence.possibleShareAtMost());
  }

  private static Verdict heavyTail(double kHat) {
    if (Double.isInfinite(kHat)) {
      return say(
          Kind.HEAVY_TAIL, "Draws are too few to tell how heavy the tail of their weights is.");
    }
    return say(
        Kind.HEAVY_TAIL,
        "A few draws outweigh all others (k-hat %.2f, from %.1f on not to be trusted).",
        kHat,
        HEAVY_TAIL);
  }

  static Verdict say(Kind kind, String words, Object... values) {
    return new Verdict(kind, Words.of(words, values));
  }
}
