package backfire.lab.inquiry;

import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Outlook.Expectation;
import backfire.model.kind.Gravity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An outlook by year and gravity, whatever place, agency and rank. */
public final class Foretelling {
  private Foretelling() {}

  /** Attacks told of in a year. */
  public record Year(int year, Expected killed, Expected hurt, Expected beaten) {}

  /** The expected number over draws of the posterior. */
  public record Expected(double mean, double q05, double q95) {}

  /** The years, in their order. */
  public static List<Year> years(Outlook outlook) {
    List<Year> years = new ArrayList<>();
    for (int year = outlook.from(); year <= outlook.to(); year++) {
      years.add(
          new Year(
              year,
              expected(outlook, year, Gravity.KILLED),
              expected(outlook, year, Gravity.HURT),
              expected(outlook, year, Gravity.BEATEN)));
    }
    return years;
  }

  private static Expected expected(Outlook outlook, int year, Gravity gravity) {
    double[] byDraw = new double[outlook.draws()];
    for (Expectation one : outlook.expectations()) {
      if (one.kind().year() == year && one.kind().gravity() == gravity) {
        byDraw[one.draw()] += one.told();
      }
    }
    double sum = 0;
    for (double told : byDraw) {
      sum += told;
    }
    Arrays.sort(byDraw);
    int last = byDraw.length - 1;
    return new Expected(
        sum / byDraw.length,
        byDraw[(int) Math.round(0.05 * last)],
        byDraw[(int) Math.round(0.95 * last)]);
  }
}
