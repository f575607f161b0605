package backfire.inference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far evidence may be off, by how unequal the families are that draws of the prior founded. */
final class Families {
  /*
   * Lee and Whiteley, "Variance estimation in the particle filter", Biometrika 105 (2018):
   *
   *   1 − (N/(N−1))^(n+1) · (1 − Σ over founders of (weight of their descendants)²)
   *
   * estimates the relative variance of the product of mean weights after n steps where copies are
   * chosen independently. Chosen systematically, families stay more alike than that, so it is one part
   * of the error only. It is a noisy estimate where few families are left, and 1 where one is.
   */
  private Families() {}

  static double variance(List<Particle> particles, Weights weights, int steps) {
    int n = particles.size();
    if (steps == 0 || n < 2 || !weights.arePossible()) {
      return 0;
    }
    Map<Integer, Double> families = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      families.merge(particles.get(i).ancestor(), weights.share(i), Double::sum);
    }
    double alike = 0;
    for (double share : families.values()) {
      alike += share * share;
    }
    double factor = 1;
    for (int step = 0; step <= steps; step++) {
      factor *= n / (n - 1.0);
    }
    return Math.max(0, 1 - factor * (1 - alike));
  }
}
