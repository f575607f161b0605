package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Mood;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * M6: the risk known is the posterior mean of a Poisson rate whose evidence fades.
 *
 * <pre>
 *   one place of 100 residents, 40 line officers, attacked without a grudge at 0.5 an officer-year
 * </pre>
 */
class NewsTest {
  private static final int WEEKS = 120;
  private static final double MEMORY = 30;
  private static final double PRIOR = 0.3;
  private static final double PRIOR_WEIGHT = 20;

  private static World lived() {
    Parameters parameters =
        Tiny.still()
            .with(Parameter.BACKGROUND_RATE, 0.5)
            .with(Parameter.NEWS_MEMORY, MEMORY)
            .with(Parameter.RISK_PRIOR, PRIOR)
            .with(Parameter.RISK_PRIOR_WEIGHT, PRIOR_WEIGHT);
    Setting setting =
        Tiny.setting(
            Tiny.places(1, 100, new Posts(40, 0, 0), Tiny.NONE, Tiny.NONE),
            WEEKS,
            parameters,
            Tiny.allBut(Mechanism.NEWS, Mechanism.BACKGROUND));
    return Life.of(setting, 51);
  }

  /**
   * By quadrature, not by conjugacy: prior Gamma(β₀·r₀, β₀), times each week's Poisson likelihood
   * to the power of what is left of that week, 2^(−age/half-life); its mean over θ. In steps of the
   * cube root of θ, since a prior of less than one attack is infinite at 0.
   */
  private static double posteriorMean(
      double[] attacks, double[] officerYears, int now, double halfLife, double prior) {
    int steps = 60_000;
    double top = 3;
    double[] log = new double[steps + 1];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 1; i <= steps; i++) {
      double root = (double) i / steps;
      double theta = top * root * root * root;
      double sum = (PRIOR_WEIGHT * prior - 1) * StrictMath.log(theta) - PRIOR_WEIGHT * theta;
      for (int week = 0; week <= now; week++) {
        double left = Math.pow(2, -(now - week) / halfLife);
        sum += left * (attacks[week] * StrictMath.log(theta) - officerYears[week] * theta);
      }
      log[i] = sum + 2 * StrictMath.log(root);
      highest = Math.max(highest, sum);
    }
    double mass = 0;
    double moment = 0;
    for (int i = 1; i <= steps; i++) {
      double weight = StrictMath.exp(log[i] - highest);
      mass += weight;
      double root = (double) i / steps;
      moment += weight * top * root * root * root;
    }
    return moment / mass;
  }

  @Test
  void riskKnown_isThePosteriorMeanOfAGammaPoissonWhoseEvidenceFades() {
    World world = lived();
    double[][] attacks = new double[3][WEEKS];
    for (Event event : world.chronicle.events()) {
      if (event instanceof Event.Attack attack) {
        attacks[attack.gravity().ordinal()][attack.week()]++;
      }
    }
    double[] years = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      years[week] = world.chronicle.count(Count.OFFICERS, week, 0, Agency.SAFETY) / 52;
    }
    double[] share = {0.6, 0.3, 0.1};
    for (int now : new int[] {0, 10, WEEKS - 1}) {
      double known = 0;
      double risk = 0;
      for (Gravity gravity : Gravity.values()) {
        int g = gravity.ordinal();
        double halfLife = gravity == Gravity.KILLED ? 2 * MEMORY : MEMORY;
        double mean = posteriorMean(attacks[g], years, now, halfLife, PRIOR * share[g]);
        known += mean;
        risk += new double[] {1, 3, 10}[g] * mean;
      }
      assertThat(world.chronicle.mood(Mood.KNOWN, now, 0)).isCloseTo(known, within(2e-4 * known));
      assertThat(world.chronicle.mood(Mood.RISK, now, 0)).isCloseTo(risk, within(2e-4 * risk));
    }
  }
}
