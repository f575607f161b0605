package backfire.inference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of all unknowns together: independent priors, or a map of the unit cube; and, if
 * not all is possible, where.
 *
 * <p>Every prior is a function from the unit cube, so that designs and moves know cubes alone.
 */
public final class Priors {
  private final List<String> names;
  private final UnaryOperator<Point> map;
  private final Predicate<Point> support;
  private final boolean isCut;
  private final @Nullable List<Unknown> independent;

  private Priors(
      List<String> names,
      UnaryOperator<Point> map,
      Predicate<Point> support,
      boolean isCut,
      @Nullable List<Unknown> independent) {
    Checks.require(
        new HashSet<>(names).size() == names.size(), "two unknowns have one name: %s", names);
    this.names = names;
    this.map = map;
    this.support = support;
    this.isCut = isCut;
    this.independent = independent;
  }

  /** Independent priors; none for a model in which all is known. */
  public static Priors of(Unknown... unknowns) {
    return of(Arrays.asList(unknowns));
  }

  /** Independent priors. */
  public static Priors of(List<Unknown> unknowns) {
    List<Unknown> all = List.copyOf(unknowns);
    List<String> names = all.stream().map(Unknown::name).toList();
    return new Priors(names, cube -> quantiles(all, names, cube), point -> true, false, all);
  }

  /** One unknown with its prior. */
  public static Priors of(String name, Prior prior) {
    return of(new Unknown(name, prior));
  }

  /**
   * A prior that need not be independent: the map takes a point that is uniform in the unit cube,
   * with the same names, to the unknowns. The conditional quantiles of one unknown after another
   * are such a map.
   */
  public static Priors throughCube(List<String> names, UnaryOperator<Point> map) {
    return new Priors(List.copyOf(names), map, point -> true, false, null);
  }

  /** The same beliefs where the support holds, and density 0 elsewhere. */
  public Priors where(Predicate<Point> isPossible) {
    return new Priors(names, map, support.and(isPossible), true, independent);
  }

  private static Point quantiles(List<Unknown> unknowns, List<String> names, Point cube) {
    double[] values = new double[unknowns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = unknowns.get(i).prior().quantile(cube.get(i));
    }
    return new Point(names, values);
  }

  /** The names of the unknowns, in order. */
  public List<String> names() {
    return names;
  }

  /** How many unknowns there are. */
  public int size() {
    return names.size();
  }

  /** Whether {@link #where} left a support. */
  boolean areCut() {
    return isCut;
  }

  /** Whether a point is within the support that {@link #where} left. */
  public boolean allows(Point point) {
    return support.test(point);
  }

  /** The point to which a point of the unit cube goes, within the support or not. */
  public Point at(Point cube) {
    Point point = map.apply(cube);
    Checks.require(
        point.names().equals(names),
        "the map from the cube gave %s where %s were expected",
        point.names(),
        names);
    for (int i = 0; i < point.size(); i++) {
      if (Double.isNaN(point.get(i))) {
        throw new IllegalArgumentException(
            "the prior of " + names.get(i) + " gave no number at " + cube);
      }
    }
    return point;
  }

  /**
   * The logarithm of the density: −∞ outside the support, and inside it without the constant that
   * makes up for what {@link #where} cut away.
   *
   * @throws UnsupportedOperationException of priors {@linkplain #throughCube through the cube},
   *     whose density nobody told
   */
  public double logDensity(Point point) {
    if (independent == null) {
      throw new UnsupportedOperationException(
          "the density of a prior through the unit cube is not known; state it as independent"
              + " priors with a support, or draw a table from it");
    }
    if (!allows(point)) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (Unknown unknown : independent) {
      sum += unknown.prior().logDensity(point.get(unknown.name()));
    }
    return sum;
  }
}
