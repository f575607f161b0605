package backfire.bench.floor;

/** Something that a world cannot do without, as bare as it can be written. */
interface Toll {
  /** What is paid for. */
  String what();

  /** What a round of one thread is counted in. */
  String unit();

  /** How many units a round of one thread is. */
  double units();

  /**
   * One round.
   *
   * @param thread 0 or 1; threads share memory and no luck
   * @return something that hangs on all that was done, so that nothing is left out
   */
  long pay(int thread);
}
