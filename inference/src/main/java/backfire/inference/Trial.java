package backfire.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One time that a truth is drawn from the prior, observed, and asked of a posterior. */
@FunctionalInterface
public interface Trial {

  /** For each quantity its true value and draws of its posterior; none if there is no posterior. */
  Map<String, Recovery> at(long seed);

  /**
   * A quantity's true value among draws of its posterior.
   *
   * @param truth the value in the world that was observed
   * @param draws of the posterior, independent and equally weighed; as many in each trial
   */
  record Recovery(double truth, List<Double> draws) {
    public Recovery {
      draws = List.copyOf(draws);
      Checks.atLeast("draws", 1, draws.size());
    }
  }

  /**
   * Takes a draw of a table for the truth, observes its world, weighs all the others by what was
   * observed, and draws from them: no world is simulated anew.
   *
   * @param draws of the posterior in each trial; 99 make for round ranks
   */
  static <W, D> Trial ofTable(
      ReferenceTable<W> table,
      Experiment<W, D> experiment,
      Map<String, Checked<W, D>> quantities,
      int draws) {
    Map<String, Checked<W, D>> fixed = new TreeMap<>(quantities);
    return seed -> {
      Luck luck = Luck.of(seed);
      int truth = luck.below(table.size(), 0);
      D observed = experiment.observe(table.world(truth), luck.part(1).key());
      Posterior<W> posterior = table.without(truth).weigh(experiment.likelihood(observed));
      Map<String, Recovery> recoveries = new TreeMap<>();
      if (!posterior.isPossible()) {
        return recoveries;
      }
      List<Integer> chosen = posterior.draws(draws, luck.part(2).key());
      fixed.forEach(
          (name, checked) -> {
            List<Double> values = new ArrayList<>();
            for (int draw : chosen) {
              values.add(checked.of(posterior.point(draw), posterior.world(draw), observed));
            }
            double value = checked.of(table.point(truth), table.world(truth), observed);
            recoveries.put(name, new Recovery(value, values));
          });
      return recoveries;
    };
  }
}
