package backfire.bench.rule;

import backfire.model.rule.Restraint;
import backfire.model.rule.Threat;
import backfire.model.setting.Setting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** M7 and M8: the threat that an officer feels, and the restraint that follows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FearBench {
  private static final double RISK = 0.004;

  private final Setting town = OneTown.of(10_000);
  private final Threat threat = new Threat(town);
  private final Restraint restraint = new Restraint(town);
  private final Uniforms uniforms = new Uniforms();

  /** Threat from his place's risk, his reputation, what he went through. */
  @Benchmark
  public double threat() {
    return threat.of(RISK, 1, 30 * uniforms.next(), 12, 0.001);
  }

  /** Restraint from his own threat and his station's. */
  @Benchmark
  public double restraint() {
    double own = restraint.own(restraint.felt(uniforms.next(), 2 * RISK));
    return restraint.weighed(own, restraint.asked(uniforms.next()));
  }
}
