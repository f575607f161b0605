package backfire.bench.rule;

import backfire.model.setting.Setting;
import backfire.model.world.Grudges;
import backfire.model.world.World;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** M4: harm is held, in a town of a million, after some years of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrudgesBench {
  private static final int RESIDENTS = 1_000_000;
  private static final int OFFICERS = 9_000;
  private static final int BEAT = 160;
  private static final int BEFORE = 8_000_000;
  private static final double HARM = 0.15;
  private static final long MULTIPLIER = 6364136223846793005L;

  private final Grudges grudges = town();
  private long x = 1;
  private int held;

  private static Grudges town() {
    Setting setting = OneTown.of(RESIDENTS);
    return World.found(setting, 1).grudgesOf(0);
  }

  /** Brings seats to where they hold something already. */
  public GrudgesBench() {
    for (int i = 0; i < BEFORE; i++) {
      atRandom();
    }
  }

  /** Anybody in the town, by any officer: each touch goes to memory. */
  @Benchmark
  public final void atRandom() {
    long draw = next();
    int seat = (int) ((draw >>> 33) % RESIDENTS);
    int officer = (int) ((draw & 0xFFFF) % OFFICERS);
    grudges.hold(seat, officer, HARM, 0, tick());
  }

  /** Officer after officer, some words in each one's beat: what a week in order of posts does. */
  @Benchmark
  public void alongABeat() {
    long draw = next();
    int officer = held / 4 % (RESIDENTS / BEAT);
    int seat = officer * BEAT + (int) ((draw >>> 33) % BEAT);
    grudges.hold(seat, officer, HARM, 0, tick());
  }

  private long next() {
    x = x * MULTIPLIER + 1442695040888963407L;
    return x;
  }

  /** A week passes with each 20,000 words; ticks go round, as the calendar ends. */
  private int tick() {
    held++;
    if (held % 50_000 == 0) {
      grudges.untouchAll();
    }
    return 2 * Math.min(519, held / 20_000);
  }
}
