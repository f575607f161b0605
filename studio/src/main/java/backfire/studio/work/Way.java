package backfire.studio.work;

/** Keeps what is long waiting, a week at a time, while something quick is being done. */
final class Way {
  private int quick;

  synchronized void quickBegins() {
    quick++;
  }

  synchronized void quickEnds() {
    quick--;
    notifyAll();
  }

  /** Returns at once if nothing quick is being done. */
  synchronized void give() throws InterruptedException {
    while (quick > 0) {
      wait();
    }
  }
}
