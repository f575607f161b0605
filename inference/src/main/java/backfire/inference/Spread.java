package backfire.inference;

/** Where the scores of particles lie, as if they were normal: what proposals aim at. */
final class Spread {
  /*
   * Correlations are shrunk towards none by the share of their squares that is noise (Schäfer and
   * Strimmer, "A shrinkage approach to large-scale covariance matrix estimation", 2005), variances are
   * not: with dozens of unknowns of which few are learned, the correlations of a few hundred particles
   * are mostly noise, and where they are strong they are kept.
   */
  private static final double LEAST = 1e-8;

  private final double[] mean;
  private final double[][] root;

  private Spread(double[] mean, double[][] root) {
    this.mean = mean;
    this.root = root;
  }

  /** Of weighted particles. */
  static Spread of(Swarm<?> swarm, Weights weights, int dimensions) {
    double[] mean = new double[dimensions];
    for (int i = 0; i < swarm.size(); i++) {
      Point scores = swarm.get(i).particle().scores();
      for (int j = 0; j < dimensions; j++) {
        mean[j] += weights.share(i) * scores.get(j);
      }
    }
    double[][] covariance = new double[dimensions][dimensions];
    for (int i = 0; i < swarm.size(); i++) {
      Point scores = swarm.get(i).particle().scores();
      for (int j = 0; j < dimensions; j++) {
        double off = weights.share(i) * (scores.get(j) - mean[j]);
        for (int k = 0; k <= j; k++) {
          covariance[j][k] += off * (scores.get(k) - mean[k]);
        }
      }
    }
    shrink(covariance, weights.ess());
    return new Spread(mean, cholesky(covariance));
  }

  /** λ = Σ var(r) / Σ r² over pairs, with var(r) = (1 − r²)² / n, at most 1. */
  private static void shrink(double[][] covariance, double ess) {
    double noise = 0;
    double all = 0;
    for (int j = 0; j < covariance.length; j++) {
      for (int k = 0; k < j; k++) {
        double both = Math.max(LEAST, covariance[j][j]) * Math.max(LEAST, covariance[k][k]);
        double square = Math.min(1, covariance[j][k] * covariance[j][k] / both);
        noise += (1 - square) * (1 - square) / ess;
        all += square;
      }
    }
    double kept = all > noise ? 1 - noise / all : 0;
    for (int j = 0; j < covariance.length; j++) {
      for (int k = 0; k < j; k++) {
        covariance[j][k] *= kept;
      }
    }
  }

  private static double[][] cholesky(double[][] matrix) {
    int n = matrix.length;
    double[][] root = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = matrix[j][k] + (j == k ? LEAST : 0);
        for (int l = 0; l < k; l++) {
          sum -= root[j][l] * root[k][l];
        }
        root[j][k] = j == k ? Math.sqrt(Math.max(sum, LEAST)) : sum / root[k][k];
      }
    }
    return root;
  }

  /** A step of some length from where a particle is, from independent normal numbers. */
  double[] beside(Point scores, double length, double[] normals) {
    double[] z = new double[mean.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = scores.get(j) + length * step(normals, j);
    }
    return z;
  }

  /**
   * A draw that leaves this normal distribution as it is, and is independent of where the particle
   * was by a step of 1.
   */
  double[] among(Point scores, double step, double[] normals) {
    double kept = Math.sqrt(1 - step * step);
    double[] z = new double[mean.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = mean[j] + kept * (scores.get(j) - mean[j]) + step * step(normals, j);
    }
    return z;
  }

  private double step(double[] normals, int coordinate) {
    double sum = 0;
    for (int k = 0; k <= coordinate; k++) {
      sum += root[coordinate][k] * normals[k];
    }
    return sum;
  }

  /** The logarithm of its density at some scores, up to a constant. */
  double logDensity(Point scores) {
    double[] normals = new double[mean.length];
    double squares = 0;
    for (int j = 0; j < normals.length; j++) {
      double off = scores.get(j) - mean[j];
      for (int k = 0; k < j; k++) {
        off -= root[j][k] * normals[k];
      }
      normals[j] = off / root[j][j];
      squares += normals[j] * normals[j];
    }
    return -0.5 * squares;
  }
}
