package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.ClaimTally;
import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Scaled;
import backfire.lab.report.Tables;
import backfire.lab.report.Verdict;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import backfire.lab.store.Detail;
import backfire.lab.words.Tale;
import backfire.lab.words.Words;
import backfire.model.kind.Gravity;
import backfire.model.observe.Observable;
import backfire.model.parameter.Mechanism;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What {@code run} prints: the verdict, two tables, a killing, and where the report is. */
final class RunText {
  private static final int WIDTH = 100;

  private final Case ofCase;
  private final Order order;
  private final Outcome outcome;
  private final List<WorldResult> worlds;

  RunText(Order order, Outcome outcome) {
    this.ofCase = order.ofCase();
    this.order = order;
    this.outcome = outcome;
    this.worlds = outcome.worlds();
  }

  void print(PrintWriter out) {
    verdict(out);
    out.println();
    observables(out);
    out.println();
    claims(out);
    out.println();
    incident(out);
    out.println();
    remarks(out);
    out.println("Report   " + outcome.report());
    out.println("Tables   " + outcome.out().resolve("tables"));
    if (order.rows() != Detail.WEEKLY) {
      out.println("Rows     %s (--rows weekly: all weeks)".formatted(order.rows().meaning()));
    }
    out.println("Digest   " + outcome.digest());
  }

  private void verdict(PrintWriter out) {
    List<String> about = new ArrayList<>();
    about.add(ofCase.title());
    about.add(Words.count(worlds.size(), "world"));
    about.add("seed " + order.study().seed());
    about.addAll(order.study().changes());
    out.println(
        Wrap.hanging("%s (%s):".formatted(Verdict.CAVEAT, String.join(", ", about)), WIDTH, "  "));
    for (String name : order.study().without()) {
      Mechanism.find(name)
          .ifPresent(m -> out.println("  Without %s: %s.".formatted(name, m.neutral())));
    }
    for (Verdict.Finding finding : Verdict.of(worlds).findings()) {
      out.println("  " + Wrap.hanging(finding.sentence(), WIDTH, "    "));
    }
    out.println(Wrap.hanging(Verdict.VERBS, WIDTH, "  "));
  }

  private void observables(PrintWriter out) {
    Columns table = new Columns(1, "Observable", "before", "now", "more now in");
    for (Observable observable : Observable.values()) {
      Comparison c = Comparison.of(worlds, observable, null);
      Scaled scaled = Scaled.of(observable);
      table.row(
          observable.meaning() + ", " + scaled.unit(),
          scaled.cell(c.before()),
          scaled.cell(c.now()),
          c.n() == 0 ? "–" : c.rises() + " of " + c.n());
    }
    table.print(out);
    out.println(
        "Medians over worlds, in brackets %s. Before: %s. Now: %s."
            .formatted(
                Spread.covers(worlds.size()),
                span(ofCase.windows().before()),
                span(ofCase.windows().now())));
    out.println(order.study().intervalsCover());
  }

  private static String span(Case.Span span) {
    return span.from() + " to " + span.to();
  }

  private void claims(PrintWriter out) {
    Columns table = new Columns(2, "", "Claim", "holds in", "mean m");
    List<ClaimTally> tallies = ClaimTally.of(ofCase, worlds);
    for (ClaimTally tally : tallies) {
      table.row(
          tally.claim().id(),
          tally.claim().says(),
          Tables.holds(tally),
          Words.number(tally.mean()));
    }
    if (tallies.isEmpty()) {
      out.println("This case has no claims.");
    } else {
      table.print(out);
      out.println(
          "m: how far a claim holds, 0 to 1, or of what may have happened its probability; it holds"
              + " where m is above ½.");
      out.println("Worlds that have nothing to ask after are not asked; the report says which.");
    }
  }

  private void remarks(PrintWriter out) {
    List<IdleAct.Tally> idle = IdleAct.tally(worlds);
    for (IdleAct.Tally act : idle) {
      String where =
          act.worlds().size() == 1
              ? "world " + act.worlds().getFirst()
              : act.worlds().size() + " of " + Words.count(worlds.size(), "world");
      String remark =
          "The act \"%s\" did nothing in %s: %s.".formatted(act.act(), where, act.why());
      out.println(Wrap.hanging(remark, WIDTH, "  "));
    }
    if (!idle.isEmpty()) {
      out.println();
    }
  }

  private void incident(PrintWriter out) {
    WorldResult world = worlds.getFirst();
    Incident gravest = world.incidents().isEmpty() ? null : world.incidents().getFirst();
    if (gravest == null) {
      out.println("Nobody was attacked in world " + world.world() + ".");
      return;
    }
    String told = new Tale(ofCase.names()).tell(gravest);
    String lead =
        gravest.attack().gravity() == Gravity.KILLED
            ? "A killing in world "
            : "Nobody was killed. The gravest attack in world ";
    String id = Tale.id(world.world(), gravest);
    out.println(Wrap.hanging(lead + world.world() + " (" + id + "): " + told, WIDTH, "  "));
    out.println(
        "  why it happened: backfire why %s %s"
            .formatted(Study.quoted(outcome.out().toString()), id));
    if (!gravest.canBeForbidden()) {
      return;
    }
    Order without =
        new Order(
            ofCase,
            order.study().twin(world.world(), gravest.forbidden(world.world())),
            order.out(),
            order.threads(),
            order.hands(),
            order.database(),
            order.rows(),
            order.caseName(),
            order.version());
    out.println("  that world without it: " + without.command());
  }
}
