package backfire.lab.credence;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was told, graded by one map of credence, ready to be put to worlds.
 *
 * @param chains by id: each is believed or doubted as one
 * @param details what is claimed, in the case's order
 * @param sightings attacks that were told of; each is evidence once
 * @param silence whether attacks that nobody tells of count; they do where a case codes incidents
 */
public record Testimony(
    SortedMap<String, Chain> chains,
    List<Detail> details,
    List<Sighting> sightings,
    Silence silence) {
  public Testimony {
    chains = Collections.unmodifiableSortedMap(new TreeMap<>(chains));
    details = List.copyOf(details);
    sightings = List.copyOf(sightings);
    for (Detail detail : details) {
      requireKnown(chains, detail.by());
    }
    for (Sighting sighting : sightings) {
      requireKnown(chains, sighting.by());
    }
  }

  /** The chain of that name. */
  Chain chain(String id) {
    Chain chain = chains.get(id);
    if (chain == null) {
      throw new IllegalArgumentException("no chain is named " + id);
    }
    return chain;
  }

  private static void requireKnown(SortedMap<String, Chain> chains, List<Assertion> by) {
    for (Assertion assertion : by) {
      if (!chains.containsKey(assertion.chain())) {
        throw new IllegalArgumentException("no chain is named " + assertion.chain());
      }
    }
  }

  /**
   * One origin's telling.
   *
   * @param reliability r, the probability that it is right in the main
   * @param outlet through which it came: chains of one outlet share how reliable it is
   * @param concentration n₀ of the Beta(n₀r, n₀(1−r)) whose variance an outlet's reliability has
   */
  public record Chain(double reliability, String outlet, double concentration) {
    public Chain {
      requireShare(reliability, "a reliability");
      if (!(concentration > 0)) {
        throw new IllegalArgumentException("a concentration is above 0, not " + concentration);
      }
    }
  }

  /**
   * That a chain says so.
   *
   * @param error ε, the probability that a reliable source is wrong in this
   */
  public record Assertion(String chain, double error) {
    public Assertion {
      requireShare(error, "a chance of error");
    }
  }

  /**
   * Something claimed, which a world answers by an m from 0 to 1.
   *
   * @param answers the claims whose least m is the answer: more than one where it was written in
   *     parts
   * @param anyway q, the probability that it would be said whatever is true
   */
  public record Detail(String id, List<String> answers, double anyway, List<Assertion> by) {
    public Detail {
      answers = List.copyOf(answers);
      by = List.copyOf(by);
      requireAnyway(anyway);
    }
  }

  /**
   * An attack that was told of, as vaguely as its sources disagree.
   *
   * @param anyway q, the probability that such an attack would be told of although none was
   */
  public record Sighting(String incident, double anyway, List<Assertion> by) {
    public Sighting {
      by = List.copyOf(by);
      requireAnyway(anyway);
    }
  }

  /** What is made of attacks of which nothing was told. */
  public sealed interface Silence {
    /** Nothing: no report of this case looks for attacks. */
    record Unheeded() implements Silence {}

    /** They were not told of, as most are not. */
    record Heeded(Detection detection) implements Silence {}
  }

  private static void requireShare(double x, String what) {
    if (!(x >= 0 && x <= 1)) {
      throw new IllegalArgumentException(what + " is from 0 to 1, not " + x);
    }
  }

  private static void requireAnyway(double q) {
    if (!(q > 0 && q <= 1)) {
      throw new IllegalArgumentException(
          "what would be said anyway has a probability above 0, not " + q);
    }
  }
}
