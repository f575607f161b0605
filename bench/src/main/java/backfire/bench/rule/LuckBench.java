package backfire.bench.rule;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A block of luck, and distributions of one draw. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LuckBench {
  private static final double STOPS_A_WEEK = 2.4;

  private final Chance chance = Chance.of(7);
  private final Block block = new Block();
  private final Uniforms uniforms = new Uniforms();
  private long officer;

  /** Four uniform draws of one decision. */
  @Benchmark
  public double blockOfLuck() {
    chance.fill(block, Site.ABUSE, officer++, 0, 5, 3);
    return block.uniform(Site.ABUSE);
  }

  /** How many stops an officer makes in a week. */
  @Benchmark
  public int poisson() {
    return Draw.poisson(uniforms.next(), STOPS_A_WEEK);
  }

  /** How large a bribe is, how long a clock waits. */
  @Benchmark
  public double exponential() {
    return Draw.exponential(uniforms.next());
  }

  /** How bold somebody is, and how grave a harm, up to an exponential. */
  @Benchmark
  public double normal() {
    return Draw.normal(uniforms.next());
  }
}
