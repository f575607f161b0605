package backfire.lab.credence;

import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Chain;
import backfire.lab.credence.Testimony.Detail;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chains that hang together by what they share, and all that they tell. */
final class Circle {
  /*
   * A state is a set of reliable chains, a bit each. Which error counts for a detail hangs on the
   * state alone, so it is looked up once; then a world costs states × what is told.
   *
   * A detail that a world could not be asked, for want of any exit or killing to take a share of, is
   * taken as nobody's: in a tenth of the people that is a want of people, not of what was claimed.
   */
  private static final double NOBODY = -1;

  /**
   * Powers of e that stay within the range of numbers, of all incidents together with what
   * everything is told against, and of one: more is expected to be told of at far levels alone.
   */
  private static final double LARGEST_OF_ALL = 300;

  private static final double LARGEST_OF_ONE = 40;

  private final List<Detail> details;
  private final List<Sighting> sightings;
  private final Silence silence;
  private final int states;
  private final List<double[]> errors = new ArrayList<>();
  private final double[][] probability;

  Circle(
      List<String> ids,
      Testimony testimony,
      List<Detail> details,
      List<Sighting> sightings,
      Outlets outlets,
      Silence silence) {
    this.details = details;
    this.sightings = sightings;
    this.silence = silence;
    this.states = 1 << ids.size();
    details.forEach(detail -> errors.add(errors(ids, detail.by())));
    sightings.forEach(sighting -> errors.add(errors(ids, sighting.by())));
    this.probability = probability(ids, testimony, outlets);
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /** The least error among the reliable chains that say so, by state. */
  private double[] errors(List<String> ids, List<Assertion> by) {
    double[] byState = new double[states];
    Arrays.fill(byState, NOBODY);
    for (Assertion assertion : by) {
      int chain = ids.indexOf(assertion.chain());
      for (int state = 0; chain >= 0 && state < states; state++) {
        if ((state >> chain & 1) == 1
            && (byState[state] == NOBODY || assertion.error() < byState[state])) {
          byState[state] = assertion.error();
        }
      }
    }
    return byState;
  }

  /** P(z|u), by node and state. */
  private double[][] probability(List<String> ids, Testimony testimony, Outlets outlets) {
    double[][] byNode = new double[outlets.nodes()][states];
    for (double[] row : byNode) {
      Arrays.fill(row, 1);
    }
    for (int chain = 0; chain < ids.size(); chain++) {
      Chain graded = testimony.chain(ids.get(chain));
      double[] reliability = outlets.reliability(graded);
      for (int node = 0; node < byNode.length; node++) {
        for (int state = 0; state < states; state++) {
          byNode[node][state] *=
              (state >> chain & 1) == 1 ? reliability[node] : 1 - reliability[node];
        }
      }
    }
    return byNode;
  }

  /** Adds ln(1 + E) at each node. */
  void addTo(double[] logs, Findings world, double level) {
    double beyond = 0;
    for (Sighting sighting : sightings) {
      beyond += beyond(world, sighting, level);
    }
    double nothing = StrictMath.exp(-beyond);
    double[] excess = excess(world, level, nothing);
    for (int node = 0; node < logs.length; node++) {
      double sum = 0;
      for (int state = 1; state < states; state++) {
        sum += probability[node][state] * excess[state];
      }
      logs[node] +=
          beyond == 0
              ? StrictMath.log1p(Math.max(-1, sum))
              : beyond + StrictMath.log(Math.max(0, nothing + sum));
    }
  }

  /** By how much e^x would leave the range of numbers: everything is divided by e to this power. */
  private double beyond(Findings world, Sighting sighting, double level) {
    double most = Math.min(LARGEST_OF_ONE, LARGEST_OF_ALL / sightings.size());
    return Math.max(0, told(world, sighting, level) - most);
  }

  /** Π g·h − 1, by state, all of it times {@code nothing}. */
  private double[] excess(Findings world, double level, double nothing) {
    double[] product = new double[states];
    Arrays.fill(product, 1);
    for (int i = 0; i < details.size(); i++) {
      double m = 1;
      for (String claim : details.get(i).answers()) {
        m = Math.min(m, world.answer(claim));
      }
      if (!Double.isNaN(m)) {
        multiply(product, errors.get(i), m / details.get(i).anyway(), 1);
      }
    }
    for (int i = 0; i < sightings.size(); i++) {
      Sighting sighting = sightings.get(i);
      double beyond = beyond(world, sighting, level);
      double none = StrictMath.exp(-beyond);
      double seen =
          beyond == 0
              ? StrictMath.expm1(told(world, sighting, level))
              : StrictMath.exp(told(world, sighting, level) - beyond) - none;
      multiply(product, errors.get(details.size() + i), seen / sighting.anyway(), none);
    }
    for (int state = 0; state < states; state++) {
      product[state] -= nothing;
    }
    return product;
  }

  private double told(Findings world, Sighting sighting, double level) {
    return switch (silence) {
      case Silence.Unheeded() ->
          throw new IllegalStateException("incidents are told of where silence is heeded");
      case Silence.Heeded(Detection detection) ->
          world.incident(sighting.incident()).told(detection, level);
    };
  }

  private static void multiply(double[] product, double[] errors, double ratio, double none) {
    for (int state = 0; state < product.length; state++) {
      double error = errors[state];
      product[state] *= error == NOBODY ? none : (1 - error) * ratio + error * none;
    }
  }
}
