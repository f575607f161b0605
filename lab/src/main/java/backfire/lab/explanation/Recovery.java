package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.Luck;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Findings;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Retelling;
import backfire.lab.credence.Testimony;
import backfire.lab.explanation.Explained.Factored;
import backfire.model.chance.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Asks the evidence of worlds whose explanation is known. */
public final class Recovery {
  /*
   * The true world is one of the table; its reports are synthesised by the model by which they are then
   * weighed, and it is left out of the table that weighs them. Nothing is simulated.
   */
  private static final long LUCK = Keys.of("recovery");

  private Recovery() {}

  /**
   * Of so many worlds, evenly spread over those that were drawn from the priors.
   *
   * @param worlds at most as many as there are
   */
  public static Recovered of(Case ofCase, Inquiry inquiry, Sample sample, int worlds) {
    Retelling retelling = new Retelling(Grading.of(ofCase, ofCase.credence().base(), List.of()));
    List<Trial> trials = sample.trials();
    List<Findings> asked = trials.stream().map(t -> retelling.asked(t.findings())).toList();
    Weighing weighing = new Weighing(ofCase, inquiry, sample);
    int n = Math.min(worlds, sample.drawn());
    int[][] counts = new int[Factor.values().length][8];
    double[] expected = new double[Factor.values().length];
    double[] variance = new double[Factor.values().length];
    for (int i = 0; i < n; i++) {
      int truth = (int) ((long) i * sample.drawn() / n);
      Testimony told = retelling.of(asked.get(truth), luck(inquiry, truth));
      List<Double> weights = weights(told, asked, truth, weighing.logsOfPrior());
      Explanation explanation = trials.get(truth).explained();
      for (Factor factor : Factor.values()) {
        Factored found = weighing.inclusion(factor, weights);
        tally(counts[factor.ordinal()], explanation.has(factor), found);
        double p = found.probability();
        expected[factor.ordinal()] += p;
        variance[factor.ordinal()] += p * (1 - p);
      }
    }
    List<Recovered.Row> rows = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      int[] c = counts[factor.ordinal()];
      rows.add(
          new Recovered.Row(
              factor.id(),
              c[0],
              c[1],
              c[2],
              c[3],
              c[4],
              c[5],
              c[6],
              c[7],
              expected[factor.ordinal()],
              Math.sqrt(variance[factor.ordinal()])));
    }
    return new Recovered(n, rows);
  }

  private static DoubleSupplier luck(Inquiry inquiry, int truth) {
    Luck luck = Luck.of(Keys.child(inquiry.seed() ^ LUCK, truth));
    long[] next = {0};
    return () -> luck.uniform(next[0]++);
  }

  private static List<Double> weights(
      Testimony told, List<Findings> asked, int truth, List<Double> logRatios) {
    Credence credence = new Credence(told);
    List<Double> logs = new ArrayList<>(asked.size());
    for (int i = 0; i < asked.size(); i++) {
      logs.add(
          i == truth ? Double.NEGATIVE_INFINITY : credence.log(asked.get(i)) + logRatios.get(i));
    }
    return logs;
  }

  private static void tally(int[] counts, boolean in, Factored found) {
    int at = in ? 0 : 4;
    counts[at]++;
    switch (Leaning.of(found)) {
      case FOR, RATHER_FOR -> counts[at + 1]++;
      case AGAINST, RATHER_AGAINST -> counts[at + 2]++;
      case UNSETTLED -> counts[at + 3]++;
      case NEITHER -> {}
    }
  }
}
