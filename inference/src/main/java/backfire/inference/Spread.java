package backfire.inference;

/** A square root of the covariance of particles' scores: how proposals spread. */
final class Spread {
  private static final double LEAST = 1e-8;

  private final double[][] root;

  private Spread(double[][] root) {
    this.root = root;
  }

  /** By Cholesky, of the weighted covariance with a little added so that it has a root. */
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
    return new Spread(cholesky(covariance));
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

  /** One coordinate of a step that has this covariance, from independent normal numbers. */
  double step(double[] normals, int coordinate) {
    double sum = 0;
    for (int k = 0; k <= coordinate; k++) {
      sum += root[coordinate][k] * normals[k];
    }
    return sum;
  }
}
