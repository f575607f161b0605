package backfire.bench.floor;

/** Words changed at random all over memory, none waiting for another. */
final class Scattered implements Toll {
  private static final int TOUCHES = 20_000_000;

  private final int[] memory;

  Scattered(int[] memory) {
    this.memory = memory;
  }

  @Override
  public String what() {
    return "words read, changed, written at random";
  }

  @Override
  public String unit() {
    return "M/s";
  }

  @Override
  public double units() {
    return TOUCHES / 1e6;
  }

  @Override
  public long pay(int thread) {
    long x = thread + 1L;
    for (int i = 0; i < TOUCHES; i++) {
      x = Seats.next(x);
      memory[Seats.under(x, memory.length)]++;
    }
    return x;
  }
}
