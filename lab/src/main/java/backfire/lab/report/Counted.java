package backfire.lab.report;

import backfire.lab.explanation.Diagnostics;
import backfire.lab.words.Words;
import java.util.Locale;

/** How many worlds an answer rests on, in a sentence. */
public final class Counted {
  private Counted() {}

  /** The sentence, such as: {@code 812 of 1,024 worlds count (k-hat 0.31).} */
  public static String sentence(Diagnostics of) {
    String all =
        String.format(
            Locale.ROOT,
            "%.0f of %s count (k-hat %.2f)",
            of.ess(),
            Words.count(of.worlds(), "world"),
            of.kHat());
    return of.drawn() == of.worlds()
        ? all + "."
        : String.format(
            Locale.ROOT,
            "%s: %.0f of %s from the priors did, so more were aimed at what was reported.",
            all,
            of.drawnEss(),
            Words.whole(of.drawn()));
  }
}
