package backfire.model.observe;

/** What a world took to make, burn-in included: counts of work done, for measuring speed. */
public final class Work {
  private long people;
  private long officers;
  private long stops;
  private long harmfulStops;
  private long officerWeeks;
  private long rings;

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
    return stops;
  }

  /** Stops that harmed. */
  public long harmfulStops() {
    return harmfulStops;
  }

  /** Weeks served by officers. */
  public long officerWeeks() {
    return officerWeeks;
  }

  /** Rings of clocks of revenge. */
  public long rings() {
    return rings;
  }

  /** Notes who there is at the beginning. */
  public void found(long people, long officers) {
    this.people = people;
    this.officers = officers;
  }

  /** Adds a week's work. */
  public void addWeek(long stops, long harmfulStops, long officerWeeks, long rings) {
    this.stops += stops;
    this.harmfulStops += harmfulStops;
    this.officerWeeks += officerWeeks;
    this.rings += rings;
  }
}
