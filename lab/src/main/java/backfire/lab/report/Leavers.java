package backfire.lab.report;

import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;
import java.util.List;
import java.util.Locale;

/** The section of exits: where leavers go, and what decides. */
final class Leavers {
  private record Row(String name, String about, String style, Observable observable) {
    Row plain() {
      return new Row(name, "", style, observable);
    }
  }

  private static final List<Row> DESTINATIONS =
      List.of(
          new Row("Market", "went to the market", "market", Observable.MARKET_SHARE),
          new Row("Trade company", "went to a trade company", "company", Observable.COMPANY_SHARE),
          new Row("Early retirement", "retired early", "retired", Observable.RETIREMENT_SHARE));

  private static final List<Row> CAUSES =
      List.of(
          new Row("Exit by choice", "", "plain", Observable.EXITS),
          new Row("Death or age", "", "plain", Observable.DEATHS),
          new Row("Dismissal", "", "plain", Observable.DISMISSALS));

  private static final List<Row> DECIDERS =
      List.of(
          new Row("Fear", "the threat he feels", "fear", Observable.DECIDED_BY_FEAR),
          new Row("Income", "more elsewhere", "income", Observable.DECIDED_BY_INCOME),
          new Row(
              "Reckoning", "what if things turn", "reckoning", Observable.DECIDED_BY_RECKONING));

  private final List<WorldResult> worlds;

  Leavers(List<WorldResult> worlds) {
    this.worlds = worlds;
  }

  List<PageData.Interval> destinations() {
    return intervals(DESTINATIONS.stream().map(Row::plain).toList());
  }

  List<PageData.Interval> causes() {
    return intervals(CAUSES);
  }

  List<PageData.Interval> deciders() {
    return intervals(DECIDERS);
  }

  private List<PageData.Interval> intervals(List<Row> rows) {
    return rows.stream()
        .map(
            row -> {
              Comparison c = Comparison.of(worlds, row.observable(), null);
              return PageData.Interval.of(
                  row.name(),
                  row.about(),
                  row.style(),
                  Scaled.of(row.observable()),
                  c.before(),
                  c.now());
            })
        .toList();
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
                destinations()),
            Rows.html(
                "causes",
                "How posts fall empty",
                "per 100 officers and year",
                "How posts fall empty, before and now",
                causes()),
            Rows.html("deciders", "What decided", "% of those who left", deciding(), deciders()));
  }

  private String title() {
    Row most = mostOf(DESTINATIONS);
    Spread share = now(most);
    if (share.n() == 0) {
      return "Nobody left by choice";
    }
    String who = share.q05() > 0.5 ? "Most who left " : "More of those who left ";
    String than = share.q05() > 0.5 ? "" : " than anything else";
    String decides = mostOf(DECIDERS).name().toLowerCase(Locale.ROOT);
    return Html.text(who + most.about() + than + "; " + decides + " decided most often");
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
    Row most = mostOf(DESTINATIONS);
    return share(most, "Of 100 who left by choice in the last year, %s " + most.about() + ".");
  }

  private String deciding() {
    Row most = mostOf(DECIDERS);
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
