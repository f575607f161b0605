package backfire.inference;

import backfire.model.number.Elementary;
import java.util.List;

/** Where the scores of particles lie, as if they were normal: what proposals aim at. */
final class Spread {
  /*
   * It begins as the prior, N(0, I), and takes over from the particles only what stands out of their
   * noise: of means and of the logarithms of variances the share 1 − 2/t², t the deviation in its own standard
   * errors (shrinkage as by James and Stein 1961), of correlations those above four standard errors, as
   * there are so many of them. With dozens of unknowns of which few are learned, fitting all of it would
   * be fitting noise.
   */
  private static final double NOISE = 2;
  private static final double CORRELATION_STANDS_OUT = 4;
  private static final double LEAST = 1e-8;

  private final double[] mean;
  private final double[][] root;

  private Spread(double[] mean, double[][] root) {
    this.mean = mean;
    this.root = root;
  }

  /** Of weighted scores. */
  static Spread of(List<Point> all, Weights weights, int dimensions) {
    double[] mean = new double[dimensions];
    for (int i = 0; i < all.size(); i++) {
      Point scores = all.get(i);
      for (int j = 0; j < dimensions; j++) {
        mean[j] += weights.share(i) * scores.get(j);
      }
    }
    double[][] covariance = new double[dimensions][dimensions];
    for (int i = 0; i < all.size(); i++) {
      Point scores = all.get(i);
      for (int j = 0; j < dimensions; j++) {
        double off = weights.share(i) * (scores.get(j) - mean[j]);
        for (int k = 0; k <= j; k++) {
          covariance[j][k] += off * (scores.get(k) - mean[k]);
        }
      }
    }
    keepWhatStandsOut(mean, covariance, weights.ess());
    return new Spread(mean, root(covariance));
  }

  /** The prior itself. */
  static Spread ofPrior(int dimensions) {
    double[][] root = new double[dimensions][dimensions];
    for (int j = 0; j < dimensions; j++) {
      root[j][j] = 1;
    }
    return new Spread(new double[dimensions], root);
  }

  /** The share of a deviation that is kept, by its square in units of its own variance. */
  private static double kept(double square) {
    return square > NOISE ? 1 - NOISE / square : 0;
  }

  private static void keepWhatStandsOut(double[] mean, double[][] covariance, double n) {
    for (int j = 0; j < mean.length; j++) {
      for (int k = 0; k < j; k++) {
        double both = Math.max(LEAST, covariance[j][j]) * Math.max(LEAST, covariance[k][k]);
        double correlation = covariance[j][k] / Math.sqrt(both);
        covariance[j][k] =
            Math.abs(correlation) * Math.sqrt(n) > CORRELATION_STANDS_OUT ? correlation : 0;
      }
    }
    for (int j = 0; j < mean.length; j++) {
      double variance = Math.max(LEAST, covariance[j][j]);
      mean[j] *= kept(mean[j] * mean[j] * n / variance);
      double log = Elementary.log(variance);
      covariance[j][j] = Elementary.exp(log * kept(log * log * n / 2));
    }
    for (int j = 0; j < mean.length; j++) {
      for (int k = 0; k < j; k++) {
        covariance[j][k] *= Math.sqrt(covariance[j][j] * covariance[k][k]);
      }
    }
  }

  /**
   * Its root by Cholesky. What is kept of correlations need not be a covariance; then they are
   * halved until it is one, and at last left out.
   */
  private static double[][] root(double[][] covariance) {
    for (double kept = 1; kept > 0.1; kept /= 2) {
      double[][] root = cholesky(covariance, kept);
      if (isRoot(root)) {
        return root;
      }
    }
    return cholesky(covariance, 0);
  }

  private static boolean isRoot(double[][] root) {
    for (int j = 0; j < root.length; j++) {
      if (!(root[j][j] > 0)) {
        return false;
      }
    }
    return true;
  }

  private static double[][] cholesky(double[][] matrix, double kept) {
    int n = matrix.length;
    double[][] root = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = j == k ? matrix[j][j] + LEAST : matrix[j][k] * kept;
        for (int l = 0; l < k; l++) {
          sum -= root[j][l] * root[k][l];
        }
        root[j][k] = j == k ? Math.sqrt(sum) : sum / root[k][k];
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

  /** A draw of it, from independent normal numbers. */
  double[] at(double[] normals) {
    double[] z = new double[mean.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = mean[j] + step(normals, j);
    }
    return z;
  }

  /** The logarithm of its density at some scores, but for (2π)^(−d/2). */
  double logDensity(Point scores) {
    double[] normals = new double[mean.length];
    double log = 0;
    for (int j = 0; j < normals.length; j++) {
      double off = scores.get(j) - mean[j];
      for (int k = 0; k < j; k++) {
        off -= root[j][k] * normals[k];
      }
      normals[j] = off / root[j][j];
      log -= 0.5 * normals[j] * normals[j] + Elementary.log(root[j][j]);
    }
    return log;
  }
}
