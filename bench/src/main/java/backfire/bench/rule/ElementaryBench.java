package backfire.bench.rule;

import backfire.model.number.Elementary;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Exponential and logarithm with the same bits everywhere. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ElementaryBench {
  private final Uniforms uniforms = new Uniforms();

  /** eˣ for x from −8 to 0. */
  @Benchmark
  public double exp() {
    return Elementary.exp(-8 * uniforms.next());
  }

  /** ln x for x from 0 to 1. */
  @Benchmark
  public double log() {
    return Elementary.log(uniforms.next());
  }
}
