package backfire.lab.report;

import backfire.lab.explanation.Diagnostics;
import backfire.lab.explanation.Tempered.Step;
import java.util.Locale;

/** How many worlds an answer rests on, in a sentence. */
public final class Counted {
  private Counted() {}

  /**
   * The sentence, such as: {@code 812 of 1,024 worlds count (k-hat 0.31).}
   *
   * @param worlds drawn from the priors
   */
  public static String sentence(int worlds, Diagnostics of) {
    String table =
        String.format(
            Locale.ROOT,
            "%.0f of %s count (k-hat %.2f)",
            of.tableEss(),
            Words.count(worlds, "world"),
            of.kHat());
    if (of.tempering().isEmpty()) {
      return table + ".";
    }
    Step last = of.tempering().getLast();
    return String.format(
        Locale.ROOT,
        "%s, so draws came to the posterior by %s and %s more: %.0f of them count, and at the last %.0f%% of"
            + " the worlds that were tried were taken.",
        table,
        Words.count(of.tempering().size(), "temperature"),
        Words.count(last.made() - worlds, "world"),
        of.ess(),
        100 * last.acceptance());
  }
}
