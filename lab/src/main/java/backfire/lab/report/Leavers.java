package backfire.lab.report;

import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Figures;
import backfire.lab.figure.Row;
import backfire.lab.words.Words;
import java.util.List;
import java.util.Locale;

/** The section of exits: where leavers go, and what decides. */
final class Leavers {
  private final List<WorldResult> worlds;

  private final Figures figures;

  Leavers(List<WorldResult> worlds, Figures figures) {
    this.worlds = worlds;
    this.figures = figures;
  }

  String html() {
    return """
        <section id="exits"><h2>%s</h2><p class="lead">%s</p>
        %s%s%s
        <p class="caption">An exit is decided by a term if without it, all else and all luck equal, he would
        have stayed. Several can decide one exit, or none alone.</p></section>
        """
        .formatted(
            title(),
            sentence(),
            Rows.html(
                "destinations",
                "Where they went",
                "% of those who left",
                sentence(),
                figures.exits()),
            Rows.html(
                "causes",
                "How posts fall empty",
                "per 100 officers and year",
                "How posts fall empty, before and now",
                figures.causes()),
            Rows.html(
                "deciders", "What decided", "% of those who left", deciding(), figures.deciders()));
  }

  private String title() {
    Row most = mostOf(Row.DESTINATIONS);
    Spread share = now(most);
    if (share.n() == 0) {
      return "Nobody left by choice";
    }
    String who = share.q05() > 0.5 ? "Most who left " : "More of those who left ";
    String than = share.q05() > 0.5 ? "" : " than anything else";
    String decides = mostOf(Row.DECIDERS).name().toLowerCase(Locale.ROOT);
    return Html.text(who + most.deed() + than + "; " + decides + " decided most often");
  }

  private Row mostOf(List<Row> rows) {
    Row most = rows.getFirst();
    for (Row row : rows) {
      double share = now(row).median();
      most = share > now(most).median() ? row : most;
    }
    return most;
  }

  private Spread now(Row row) {
    return Comparison.of(worlds, row.observable(), null).now();
  }

  private String sentence() {
    Row most = mostOf(Row.DESTINATIONS);
    return share(most, "Of 100 who left by choice in the last year, %s " + most.deed() + ".");
  }

  private String deciding() {
    Row most = mostOf(Row.DECIDERS);
    return share(most, "Of 100 exits %s hung on " + most.name().toLowerCase(Locale.ROOT) + ".");
  }

  private String share(Row row, String sentence) {
    Spread now = now(row);
    String share =
        now.n() == 0
            ? "–"
            : "%s (%s: %s to %s; %s)"
                .formatted(
                    Words.number(100 * now.median()),
                    now.covers(),
                    Words.number(100 * now.q05()),
                    Words.number(100 * now.q95()),
                    Words.count(now.n(), "world"));
    return sentence.formatted(share);
  }
}
