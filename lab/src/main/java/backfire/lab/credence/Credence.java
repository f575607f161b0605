package backfire.lab.credence;

import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Chain;
import backfire.lab.credence.Testimony.Detail;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The log-likelihood of a world: how probable it makes what was told, against a source that says
 * what such sources say anyway.
 */
public final class Credence {
  /*
   * With z the chains that are reliable, u how reliable outlets are, s the level of detection,
   *
   *   L = Σ_s w_s e^(−X) Σ_u w_u Σ_z P(z|u) Π_details g · Π_sightings h,
   *
   *   g = 1 where no chain that asserts it is reliable, else (1−ε)·m/q + ε,
   *   h = 1 likewise,                                   else (1−ε)·(e^x − 1)/q + ε,
   *
   * with ε the least of the reliable chains', X = Σ min(1, s·d)·Λ of all attacks since anybody
   * listened and x that of those which the incident leaves open. g is [(1−ε)·m + ε·q]/q: everything is told against q, so that a chain of
   * reliability 0 leaves every bit as it was. h is the same for a marked point: that something was
   * told of the window and nothing of the rest has probability (1 − e^(−x))·e^(−(X−x)), that
   * nothing true was told at all e^(−X). So silence counts everywhere, incidents' windows included,
   * and places are not picked after the fact.
   *
   * Chains that share no detail are independent given u and s, so z is summed within each circle of
   * chains alone: 1 + E, with E = Σ_(z≠0) P(z|u)·(Π g·h − 1), exactly 0 where nothing is believed.
   *
   * Two incidents whose windows overlap are taken as independent, although one attack could then be
   * both: with x small that is an error of the order of the overlap's own x.
   */
  private static final int MOST_CHAINS = 16;

  private final Levels levels;
  private final Outlets outlets;
  private final List<Circle> circles;
  private final Silence silence;

  /**
   * Of a testimony.
   *
   * @throws IllegalArgumentException if more than 16 chains hang together by what they share
   */
  public Credence(Testimony testimony) {
    Map<String, Chain> live = new TreeMap<>();
    testimony
        .chains()
        .forEach(
            (id, chain) -> {
              if (chain.reliability() > 0) {
                live.put(id, chain);
              }
            });
    this.outlets = new Outlets(live.values());
    this.silence = testimony.silence();
    this.levels =
        switch (silence) {
          case Silence.Unheeded() -> Levels.ONE;
          case Silence.Heeded(Detection detection) -> Levels.of(detection.spread());
        };
    this.circles = circles(testimony, live);
  }

  /** ln L of a world; 0 where nothing is believed and nothing was looked for. */
  public double log(Findings world) {
    double[] byLevel = byLevel(world);
    return byLevel.length == 1 ? byLevel[0] : logOfSum(byLevel);
  }

  /**
   * The level of detection that a world makes likely: by which its shares are multiplied, on
   * average over what is believed of it in view of what was told. 1 where silence is not heeded.
   */
  public double level(Findings world) {
    double[] byLevel = byLevel(world);
    double largest = largest(byLevel);
    double sum = 0;
    double weighted = 0;
    for (int level = 0; level < byLevel.length; level++) {
      double weight = StrictMath.exp(byLevel[level] - largest);
      sum += weight;
      weighted += weight * levels.factor(level);
    }
    return weighted / sum;
  }

  /**
   * A level of detection drawn from what is believed of it in view of what was told of a world.
   *
   * @param u uniform in (0, 1)
   */
  public double level(Findings world, double u) {
    double[] byLevel = byLevel(world);
    double largest = largest(byLevel);
    double sum = 0;
    for (double log : byLevel) {
      sum += StrictMath.exp(log - largest);
    }
    double below = 0;
    int level = 0;
    while (level < byLevel.length - 1) {
      below += StrictMath.exp(byLevel[level] - largest) / sum;
      if (u < below) {
        break;
      }
      level++;
    }
    return levels.factor(level);
  }

  /** ln L at each level of detection, averaged over outlets, with the level's weight. */
  private double[] byLevel(Findings world) {
    double[][] byNode = new double[levels.count()][outlets.nodes()];
    for (Circle circle : circles) {
      circle.addTo(byNode, world, levels);
    }
    double[] byLevel = new double[levels.count()];
    for (int level = 0; level < byLevel.length; level++) {
      double[] logs = byNode[level];
      double log = logs.length == 1 ? logs[0] : logOfMean(logs);
      byLevel[level] = levels.logWeight(level) + log - told(world, levels.factor(level));
    }
    return byLevel;
  }

  private double told(Findings world, double level) {
    return switch (silence) {
      case Silence.Unheeded() -> 0;
      case Silence.Heeded(Detection detection) -> world.all().told(detection, level);
    };
  }

  /** Nodes of outlets weigh the same. */
  private static double logOfMean(double[] logs) {
    return logOfSum(logs) - StrictMath.log(logs.length);
  }

  private static double logOfSum(double[] logs) {
    double largest = largest(logs);
    if (largest == Double.NEGATIVE_INFINITY) {
      return largest;
    }
    double sum = 0;
    for (double log : logs) {
      sum += StrictMath.exp(log - largest);
    }
    return largest + StrictMath.log(sum);
  }

  private static double largest(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    return largest;
  }

  private List<Circle> circles(Testimony testimony, Map<String, Chain> live) {
    Map<String, SortedSet<String>> together = new TreeMap<>();
    live.keySet().forEach(id -> together.put(id, new TreeSet<>(List.of(id))));
    testimony.details().forEach(detail -> join(together, detail.by()));
    testimony.sightings().forEach(sighting -> join(together, sighting.by()));
    Map<String, List<String>> byFirst = new LinkedHashMap<>();
    together.values().forEach(set -> byFirst.put(set.first(), List.copyOf(set)));
    List<Circle> found = new ArrayList<>();
    for (List<String> ids : byFirst.values()) {
      if (ids.size() > MOST_CHAINS) {
        throw new IllegalArgumentException(
            ids.size()
                + " chains share what they tell, through one another; at most "
                + MOST_CHAINS
                + " can be weighed together: "
                + String.join(", ", ids));
      }
      Circle circle = circle(testimony, ids);
      if (!circle.isEmpty()) {
        found.add(circle);
      }
    }
    return found;
  }

  private static void join(Map<String, SortedSet<String>> together, List<Assertion> by) {
    SortedSet<String> all = new TreeSet<>();
    for (Assertion assertion : by) {
      all.addAll(together.getOrDefault(assertion.chain(), new TreeSet<>()));
    }
    all.forEach(id -> together.put(id, all));
  }

  private Circle circle(Testimony testimony, List<String> ids) {
    List<Detail> details =
        testimony.details().stream().filter(detail -> isOf(ids, detail.by())).toList();
    List<Sighting> sightings =
        testimony.sightings().stream().filter(sighting -> isOf(ids, sighting.by())).toList();
    return new Circle(ids, testimony, details, sightings, outlets, silence);
  }

  private static boolean isOf(List<String> ids, List<Assertion> by) {
    return by.stream().anyMatch(assertion -> ids.contains(assertion.chain()));
  }
}
