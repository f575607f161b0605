package backfire.bench.floor;

/** All memory changed from one end to the other. */
final class Swept implements Toll {
  private final int[] memory;

  Swept(int[] memory) {
    this.memory = memory;
  }

  @Override
  public String what() {
    return "memory swept, each byte read and written";
  }

  @Override
  public String unit() {
    return "GB/s";
  }

  /** A thread sweeps its own half. */
  @Override
  public double units() {
    return memory.length / 2 * 4 / 1e9;
  }

  @Override
  public long pay(int thread) {
    int half = memory.length / 2;
    int begin = thread * half;
    for (int i = begin; i < begin + half; i++) {
      memory[i] += 3;
    }
    return memory[begin];
  }
}
