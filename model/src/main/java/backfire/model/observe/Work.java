package backfire.model.observe;

import java.util.concurrent.atomic.LongAdder;

/** What a world took to make, burn-in included: counts of work done, for measuring speed. */
public final class Work {
  private long people;
  private long officers;
  private final LongAdder stops = new LongAdder();
  private final LongAdder harmfulStops = new LongAdder();
  private final LongAdder officerWeeks = new LongAdder();
  private final LongAdder rings = new LongAdder();

  /** Residents in the sample. */
  public long people() {
    return people;
  }

  /** Officers' posts in the sample at the beginning. */
  public long officers() {
    return officers;
  }

  /** Stops made. */
  public long stops() {
    return stops.sum();
  }

  /** Stops that harmed. */
  public long harmfulStops() {
    return harmfulStops.sum();
  }

  /** Weeks served by officers. */
  public long officerWeeks() {
    return officerWeeks.sum();
  }

  /** Rings of clocks of revenge. */
  public long rings() {
    return rings.sum();
  }

  /** Notes who there is at the beginning. */
  public void found(long people, long officers) {
    this.people = people;
    this.officers = officers;
  }

  /** Adds what officers did in some weeks that they served; several threads may do so at once. */
  public void addStops(long stops, long harmfulStops, long officerWeeks) {
    this.stops.add(stops);
    this.harmfulStops.add(harmfulStops);
    this.officerWeeks.add(officerWeeks);
  }

  /** Adds rings. */
  public void addRings(long rings) {
    this.rings.add(rings);
  }
}
