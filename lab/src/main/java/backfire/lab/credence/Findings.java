package backfire.lab.credence;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one world shows of what was told.
 *
 * @param answers m by claim, from 0 to 1; NaN where the world had nothing to be asked after
 * @param incidents Λ of the attacks that an incident leaves open, by incident
 * @param all Λ of all attacks since the first that was told of: before that nobody listened
 */
public record Findings(
    SortedMap<String, Double> answers, SortedMap<String, Hazard> incidents, Hazard all) {
  public Findings {
    SortedMap<String, Double> known = new TreeMap<>();
    for (Map.Entry<String, Double> answer : answers.entrySet()) {
      double m = answer.getValue();
      if (m < 0 || m > 1) {
        throw new IllegalArgumentException(answer.getKey() + " is answered from 0 to 1, not " + m);
      }
      known.put(answer.getKey(), m);
    }
    answers = Collections.unmodifiableSortedMap(known);
    incidents = Collections.unmodifiableSortedMap(new TreeMap<>(incidents));
  }

  /**
   * m of a claim.
   *
   * @throws IllegalArgumentException if it was not asked
   */
  double answer(String claim) {
    Double m = answers.get(claim);
    if (m == null) {
      throw new IllegalArgumentException("the world was not asked " + claim);
    }
    return m;
  }

  /**
   * Λ of an incident.
   *
   * @throws IllegalArgumentException if it was not asked
   */
  public Hazard incident(String id) {
    Hazard hazard = incidents.get(id);
    if (hazard == null) {
      throw new IllegalArgumentException("the world was not asked for " + id);
    }
    return hazard;
  }
}
