package backfire.lab.credence;

import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Chain;
import backfire.lab.credence.Testimony.Detail;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;

/**
 * What the same sources would have told of another world, by the same model of how they tell: to
 * see whether such evidence can find a truth that is known.
 */
public final class Retelling {
  /*
   * Every detail is told as it is or as it is not: "so" with probability (1−ε)·m + ε·q where a chain
   * that asserts it is reliable, else q. That somebody tells of an incident is a detail like others,
   * with m the probability that an attack such as it would be told of, averaged over levels of
   * detection. Silence about all other attacks is left out: to retell it, every attack of the world
   * would have to be coded.
   */
  private static final String NOT = "not:";

  private final Testimony testimony;
  private final List<Detail> details;

  /** Of a testimony. */
  public Retelling(Testimony testimony) {
    this.testimony = testimony;
    this.details = new ArrayList<>(testimony.details());
    for (Sighting sighting : testimony.sightings()) {
      String id = "incident:" + sighting.incident();
      details.add(new Detail(id, List.of(id), sighting.anyway(), sighting.by()));
    }
  }

  /** What a world shows of each detail, and of its contrary. */
  public Findings asked(Findings world) {
    SortedMap<String, Double> answers = new TreeMap<>(world.answers());
    for (Sighting sighting : testimony.sightings()) {
      answers.put("incident:" + sighting.incident(), told(world, sighting));
    }
    for (Detail detail : details) {
      double m = 1;
      for (String claim : detail.answers()) {
        m = Math.min(m, answers.getOrDefault(claim, Double.NaN));
      }
      answers.put(NOT + detail.id(), 1 - m);
    }
    return new Findings(answers, new TreeMap<>(), Hazard.NONE);
  }

  private double told(Findings world, Sighting sighting) {
    return switch (testimony.silence()) {
      case Silence.Unheeded() -> 0;
      case Silence.Heeded(Detection detection) -> {
        Levels levels = Levels.of(detection.spread());
        double sum = 0;
        for (int level = 0; level < levels.count(); level++) {
          double weight = StrictMath.exp(levels.logWeight(level));
          double x = world.incident(sighting.incident()).told(detection, levels.factor(level));
          sum += -weight * StrictMath.expm1(-x);
        }
        yield Math.min(1, sum);
      }
    };
  }

  /**
   * What is told of a world.
   *
   * @param asked what it shows, by {@link #asked}
   * @param luck gives uniform numbers, one after the other
   */
  public Testimony of(Findings asked, DoubleSupplier luck) {
    Map<String, Boolean> reliable = reliable(luck);
    List<Detail> told = new ArrayList<>();
    for (Detail detail : details) {
      boolean so = luck.getAsDouble() < probability(detail, asked, reliable);
      told.add(so ? detail : contrary(detail));
    }
    return new Testimony(testimony.chains(), told, List.of(), new Silence.Unheeded());
  }

  /** That it is told to be so; of what a world has nothing to be asked after, anyway. */
  private static double probability(Detail detail, Findings asked, Map<String, Boolean> reliable) {
    double error = 1;
    for (Assertion assertion : detail.by()) {
      if (reliable.getOrDefault(assertion.chain(), false)) {
        error = Math.min(error, assertion.error());
      }
    }
    double m = 1 - asked.answer(NOT + detail.id());
    double anyway = 1 - rest(detail);
    return Double.isNaN(m) ? anyway : (1 - error) * m + error * anyway;
  }

  /** That it is told not to be so. */
  private static Detail contrary(Detail detail) {
    return new Detail(detail.id(), List.of(NOT + detail.id()), rest(detail), detail.by());
  }

  /** The probability that it is not told anyway: what may be told must be possible. */
  private static double rest(Detail detail) {
    return Math.max(1e-3, 1 - detail.anyway());
  }

  private Map<String, Boolean> reliable(DoubleSupplier luck) {
    Outlets outlets = new Outlets(testimony.chains().values());
    int node = (int) (luck.getAsDouble() * outlets.nodes());
    Map<String, Boolean> reliable = new TreeMap<>();
    for (Map.Entry<String, Chain> chain : testimony.chains().entrySet()) {
      double r = outlets.reliability(chain.getValue())[node];
      reliable.put(chain.getKey(), luck.getAsDouble() < r);
    }
    return reliable;
  }
}
