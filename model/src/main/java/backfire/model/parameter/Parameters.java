package backfire.model.parameter;

import backfire.model.chance.Chance;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value for every parameter of the model, and for those a case adds for its own acts (names that
 * begin with {@code act.}). Immutable.
 */
public final class Parameters {
  private static final Parameters DEFAULTS = new Parameters(defaultValues(), new TreeMap<>());

  private final double[] values;
  private final SortedMap<String, Double> ofCase;

  private Parameters(double[] values, SortedMap<String, Double> ofCase) {
    this.values = values;
    this.ofCase = ofCase;
  }

  private static double[] defaultValues() {
    double[] values = new double[Parameter.values().length];
    for (Parameter parameter : Parameter.values()) {
      values[parameter.ordinal()] = parameter.value();
    }
    return values;
  }

  /** The declared defaults, with no parameter of a case. */
  public static Parameters defaults() {
    return DEFAULTS;
  }

  /** The value of a parameter of the model, in its declared unit. */
  public double get(Parameter parameter) {
    return values[parameter.ordinal()];
  }

  /**
   * The value of a named parameter, of the model or of the case.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public double getNamed(String id) {
    Double own = ofCase.get(id);
    if (own != null) {
      return own;
    }
    return Parameter.find(id)
        .map(this::get)
        .orElseThrow(() -> new IllegalArgumentException("no parameter is named " + id));
  }

  /** These values with one changed. */
  public Parameters with(Parameter parameter, double value) {
    double[] changed = values.clone();
    changed[parameter.ordinal()] = value;
    return new Parameters(changed, ofCase);
  }

  /**
   * These values with a named one changed; a name that the model does not have is the case's own.
   */
  public Parameters withNamed(String id, double value) {
    return Parameter.find(id)
        .map(p -> with(p, value))
        .orElseGet(
            () -> {
              SortedMap<String, Double> changed = new TreeMap<>(ofCase);
              changed.put(id, value);
              return new Parameters(values, changed);
            });
  }

  /**
   * These values with a draw from each given prior.
   *
   * <p>A draw depends on the seed and the parameter's name alone, so adding a parameter to a study
   * leaves the draws of the others as they were.
   */
  public Parameters drawn(Map<String, Prior> priors, long seed) {
    Chance chance = Chance.of(seed);
    Parameters drawn = this;
    for (Map.Entry<String, Prior> entry : new TreeMap<>(priors).entrySet()) {
      double u = chance.uniform(Site.PRIOR, Keys.of(entry.getKey()), 0, 0, 0);
      drawn = drawn.withNamed(entry.getKey(), entry.getValue().quantile(u));
    }
    return drawn;
  }

  /** Every name with its value, the model's in declared order and then the case's by name. */
  public Map<String, Double> all() {
    Map<String, Double> all = new java.util.LinkedHashMap<>();
    for (Parameter parameter : Parameter.values()) {
      all.put(parameter.id(), get(parameter));
    }
    all.putAll(ofCase);
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
