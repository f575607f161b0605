package backfire.cli;

import backfire.lab.why.Account;
import backfire.lab.why.Cause;
import backfire.lab.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What {@code why} prints: what happened, why in a sentence, and the tree. */
final class WhyText {
  private static final int WIDTH = 100;

  private final Account account;
  private final Path report;

  WhyText(Account account, Path report) {
    this.account = account;
    this.report = report;
  }

  void print(PrintWriter out) {
    out.println(Wrap.hanging(account.headline(), WIDTH, ""));
    if (!account.sentence().equals(account.tree().says()) || !account.tree().parts().isEmpty()) {
      out.println();
    }
    out.println(Wrap.hanging(account.sentence(), WIDTH, ""));
    out.println();
    branches(out, account.tree(), "");
    out.println();
    out.println(
        "Σ: the lines under it add up to it. In one world of this model, with these guesses.");
    out.println("Page     " + report);
  }

  private static void branches(PrintWriter out, Cause whole, String stem) {
    List<Cause> parts = whole.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      Cause cause = parts.get(i);
      String under = stem + (last ? "   " : "│  ");
      List<String> lines = Wrap.lines(line(cause, whole.unit()), WIDTH - stem.length() - 3);
      for (int n = 0; n < lines.size(); n++) {
        String branch = n > 0 ? under : stem + (last ? "└─ " : "├─ ");
        out.println((branch + lines.get(n)).stripTrailing());
      }
      branches(out, cause, under);
    }
  }

  private static boolean hasSums(Cause cause) {
    return cause.sums() || cause.parts().stream().anyMatch(WhyText::hasSums);
  }

  /** The amount first, so that those that add up stand under each other. */
  private static String line(Cause cause, String unitAbove) {
    Double amount = cause.amount();
    if (amount == null) {
      return cause.says();
    }
    return "%s%s · %s%s"
        .formatted(
            Words.chosen(amount),
            cause.sums() ? " Σ" : "",
            cause.says(),
            cause.unit().equals(unitAbove) ? "" : " (" + cause.unit() + ")");
  }
}
