package backfire.bench.rule;

import backfire.model.chance.Pairing;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Who is whose kin: a partner in one matching. Harm to family asks six. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KinBench {
  /** Residents who are matched: a city, a province. */
  @Param({"136659", "2327362"})
  private int residents;

  private Pairing pairing = new Pairing(0, 2);
  private int seat;

  /** The matching of so many. */
  @Setup
  public void match() {
    pairing = new Pairing(77, residents);
  }

  /** The seat of the partner. */
  @Benchmark
  public int partner() {
    seat = seat + 7919 < residents ? seat + 7919 : seat + 7919 - residents;
    int partner = pairing.partnerPosition(pairing.position(seat));
    return partner < 0 ? -1 : pairing.at(partner);
  }
}
