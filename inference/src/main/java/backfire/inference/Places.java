package backfire.inference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a design, in its order, that the support of some priors holds. */
final class Places {
  /** A place in the unit cube and the point that it stands for. */
  record Place(Point cube, Point point) {}

  private static final int LEAST_ROUND = 256;
  private static final int ENOUGH_TRIES = 100_000;
  private static final double LEAST_SHARE = 1e-4;

  private final Priors priors;
  private final Design design;
  private final List<Place> ahead = new ArrayList<>();
  private long next;
  private long found;

  Places(Priors priors, Design design) {
    Checks.require(
        design.dimensions() == priors.size(),
        "the design has %s dimensions and there are %s unknowns",
        design.dimensions(),
        priors.size());
    this.priors = priors;
    this.design = design;
  }

  /** So many more. */
  List<Place> next(int count, Running running) {
    while (ahead.size() < count) {
      int round = Math.max(LEAST_ROUND, count - ahead.size());
      long from = next;
      for (Place place : Batch.results(round, running, i -> find(from + i))) {
        if (place != null) {
          ahead.add(place);
          found++;
        }
      }
      next += round;
      Checks.require(
          next < ENOUGH_TRIES || found >= next * LEAST_SHARE,
          "the support holds less than %s of the priors' mass: state priors closer to it, or a map of"
              + " the unit cube",
          LEAST_SHARE);
    }
    List<Place> taken = List.copyOf(ahead.subList(0, count));
    ahead.subList(0, count).clear();
    return taken;
  }

  private @Nullable Place find(long index) {
    double[] cube = new double[priors.size()];
    for (int j = 0; j < cube.length; j++) {
      cube[j] = design.uniform(index, j);
    }
    Point place = new Point(priors.names(), cube);
    Point point = priors.at(place);
    return priors.allows(point) ? new Place(place, point) : null;
  }
}
