package backfire.bench.rule;

import backfire.model.chance.Draw;
import backfire.model.kind.Rank;
import backfire.model.rule.Leaving;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** M9: an officer weighs leaving. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LeavingBench {
  private final Leaving leaving = new Leaving(OneTown.of(10_000));
  private final Uniforms uniforms = new Uniforms();
  private final double[] gumbels = new double[4];

  /** Staying, the market, a company, retirement, with a Gumbel draw each. */
  @Benchmark
  public Leaving.Option weighs() {
    for (int option = 0; option < gumbels.length; option++) {
      gumbels[option] = Draw.gumbel(uniforms.next());
    }
    return leaving.choose(situation(), gumbels, Leaving.Term.NONE);
  }

  /** What decided: the same again with each term left out. */
  @Benchmark
  public int whatDecided() {
    Leaving.Situation situation = situation();
    int stays = 0;
    for (Leaving.Term term : TERMS) {
      stays += leaving.choose(situation, gumbels, term) == Leaving.Option.STAY ? 1 : 0;
    }
    return stays;
  }

  private static final Leaving.Term[] TERMS = {
    Leaving.Term.FEAR, Leaving.Term.INCOME, Leaving.Term.RECKONING
  };

  private Leaving.Situation situation() {
    double u = uniforms.next();
    return new Leaving.Situation(
        Rank.LINE, 1, 2 * u, 0.3, 1.1, 0.004 * u, 0.03, u, true, 20 * u, 0.1, 1, u < 0.1);
  }
}
