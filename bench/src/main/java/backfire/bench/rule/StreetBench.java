package backfire.bench.rule;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Abuse;
import backfire.model.rule.Effort;
import backfire.model.setting.Setting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** M2 and M3: how many stops an officer makes, and whether they harm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StreetBench {
  private static final double ORDERS = 1.3;

  private final Setting town = OneTown.of(10_000);
  private final Effort effort = new Effort(town);
  private final Abuse abuse = new Abuse(town);
  private final double extortionFactor = abuse.extortionFactor(Agency.SAFETY, ORDERS);
  private final double harshFactor = abuse.harshFactor(Agency.SAFETY, ORDERS);
  private final Uniforms uniforms = new Uniforms();

  /** Mean stops a week under orders, turmoil and his restraint. */
  @Benchmark
  public double effort() {
    return effort.stops(
        effort.of(effort.unrestrained(Agency.SAFETY, Rank.LINE, ORDERS, 0.3), uniforms.next()));
  }

  /** Probabilities of extortion and harsh treatment at a stop, summed. */
  @Benchmark
  public double abuse() {
    double abusiveness = uniforms.next();
    return abuse.extortion(extortionFactor, abusiveness)
        + abuse.harsh(harshFactor, abusiveness, uniforms.next());
  }

  /** Harm of a harsh treatment. */
  @Benchmark
  public double harm() {
    return abuse.harshHarm(uniforms.next(), uniforms.next());
  }
}
