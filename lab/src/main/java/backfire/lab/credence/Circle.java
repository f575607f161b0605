package backfire.lab.credence;

import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Detail;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Chains that hang together by what they share, and all that they tell. */
final class Circle {
  /*
   * A state is a set of reliable chains, a bit each. Which error counts for a detail hangs on the
   * state alone, so it is looked up once; states in which the same errors count are one case. Many
   * nodes differ in outlets of other circles alone, and so are of one kind here. Then a world costs
   * cases × (what is told + kinds of nodes), at each level of detection.
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
  private final List<double[]> errors = new ArrayList<>();
  private final int[] kindOfNode;
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
    List<double[]> byState = new ArrayList<>();
    details.forEach(detail -> byState.add(errors(ids, detail.by())));
    sightings.forEach(sighting -> byState.add(errors(ids, sighting.by())));
    // That nobody is reliable is state 0, and so the first case.
    Alike cases = new Alike(1 << ids.size(), state -> at(state, byState));
    List<double[]> reliabilities =
        ids.stream().map(id -> outlets.reliability(testimony.chain(id))).toList();
    Alike kinds = new Alike(outlets.nodes(), node -> at(node, reliabilities));
    for (int told = 0; told < byState.size(); told++) {
      int one = told;
      errors.add(cases.distinct.stream().mapToDouble(here -> here.get(one)).toArray());
    }
    this.kindOfNode = kinds.of;
    this.probability = probability(kinds.distinct, cases.of);
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /** The least error among the reliable chains that say so, by state. */
  private double[] errors(List<String> ids, List<Assertion> by) {
    double[] byState = new double[1 << ids.size()];
    Arrays.fill(byState, NOBODY);
    for (Assertion assertion : by) {
      int chain = ids.indexOf(assertion.chain());
      for (int state = 0; chain >= 0 && state < byState.length; state++) {
        if ((state >> chain & 1) == 1
            && (byState[state] == NOBODY || assertion.error() < byState[state])) {
          byState[state] = assertion.error();
        }
      }
    }
    return byState;
  }

  /** Which of many are alike. */
  private static final class Alike {
    /** By number, which of the distinct it is. */
    private final int[] of;

    /** Those that differ, in the order of the first of each. */
    private final List<List<Double>> distinct;

    Alike(int many, IntFunction<List<Double>> what) {
      Map<List<Double>, Integer> found = new LinkedHashMap<>();
      of = new int[many];
      for (int i = 0; i < many; i++) {
        int next = found.size();
        of[i] = found.computeIfAbsent(what.apply(i), unseen -> next);
      }
      distinct = List.copyOf(found.keySet());
    }
  }

  private static List<Double> at(int i, List<double[]> columns) {
    return columns.stream().map(column -> column[i]).toList();
  }

  /** The probability of each case, by kind of node: P(z|u), summed over states z. */
  private static double[][] probability(List<List<Double>> kinds, int[] caseOfState) {
    int cases = Arrays.stream(caseOfState).max().orElse(0) + 1;
    double[][] byKind = new double[kinds.size()][cases];
    for (int kind = 0; kind < byKind.length; kind++) {
      for (int state = 0; state < caseOfState.length; state++) {
        byKind[kind][caseOfState[state]] += probability(kinds.get(kind), state);
      }
    }
    return byKind;
  }

  private static double probability(List<Double> reliabilities, int state) {
    double probability = 1;
    for (int chain = 0; chain < reliabilities.size(); chain++) {
      double reliability = reliabilities.get(chain);
      probability *= (state >> chain & 1) == 1 ? reliability : 1 - reliability;
    }
    return probability;
  }

  /** Adds ln(1 + E) at each level of detection and each node. */
  void addTo(double[][] logs, Findings world, Levels levels) {
    double[] said = said(world);
    double[] heard = new double[sightings.size()];
    double[] byKind = {};
    for (int level = 0; level < logs.length; level++) {
      if (level == 0 || !sightings.isEmpty()) {
        for (int i = 0; i < heard.length; i++) {
          heard[i] = told(world, sightings.get(i), levels.factor(level));
        }
        byKind = logs(said, heard);
      }
      for (int node = 0; node < kindOfNode.length; node++) {
        logs[level][node] += byKind[kindOfNode[node]];
      }
    }
  }

  /**
   * ln(1 + E) at each kind of node.
   *
   * @param said Π g·h of the details, by case
   * @param heard Σ d·Λ of each incident
   */
  private double[] logs(double[] said, double[] heard) {
    double beyond = 0;
    for (double one : heard) {
      beyond += beyond(one);
    }
    double nothing = StrictMath.exp(-beyond);
    double[] excess = excess(said, heard, nothing);
    double[] logs = new double[probability.length];
    for (int kind = 0; kind < logs.length; kind++) {
      double sum = 0;
      for (int one = 1; one < excess.length; one++) {
        sum += probability[kind][one] * excess[one];
      }
      logs[kind] =
          beyond == 0
              ? StrictMath.log1p(Math.max(-1, sum))
              : beyond + StrictMath.log(Math.max(0, nothing + sum));
    }
    return logs;
  }

  /** By how much e^x would leave the range of numbers: everything is divided by e to this power. */
  private double beyond(double heard) {
    double most = Math.min(LARGEST_OF_ONE, LARGEST_OF_ALL / sightings.size());
    return Math.max(0, heard - most);
  }

  /** Π g·h of the details, by case: the same at every level of detection. */
  private double[] said(Findings world) {
    double[] product = new double[probability[0].length];
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
    return product;
  }

  /** Π g·h − 1 of all, by case, all of it times {@code nothing}. */
  private double[] excess(double[] said, double[] heard, double nothing) {
    double[] product = said.clone();
    for (int i = 0; i < heard.length; i++) {
      double beyond = beyond(heard[i]);
      double none = StrictMath.exp(-beyond);
      double seen =
          beyond == 0 ? StrictMath.expm1(heard[i]) : StrictMath.exp(heard[i] - beyond) - none;
      multiply(product, errors.get(details.size() + i), seen / sightings.get(i).anyway(), none);
    }
    for (int one = 0; one < product.length; one++) {
      product[one] -= nothing;
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
    for (int one = 0; one < product.length; one++) {
      double error = errors[one];
      product[one] *= error == NOBODY ? none : (1 - error) * ratio + error * none;
    }
  }
}
