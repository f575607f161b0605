package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.lab.explanation.Explained.Row;
import backfire.lab.explanation.Factor;
import backfire.lab.report.Digits;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How often each claim holds under all factors, each alone, and none. */
final class HoldRates {
  private static final double EASY = 0.95;

  private HoldRates() {}

  static void print(Case ofCase, List<Row> rows, PrintWriter out) {
    List<Row> shown = shown(rows);
    List<String> heads = new ArrayList<>(List.of("", "Claim holds under"));
    shown.forEach(row -> heads.add(name(row)));
    Columns table = new Columns(2, heads.toArray(String[]::new));
    List<String> easy = new ArrayList<>();
    for (Claim claim : ofCase.claims()) {
      if (claim.isScored()) {
        List<String> cells = new ArrayList<>(List.of(claim.id(), claim.says()));
        shown.forEach(row -> cells.add(Digits.decimals(holds(row, claim))));
        table.row(cells.toArray(String[]::new));
        if (rows.stream().allMatch(row -> holds(row, claim) > EASY)) {
          easy.add(claim.id());
        }
      }
    }
    table.print(out);
    out.println("Mean m over worlds drawn from the priors, before any weighing.");
    if (!easy.isEmpty()) {
      out.println(
          "Nearly every world of every explanation does it, so it tells nothing: "
              + String.join(", ", easy)
              + ".");
    }
  }

  private static double holds(Row row, Claim claim) {
    return row.holds().getOrDefault(claim.id(), Double.NaN);
  }

  private static List<Row> shown(List<Row> rows) {
    List<Row> shown = new ArrayList<>();
    for (int size : List.of(Factor.values().length, 1, 0)) {
      rows.stream()
          .filter(row -> row.factors().size() == size)
          .sorted(Comparator.comparing(Row::id))
          .forEach(shown::add);
    }
    return shown;
  }

  private static String name(Row row) {
    return row.factors().size() == Factor.values().length ? "all" : row.id();
  }
}
