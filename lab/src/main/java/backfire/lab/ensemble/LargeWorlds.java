package backfire.lab.ensemble;

/** Worlds whose columns are hundreds of megabytes. */
public final class LargeWorlds {
  private static final long LARGE = 500_000;

  private LargeWorlds() {}

  /**
   * Nobody holds a world any more. The collector would rather grow the heap to all it may have than
   * look for its columns, so after a large one it is asked to look.
   *
   * @param people who lived in it
   */
  public static void letGo(long people) {
    if (people > LARGE) {
      System.gc();
    }
  }
}
