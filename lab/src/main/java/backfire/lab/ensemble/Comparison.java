package backfire.lab.ensemble;

import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An observable before and now, over the worlds of an ensemble.
 *
 * @param difference now less before, world by world
 * @param ratio now over before, world by world
 * @param rises worlds in which it is more now
 * @param falls worlds in which it is less now
 * @param n worlds in which it can be compared
 */
public record Comparison(
    Observable observable,
    Spread before,
    Spread now,
    Spread difference,
    Spread ratio,
    int rises,
    int falls,
    int n) {

  /** What may be said, by how often it happens. */
  public enum Verb {
    ROSE,
    PROBABLY_ROSE,
    CANNOT_BE_TOLD,
    PROBABLY_FELL,
    FELL,
    UNCHANGED,
    NOT_OBSERVED
  }

  /** Compares now with before. */
  public static Comparison of(
      List<WorldResult> worlds, Observable observable, @Nullable Agency agency) {
    List<Double> before = values(worlds, observable, agency, "before");
    List<Double> now = values(worlds, observable, agency, "now");
    List<Double> differences = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    int rises = 0;
    int falls = 0;
    for (int i = 0; i < before.size(); i++) {
      double difference = now.get(i) - before.get(i);
      differences.add(difference);
      ratios.add(now.get(i) / before.get(i));
      rises += difference > 0 ? 1 : 0;
      falls += difference < 0 ? 1 : 0;
    }
    Spread difference = Spread.of(differences);
    return new Comparison(
        observable,
        Spread.of(before),
        Spread.of(now),
        difference,
        Spread.of(ratios),
        rises,
        falls,
        difference.n());
  }

  /** An observable's values, in the order of worlds. */
  public static List<Double> values(
      List<WorldResult> worlds, Observable observable, @Nullable Agency agency, String window) {
    String agencyId = agency == null ? Reading.ALL : agency.id();
    List<Double> values = new ArrayList<>();
    for (WorldResult world : worlds) {
      double value = Double.NaN;
      for (Reading reading : world.readings()) {
        if (reading.observable().equals(observable.id()) && reading.agency().equals(agencyId)) {
          value = reading.in(window);
        }
      }
      values.add(value);
    }
    return values;
  }

  /** The verb that its frequency allows. */
  public Verb verb() {
    return new Frequency(rises, falls, n).verb();
  }
}
