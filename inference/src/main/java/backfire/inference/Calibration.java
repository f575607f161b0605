package backfire.inference;

import backfire.inference.Trial.Recovery;
import backfire.inference.Verdict.Kind;
import backfire.model.chance.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Simulation-based calibration: whether true values, drawn from the prior, stand anywhere among the
 * draws of their posteriors, and their intervals hold them as often as they say.
 */
public final class Calibration {
  /*
   * If posteriors are right, the rank of the truth among L posterior draws is uniform on 0 … L (Talts,
   * Betancourt, Simpson, Vehtari, Gelman, arXiv 1804.06788). A truth that equals some draws takes a
   * place among them by luck. A posterior that is the prior passes for every parameter: check also a
   * quantity that looks at what was observed (Modrák et al., Bayesian Analysis 2023).
   */
  private final Map<String, Ranks> ranks;
  private final int trials;
  private final int unanswered;

  private Calibration(Map<String, Ranks> ranks, int trials, int unanswered) {
    this.ranks = ranks;
    this.trials = trials;
    this.unanswered = unanswered;
  }

  /** Makes so many trials, in the thread that asks. */
  public static Calibration of(Trial trial, int trials, long seed) {
    return of(trial, trials, seed, Running.onOneThread());
  }

  /** Makes so many trials. */
  public static Calibration of(Trial trial, int trials, long seed, Running running) {
    Checks.atLeast("trials", 1, trials);
    List<Map<String, Recovery>> all =
        Batch.results(trials, running, i -> trial.at(Keys.child(seed, i)));
    Map<String, List<Recovery>> byName = new TreeMap<>();
    int unanswered = 0;
    for (Map<String, Recovery> one : all) {
      unanswered += one.isEmpty() ? 1 : 0;
      one.forEach((name, found) -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(found));
    }
    Map<String, Ranks> ranks = new TreeMap<>();
    byName.forEach(
        (name, found) ->
            ranks.put(name, Ranks.of(found, Luck.of(Keys.child(Keys.mix(~seed), Keys.of(name))))));
    return new Calibration(ranks, trials, unanswered);
  }

  /** The quantities that were checked. */
  public Set<String> names() {
    return java.util.Collections.unmodifiableSet(ranks.keySet());
  }

  /** Where the true values of a quantity stood among draws of their posteriors. */
  public Ranks ranks(String name) {
    Ranks found = ranks.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "no quantity named " + name + " was checked; there are " + ranks.keySet());
    }
    return found;
  }

  /** In how many trials no draw was possible, so that there was no posterior. */
  public int unanswered() {
    return unanswered;
  }

  /** What has to be said of it in words; empty if all quantities are calibrated. */
  public List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    if (unanswered > 0) {
      verdicts.add(
          Verdicts.say(
              Kind.TOO_FEW_DRAWS,
              "In %d of %d trials no draw was possible, and nothing could be checked.",
              unanswered,
              trials));
    }
    ranks.forEach(
        (name, found) -> {
          if (!found.areUniform()) {
            verdicts.add(
                Verdicts.say(
                    Kind.NOT_CALIBRATED,
                    "Posteriors of %s are wrong: ranks of true values leave the 95 %% band (p %.2g).",
                    name,
                    found.pValue()));
          }
        });
    return List.copyOf(verdicts);
  }
}
