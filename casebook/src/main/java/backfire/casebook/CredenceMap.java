package backfire.casebook;

import backfire.casebook.Evidence.Anyway;
import backfire.model.kind.Gravity;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one reader makes of grades and words: how far a letter is believed, how often a digit errs,
 * what is told anyway, how much of what happens is told at all.
 *
 * @param reliability of a source by its letter, A to F: the probability that its chain is reliable
 * @param concentration of the Beta prior around each letter's reliability, which an outlet's chains
 *     share: so many chains seen would weigh as much as the prior
 * @param error the probability that a reliable chain errs, by the digit of the information, 1 to 6;
 *     6 cannot be judged: its prior is flat, and its mean stands here
 * @param anyway the probability that a source of this genre tells such a thing whether it is so or
 *     not, by the report's word
 * @param falseIncidents incidents told that did not happen, per place, agency and year
 * @param detection the share of attacks that any scored report tells
 * @param source where its numbers come from
 */
public record CredenceMap(
    SortedMap<Character, Double> reliability,
    double concentration,
    SortedMap<Integer, Double> error,
    SortedMap<Anyway, Double> anyway,
    double falseIncidents,
    Detection detection,
    String source) {
  public CredenceMap {
    reliability = fixed(reliability);
    error = fixed(error);
    anyway = fixed(anyway);
  }

  /**
   * The share of attacks that any scored report tells.
   *
   * @param byGravity of attacks that are neither by a group in daylight nor at the border
   * @param byDay times as much for a group assault in daylight
   * @param atBorder times as much in a place at the border, which telephones reach
   * @param spread sigma of its lognormal prior: one unknown factor on all of them
   */
  public record Detection(
      SortedMap<Gravity, Double> byGravity, double byDay, double atBorder, double spread) {
    public Detection {
      byGravity = fixed(byGravity);
    }

    /** The share told of such attacks, never above 1. */
    public double of(Gravity gravity, boolean groupByDay, boolean border) {
      double share = get(byGravity, gravity);
      return Math.min(1, share * (groupByDay ? byDay : 1) * (border ? atBorder : 1));
    }
  }

  /** The probability that a chain of this letter is reliable. */
  public double reliability(char letter) {
    return get(reliability, letter);
  }

  /** The probability that a reliable chain errs in what has this digit. */
  public double error(int digit) {
    return get(error, digit);
  }

  /** The probability that such a thing is told whether it is so or not. */
  public double anyway(Anyway word) {
    return get(anyway, word);
  }

  private static <K extends Comparable<K>> double get(SortedMap<K, Double> map, K key) {
    Double value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no number for " + key + ", only for " + map.keySet());
    }
    return value;
  }

  private static <K extends Comparable<K>> SortedMap<K, Double> fixed(Map<K, Double> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
