package backfire.model.twin;

/** The clock of one grudge: when it rings, its holder may strike. */
final class Clock {
  final Resident holder;
  final Officer officer;

  /** When the grudge last changed; the clock is good for that state of it alone. */
  final int tick;

  /** r̄. */
  final double bound;

  /** Which ring is next. */
  int ring;

  /** When it rings next, weeks. */
  double time;

  boolean ended;

  Clock(Resident holder, Officer officer, int tick, double bound) {
    this.holder = holder;
    this.officer = officer;
    this.tick = tick;
    this.bound = bound;
  }

  boolean ringsIn(int week) {
    return !ended && Math.floor(time) == week;
  }
}
