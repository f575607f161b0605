package backfire.lab.report;

import backfire.lab.why.Account;
import backfire.lab.why.Cause;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of {@code why}: what happened, why in a sentence, how it came, and the tree of causes.
 *
 * @param caseTitle of the case whose world it is
 * @param command that asks again
 */
public record WhyReport(String caseTitle, Account account, String command, String version) {
  private static final int OPEN = 2;

  /** The page. */
  public String html() {
    List<String> sections = new ArrayList<>(List.of("verdict", "causes", "again"));
    StringBuilder body = new StringBuilder(verdict());
    if (account.timeline() != null) {
      sections.add(1, "growth");
      body.append(
          "<section id=\"growth\"><h2>How it came</h2>%s</section>\n"
              .formatted(new Growth(account.timeline()).html()));
    }
    body.append(causes())
        .append(
            Again.section(
                command,
                "The world was lived again to answer, and came out with the digest that the run has for it:",
                account.digest(),
                version));
    return new Page(caseTitle, "why", sections, body.toString(), "").html();
  }

  private String verdict() {
    return """
        <section id="verdict"><p class="above">%s · %s</p>
        <h1>%s</h1><p class="standfirst">%s</p>
        <p class="caption">In one world of this model, with these guesses. The people are synthetic, and nobody
        is meant.</p></section>
        """
        .formatted(
            Html.text(caseTitle),
            Html.text(account.reference()),
            Html.text(account.headline()),
            Html.text(account.sentence()));
  }

  private String causes() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="causes"><h2>What it was made of</h2>
        <p class="lead">Each line is made of those under it. Where its amount has a Σ, theirs add up to it.</p>
        <ul class="causes">
        """);
    account.tree().parts().forEach(part -> add(out, part, "", 1));
    return out.append("</ul></section>\n").toString();
  }

  private static void add(StringBuilder out, Cause cause, String unitAbove, int depth) {
    String line = "%s<span>%s</span>".formatted(amount(cause, unitAbove), Html.text(cause.says()));
    if (cause.parts().isEmpty()) {
      out.append("<li><p>%s</p></li>\n".formatted(line));
      return;
    }
    out.append(
        "<li><details%s><summary>%s</summary><ul>".formatted(depth < OPEN ? " open" : "", line));
    cause.parts().forEach(part -> add(out, part, cause.unit(), depth + 1));
    out.append("</ul></details></li>\n");
  }

  private static String amount(Cause cause, String unitAbove) {
    Double amount = cause.amount();
    return amount == null
        ? ""
        : "<b>%s%s</b> <small>%s</small> "
            .formatted(
                Words.chosen(amount),
                cause.sums() ? " Σ" : "",
                cause.unit().equals(unitAbove) ? "" : Html.text(cause.unit()));
  }
}
