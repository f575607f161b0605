package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.world.World;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * M2, M3: stops are Poisson, and abuse thins them.
 *
 * <pre>
 *   40 places, each: one line officer (police), one chief (political police), one head (customs)
 * </pre>
 */
class StopsTest {
  private static final int PLACES = 40;
  private static final int WEEKS = 500;
  private static final double N = (double) PLACES * WEEKS;

  private static World lived(Mechanism... atWork) {
    Setting setting =
        Tiny.setting(
            Tiny.places(PLACES, 10, new Posts(1, 0, 0), new Posts(0, 1, 0), new Posts(0, 0, 1)),
            WEEKS,
            Tiny.still().with(Parameter.STOPS_PER_WEEK, 3),
            Tiny.allBut(atWork));
    return Life.of(setting, 11);
  }

  private static long[] histogram(World world, Count count, Agency agency, int outcomes) {
    long[] seen = new long[outcomes];
    for (int week = 0; week < WEEKS; week++) {
      for (int place = 0; place < PLACES; place++) {
        int k = (int) world.chronicle.count(count, week, place, agency);
        seen[Math.min(k, outcomes - 1)]++;
      }
    }
    return seen;
  }

  private static double poisson(double mean, int k) {
    double p = StrictMath.exp(-mean);
    for (int i = 1; i <= k; i++) {
      p *= mean / i;
    }
    return p;
  }

  private static void isPoisson(World world, Agency agency, double mean) {
    Sample sample = new Sample();
    for (int week = 0; week < WEEKS; week++) {
      for (int place = 0; place < PLACES; place++) {
        sample.add(world.chronicle.count(Count.STOPS, week, place, agency));
      }
    }
    assertThat((sample.mean() - mean) / Math.sqrt(mean / N)).isBetween(-Fit.Z, Fit.Z);
    // The variance of a Poisson sample's variance: (μ + 2μ²)/n.
    double error = Math.sqrt((mean + 2 * mean * mean) / N);
    assertThat((sample.variance() - mean) / error).isBetween(-Fit.Z, Fit.Z);
    long[] seen = histogram(world, Count.STOPS, agency, 30);
    assertThat(Fit.z(seen, k -> poisson(mean, k))).isBetween(-Fit.Z, Fit.Z);
  }

  @Test
  void officer_underNoOrders_stopsAsPoissonByRank() {
    World world = lived();
    isPoisson(world, Agency.SAFETY, 3);
    isPoisson(world, Agency.SECURITY, 1.5);
    isPoisson(world, Agency.CUSTOMS, 0.75);
  }

  /** Extortions of an officer of abusiveness a are Poisson with mean 3·0.7·a. */
  @Test
  void officer_whoExtorts_thinsHisStopsByHisAbusiveness() {
    World world = lived(Mechanism.STOPS, Mechanism.ABUSE);
    double observed = 0;
    double expected = 0;
    for (int place = 0; place < PLACES; place++) {
      int post = world.posts.firstOf(place, Agency.SAFETY, Rank.LINE);
      double a = world.service.duty().abusiveness[post];
      int here = place;
      double mean = WEEKS * unrestrained(world, post) * 3 * 0.7 * a;
      double seen =
          IntStream.range(0, WEEKS)
              .mapToDouble(w -> world.chronicle.count(Count.EXTORTIONS, w, here, Agency.SAFETY))
              .sum();
      assertThat((seen - mean) / Math.sqrt(mean)).isBetween(-Fit.Z, Fit.Z);
      observed += seen;
      expected += mean;
    }
    assertThat((observed - expected) / Math.sqrt(expected)).isBetween(-Fit.Z, Fit.Z);
  }

  /** Restraint out: ρ is what the prior risk makes it, 0 in the first week alone. */
  private static double unrestrained(World world, int post) {
    double restraint = world.service.duty().restraint[post];
    double later = 0.2 + 0.8 * (1 - restraint);
    return (1 + (WEEKS - 1) * later) / WEEKS;
  }
}
