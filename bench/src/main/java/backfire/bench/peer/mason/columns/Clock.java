package backfire.bench.peer.mason.columns;

import backfire.bench.peer.mason.Officer;

/** When a grudge might next become an attack: good as long as the grudge does not change. */
final class Clock {
  final int seat;
  final Officer officer;

  /** When the grudge last changed. */
  final int tick;

  /** The highest rate that the grudge could have, a week. */
  final double bound;

  /** When it rings next, weeks. */
  double time;

  Clock(int seat, Officer officer, int tick, double bound) {
    this.seat = seat;
    this.officer = officer;
    this.tick = tick;
    this.bound = bound;
  }
}
