package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posteriors with two modes, with a needle, and on a triangle. */
class HardShapesTest {
  private static final double X1 = -.6396706;
  private static final double X2 = .1623466;

  /** Two crescents: exact density of the observation given the parameters. */
  private static double logTwoMoons(Point theta) {
    double sum = theta.get(0) + theta.get(1);
    double across = X1 + Math.abs(sum) / Math.sqrt(2) - 0.25;
    double up = X2 - (theta.get(1) - theta.get(0)) / Math.sqrt(2);
    if (across <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double r = Math.sqrt(across * across + up * up);
    return Gauss.logDensity(r, 0.1, 0.01) - StrictMath.log(Math.PI * r);
  }

  private static Model<Point> twoMoons() {
    return new Model<>(
        Priors.of(new Unknown("a", Prior.uniform(-1, 1)), new Unknown("b", Prior.uniform(-1, 1))),
        Simulator.ofParameters());
  }

  @Test
  void twoMoons_byTable_haveEqualModes() {
    Posterior<Point> posterior =
        ReferenceTable.simulate(twoMoons(), 200_000, 1).weigh(HardShapesTest::logTwoMoons);
    Quantity<Point> isUpper = (p, w) -> p.get("a") + p.get("b") > 0 ? 1 : 0;
    Within.mean(posterior, isUpper, 0.5);
    // Known to three digits: half of the last is allowed besides the error.
    assertThat(posterior.mean("a"))
        .isCloseTo(-.116, within(Within.Z * posterior.meanError("a") + 5e-4));
    assertThat(posterior.mean("b"))
        .isCloseTo(.115, within(Within.Z * posterior.meanError("b") + 5e-4));
    assertThat(posterior.variance("a")).isCloseTo(.457, within(0.01));
  }

  @Test
  void twoMoons_byTemperatures_keepBothModes() {
    List<Double> upper = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      Posterior<Point> posterior =
          new TemperedSmc<>(twoMoons(), HardShapesTest::logTwoMoons, SmcSettings.of(seed))
              .run()
              .posterior();
      upper.add(posterior.probability((p, w) -> p.get("a") + p.get("b") > 0));
      means.add(posterior.mean("a"));
    }
    Within.repeats(upper, 0.5);
    Within.repeats(means, -.116);
    assertThat(upper).allMatch(share -> share > 0.2 && share < 0.8);
  }

  private static double needle(double theta) {
    return Within.sq(theta - 10) - 100 * StrictMath.exp(-100 * Within.sq(theta - 3));
  }

  /** A narrow right mode at 3 beside a broad wrong one at 10, where thresholds by quantiles end. */
  @Test
  void needle_byTableAndTemperatures_isFound() {
    Model<Double> model =
        new Model<>(Priors.of("theta", Prior.uniform(0, 20)), (p, seed) -> needle(p.get("theta")));
    Likelihood<Double> likelihood = Kernel.gaussian(needle(3), 1).of(y -> y);
    double z = 0;
    int steps = 2_000_000;
    for (int i = 0; i < steps; i++) {
      z += StrictMath.exp(Gauss.logDensity(needle(3), needle((i + 0.5) * 20 / steps), 1)) / steps;
    }
    Posterior<Double> table = ReferenceTable.simulate(model, 200_000, 2).weigh(likelihood);
    Within.evidence(table.evidence(), StrictMath.log(z));
    List<Double> logs = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      SmcResult<Double> result =
          new TemperedSmc<>(model, likelihood, SmcSettings.of(seed).withParticles(2000)).run();
      assertThat(result.isReached()).isTrue();
      assertThat(result.posterior().interval("theta", 0.98).holds(3)).isTrue();
      assertThat(result.posterior().mean("theta")).isCloseTo(3, within(0.1));
      logs.add(result.evidence().log());
    }
    Within.repeats(logs, StrictMath.log(z));
  }

  private static final int LENGTH = 30;

  /** The moving average x_t = e_t + a·e_(t−1) + b·e_(t−2), observed for thirty steps. */
  private static double[] series() {
    double[] x = new double[LENGTH];
    Luck luck = Luck.of(99);
    for (int t = 0; t < LENGTH; t++) {
      x[t] = luck.normal(t + 2) + 0.6 * luck.normal(t + 1) + 0.2 * luck.normal(t);
    }
    return x;
  }

  /** Its exact likelihood, by Cholesky of the banded covariance. */
  private static double logMovingAverage(double a, double b, double[] x) {
    double[] covariance = {1 + a * a + b * b, a + a * b, b};
    double[][] root = new double[LENGTH][3];
    double[] solved = new double[LENGTH];
    double log = 0;
    for (int t = 0; t < LENGTH; t++) {
      for (int back = 2; back >= 0; back--) {
        int s = t - back;
        if (s < 0) {
          continue;
        }
        double sum = covariance[back];
        for (int k = Math.max(0, t - 2); k < s; k++) {
          sum -= root[t][t - k] * root[s][s - k];
        }
        root[t][back] = back == 0 ? Math.sqrt(sum) : sum / root[s][0];
      }
      double rest = x[t];
      for (int back = 1; back <= 2 && back <= t; back++) {
        rest -= root[t][back] * solved[t - back];
      }
      solved[t] = rest / root[t][0];
      log += Gauss.logDensity(solved[t], 0, 1) - StrictMath.log(root[t][0]);
    }
    return log;
  }

  private static boolean isInTriangle(double a, double b) {
    return Math.abs(a) < 1 + b && b < 1;
  }

  @Test
  void movingAverage_onTheTriangle_hasThePosteriorOfAGrid() {
    double[] x = series();
    double sum = 0;
    double meanA = 0;
    double meanB = 0;
    int inside = 0;
    int steps = 400;
    for (int i = 0; i < steps; i++) {
      for (int j = 0; j < steps; j++) {
        double a = -2 + 4 * (i + 0.5) / steps;
        double b = -1 + 2 * (j + 0.5) / steps;
        if (isInTriangle(a, b)) {
          double likelihood = StrictMath.exp(logMovingAverage(a, b, x));
          inside++;
          sum += likelihood;
          meanA += likelihood * a;
          meanB += likelihood * b;
        }
      }
    }
    Priors bySupport =
        Priors.of(new Unknown("a", Prior.uniform(-2, 2)), new Unknown("b", Prior.uniform(-1, 1)))
            .where(point -> isInTriangle(point.get("a"), point.get("b")));
    Priors byCube =
        Priors.throughCube(
            List.of("a", "b"),
            cube -> {
              double b = 2 * Math.sqrt(cube.get("b")) - 1;
              return Point.of("a", (2 * cube.get("a") - 1) * (1 + b)).and("b", b);
            });
    Likelihood<Point> likelihood = p -> logMovingAverage(p.get("a"), p.get("b"), x);
    for (Priors priors : List.of(bySupport, byCube)) {
      Model<Point> model = new Model<>(priors, Simulator.ofParameters());
      Posterior<Point> posterior = ReferenceTable.simulate(model, 10_000, 3).weigh(likelihood);
      Within.mean(posterior, Quantity.parameter("a"), meanA / sum);
      Within.mean(posterior, Quantity.parameter("b"), meanB / sum);
      Within.evidence(posterior.evidence(), StrictMath.log(sum / inside));
      List<Double> means = new ArrayList<>();
      List<Double> logs = new ArrayList<>();
      for (int seed = 0; seed < 12; seed++) {
        SmcResult<Point> result =
            new TemperedSmc<>(model, likelihood, SmcSettings.of(seed).withParticles(300)).run();
        means.add(result.posterior().mean("a"));
        logs.add(result.evidence().log());
      }
      Within.repeats(means, meanA / sum);
      Within.repeats(logs, StrictMath.log(sum / inside));
    }
  }
}
