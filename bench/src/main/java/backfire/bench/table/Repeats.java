package backfire.bench.table;

import java.io.IOException;

/** The same process again and again, as often as is wanted or patience allows. */
final class Repeats {
  private final Extent extent;
  private final Figures figures;

  Repeats(Extent extent, Figures figures) {
    this.extent = extent;
    this.figures = figures;
  }

  /** One repeat. */
  interface Once {
    void run(int repeat) throws IOException, InterruptedException;
  }

  /** Once at least; a process that fails ends its row, and not hours of others. */
  void of(Once once) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    for (int repeat = 1; repeat <= extent.repeats(); repeat++) {
      if (repeat > 1 && System.nanoTime() - begin > extent.patience().toNanos()) {
        return;
      }
      try {
        once.run(repeat);
      } catch (MeasuringFailed e) {
        figures.miss(e);
        return;
      }
    }
  }
}
