package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.figure.Scaled;
import backfire.lab.report.Verdict;
import backfire.lab.report.WhatIfVerdict;
import backfire.lab.twin.Divergence;
import backfire.lab.twin.Effect;
import backfire.lab.twin.Mean;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.twin.Reach;
import backfire.lab.twin.WhatIf;
import backfire.lab.whatif.WhatIfOrder;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What {@code what-if} prints: the verdict, three tables, and where the rest is. */
final class WhatIfText {
  private static final int WIDTH = 100;
  private static final int QUARTERS = 8;

  private final WhatIfOrder order;
  private final WhatIf found;
  private final List<Pair> pairs;

  WhatIfText(WhatIfOrder order, WhatIf found) {
    this.order = order;
    this.found = found;
    this.pairs = found.pairs();
  }

  void print(PrintWriter out) {
    verdict(out);
    out.println();
    if (!pairs.isEmpty()) {
      effects(out);
      out.println();
      apart(out);
      out.println();
      touched(out);
      out.println();
    }
    idle(out);
    out.println("Page     " + order.out().resolve("report.html"));
    out.println("Tables   " + order.out().resolve("tables"));
    out.println("Digest   " + found.digest());
  }

  private void verdict(PrintWriter out) {
    List<String> about = new ArrayList<>();
    about.add(order.ofCase().title());
    about.add(Words.count(pairs.size(), "pair"));
    about.add("seed " + order.study().seed());
    about.addAll(order.study().changes());
    out.println(
        Wrap.hanging("%s (%s):".formatted(Verdict.CAVEAT, String.join(", ", about)), WIDTH, "  "));
    for (String sentence : new WhatIfVerdict(found).sentences()) {
      out.println("  " + Wrap.hanging(sentence, WIDTH, "    "));
    }
    out.println(Wrap.hanging(WhatIfVerdict.LEGEND, WIDTH, "  "));
  }

  private void effects(PrintWriter out) {
    Columns table = new Columns(1, "Difference, with less without", "before", "now", "since");
    for (Observable observable : Observable.values()) {
      Scaled scaled = Scaled.of(observable);
      List<String> cells = new ArrayList<>();
      cells.add(observable.meaning() + ", " + scaled.unit());
      for (String window : Effect.SHOWN) {
        cells.add(cell(scaled, Effect.of(pairs, observable, null, window).paired()));
      }
      table.row(cells.toArray(String[]::new));
    }
    table.print(out);
    Case.Windows windows = order.ofCase().windows();
    out.println(
        Wrap.hanging(
            "Means over pairs, in brackets 95%%. = the same to the bit in every pair. Before: %s. Now: %s. Since: from the act’s week to the end. Of so many intervals one in twenty lies off 0 by luck alone."
                .formatted(span(windows.before()), span(windows.now())),
            WIDTH,
            ""));
    out.println(order.study().intervalsCover());
    out.println(Wrap.hanging(pairing(), WIDTH, ""));
  }

  private static String span(Case.Span span) {
    return span.from() + " to " + span.to();
  }

  private static String cell(Scaled scaled, Paired paired) {
    Mean mean = paired.difference();
    return switch (paired.sign()) {
      case NOT_OBSERVED -> "–";
      case SAME -> "=";
      case TOO_FEW -> Words.signed(scaled.factor() * mean.mean());
      case MORE, LESS, CANNOT_BE_TOLD ->
          "%s (%s to %s)"
              .formatted(
                  Words.signed(scaled.factor() * mean.mean()),
                  Words.signed(scaled.factor() * mean.low()),
                  Words.signed(scaled.factor() * mean.high()));
    };
  }

  /** What sharing luck was worth. */
  private String pairing() {
    List<String> parts = new ArrayList<>();
    for (Observable observable :
        List.of(Observable.EXITS, Observable.ATTACKS, Observable.RESTRAINT)) {
      Paired paired = Effect.of(pairs, observable, null, Pair.SINCE).paired();
      if (Double.isFinite(paired.varianceRatio())) {
        parts.add(observable.id() + " " + Words.number(paired.varianceRatio()));
      }
    }
    return parts.isEmpty()
        ? ""
        : "Variance of the mean difference since, against that of worlds that share no luck: %s."
            .formatted(String.join(", ", parts));
  }

  private void apart(PrintWriter out) {
    Columns table =
        new Columns(
            1,
            "Since the act",
            "without",
            "with",
            "only without",
            "only with",
            "at least",
            "at most");
    for (Divergence one : Divergence.of(pairs)) {
      table.row(
          one.words(),
          Words.number(one.without().mean()),
          Words.number(one.with().mean()),
          WhatIfVerdict.interval(one.onlyWithout()),
          WhatIfVerdict.interval(one.onlyWith()),
          Words.number(one.leastOnlyWith()),
          Words.number(one.mostOnlyWith()));
    }
    table.print(out);
    out.println(
        Wrap.hanging(
            "Means over pairs%s. At least, at most: between what the mean of “only with” would lie whatever luck the worlds shared. Where between them is decided by the coupling: %s"
                .formatted(atScale(), Divergence.COUPLING),
            WIDTH,
            ""));
  }

  private String atScale() {
    return order.study().scale() < 1 ? ", of the share of people drawn" : "";
  }

  private void touched(PrintWriter out) {
    List<Reach> all = Reach.of(pairs);
    boolean far = !all.getLast().bands().isEmpty();
    Columns table =
        far
            ? new Columns(
                1,
                "Touched since the act, by",
                "officers",
                "residents",
                "places",
                "mean km",
                "farthest km")
            : new Columns(1, "Touched since the act, by", "officers", "residents", "places");
    for (Reach reach : all) {
      boolean isShown =
          reach.quarter() <= QUARTERS || reach.quarter() % 4 == 0 || reach.quarter() == all.size();
      if (isShown) {
        List<String> cells =
            new ArrayList<>(
                List.of(
                    "week " + reach.weeks(),
                    WhatIfVerdict.interval(reach.officers()),
                    WhatIfVerdict.interval(reach.residents()),
                    Words.number(reach.places().mean())));
        if (far) {
          cells.add(Words.number(reach.officersKm().mean()));
          cells.add(Words.number(reach.farthestKm().mean()));
        }
        table.row(cells.toArray(String[]::new));
      }
    }
    table.print(out);
    out.println(
        Wrap.hanging(
            "Touched: an officer whose post, deeds or sufferings differ between the twins, a resident whose grudges do, to the bit%s.%s"
                .formatted(
                    atScale(), far ? " Kilometres by road; the mean is that of officers." : ""),
            WIDTH,
            ""));
  }

  private void idle(PrintWriter out) {
    for (IdleAct.Tally act : found.idleActs()) {
      out.println(
          Wrap.hanging(
              "The act \"%s\" did nothing in %s of %s: %s."
                  .formatted(
                      act.act(), act.worlds().size(), Words.count(pairs.size(), "pair"), act.why()),
              WIDTH,
              "  "));
    }
    if (!found.idleActs().isEmpty()) {
      out.println();
    }
  }
}
