package backfire.inference;

/**
 * How simulations are run. It never changes a result by one bit.
 *
 * @param threads that simulate side by side
 * @param progress who is told how far they are
 */
public record Running(int threads, Progress progress) {
  public Running {
    Checks.atLeast("threads", 1, threads);
  }

  /** In the thread that asks. */
  public static Running onOneThread() {
    return on(1);
  }

  /** On so many threads. */
  public static Running on(int threads) {
    return new Running(threads, (done, all) -> {});
  }

  /** The same, telling how far it is. */
  public Running telling(Progress whom) {
    return new Running(threads, whom);
  }
}
