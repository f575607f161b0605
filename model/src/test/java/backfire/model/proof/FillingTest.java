package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.observe.Event;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.world.World;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * M10: a vacant line post meets a recruit after a geometric time.
 *
 * <pre>
 *   one place, 4,000 line officers; in week 0 the police's strength doubles: 4,000 posts are vacant
 * </pre>
 */
class FillingTest {
  private static final int POSTS = 4_000;
  private static final int WEEKS = 400;

  private static Setting doubled(Mechanism... atWork) {
    return Tiny.setting(
        Tiny.places(1, 100, new Posts(POSTS, 0, 0), Tiny.NONE, Tiny.NONE),
        WEEKS,
        Tiny.still().with(Parameter.VACANCY_WEEKS, 20),
        Tiny.allBut(atWork),
        new Act.Strength(Tiny.monday(0), Set.of(Agency.SAFETY), Size.of(1)));
  }

  /** Weeks until filled, from 1: P(k) = p(1−p)^(k−1). */
  private static void fillsGeometrically(World world, double p) {
    long[] seen = new long[WEEKS];
    Sample weeks = new Sample();
    for (Event event : world.chronicle.events()) {
      if (event instanceof Event.Entry entry) {
        seen[entry.week() - 1]++;
        weeks.add(entry.week());
      }
    }
    assertThat(weeks.count()).isEqualTo(POSTS);
    double deviation = Math.sqrt(1 - p) / p;
    double z = (weeks.mean() - 1 / p) / (deviation / Math.sqrt(POSTS));
    assertThat(z).as("mean").isBetween(-Fit.Z, Fit.Z);
    assertThat(Fit.z(seen, k -> p * Math.pow(1 - p, k))).as("law").isBetween(-Fit.Z, Fit.Z);
  }

  @Test
  void linePost_withoutRecruitsWhoHeedTheThreat_fillsAfterTwentyWeeksOnAverage() {
    fillsGeometrically(Life.of(doubled(), 71), 1.0 / 20);
  }

  /** News out: τ is Σw·r₀ = 0.003·(0.6 + 3·0.3 + 10·0.1) = 0.0075, 0.625 of τ½. */
  @Test
  void linePost_ofRecruitsWhoKnowThePriorRisk_fillsMoreSlowly() {
    double p = Math.exp(-0.25 * 0.0075 / 0.012) / 20;
    fillsGeometrically(Life.of(doubled(Mechanism.POSTS), 72), p);
  }
}
