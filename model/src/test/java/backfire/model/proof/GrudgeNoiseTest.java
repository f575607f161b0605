package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * M4: a grudge is shot noise, so Campbell's theorem gives its moments.
 *
 * <pre>
 *   150 places, each: one resident, eight line officers who extort and nothing else; half-life 20
 * </pre>
 *
 * A week adds a compound Poisson harm: mean λp·m₁, variance λp·m₂, fourth cumulant λp·m₄, with p =
 * 0.7a and moments of 0.15·Exp(1). Weeks fade by q = 2^(−1/20), so after W weeks the k-th cumulant
 * of the grudge is λp·m_k·(1−q^kW)/(1−q^k); for short weeks that is Campbell's λ·E[m]·h/ln 2 and
 * λ·E[m²]·h/(2 ln 2).
 */
class GrudgeNoiseTest {
  private static final int PLACES = 150;
  private static final int OFFICERS = 8;
  private static final int WEEKS = 160;
  private static final double HALF_LIFE = 20;
  private static final double HARM = 0.15;

  private static World lived(long seed) {
    Parameters parameters =
        Tiny.still()
            .with(Parameter.STOPS_PER_WEEK, 3)
            .with(Parameter.HARSH_RATE, 0)
            .with(Parameter.GRUDGE_HALF_LIFE, HALF_LIFE)
            .with(Parameter.GRUDGE_FORGOTTEN, 0);
    Setting setting =
        Tiny.setting(
            Tiny.places(PLACES, 1, new Posts(OFFICERS, 0, 0), Tiny.NONE, Tiny.NONE),
            WEEKS,
            parameters,
            Tiny.allBut(Mechanism.ABUSE));
    return Life.of(setting, seed);
  }

  private static double cumulant(double rate, int k) {
    double factorial = k == 1 ? 1 : k == 2 ? 2 : 24;
    double q = Math.pow(2, -k / HALF_LIFE);
    double weeks = (1 - Math.pow(q, WEEKS)) / (1 - q);
    return rate * factorial * Math.pow(HARM, k) * weeks;
  }

  @Test
  void grudge_fedByExtortionAlone_hasCampbellsMeanAndVariance() {
    double ahead = 0;
    double variance = 0;
    double squaresAhead = 0;
    double squaresVariance = 0;
    for (long seed = 21; seed < 25; seed++) {
      World world = lived(seed);
      for (int place = 0; place < PLACES; place++) {
        int first = world.posts.firstOf(place, Agency.SAFETY);
        for (int post = first; post < first + OFFICERS; post++) {
          int officer = world.posts.holder[post];
          double rate = 3 * 0.7 * world.service.duty().abusiveness[post];
          int slot = world.grudges[place].find(place, officer);
          double grudge = slot < 0 ? 0 : world.grudges[place].size(place, slot, WEEKS - 1);
          double off = grudge - cumulant(rate, 1);
          double square = cumulant(rate, 2);
          ahead += off;
          variance += square;
          squaresAhead += off * off - square;
          squaresVariance += cumulant(rate, 4) + 2 * square * square;
        }
      }
    }
    assertThat(ahead / Math.sqrt(variance)).as("mean").isBetween(-Fit.Z, Fit.Z);
    assertThat(squaresAhead / Math.sqrt(squaresVariance)).as("variance").isBetween(-Fit.Z, Fit.Z);
    // The proof is worth something: 4,800 grudges know the mean to a hundredth, the variance to a
    // tenth.
    assertThat(Math.sqrt(squaresVariance)).isLessThan(0.1 * variance);
  }

  @Test
  void campbellsContinuousForm_isWithinHalfAWeekOfTheDiscreteOne() {
    double discrete = 1 / (1 - Math.pow(2, -1 / HALF_LIFE));
    double continuous = HALF_LIFE / Math.log(2);
    assertThat(discrete - continuous).isBetween(0.5, 0.52);
  }
}
