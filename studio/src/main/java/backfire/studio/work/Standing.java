package backfire.studio.work;

import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param tick grows with each change at the desk: the larger is the later
 * @param id by which it is asked after
 * @param kind what it makes, such as ensemble, explain, why
 * @param about what it makes it of, in a few words
 * @param worlds that are finished
 * @param of how many are made in all; 0 while that is not known
 * @param share of the work that is done, 0 to 1
 * @param secondsLeft by the pace so far, or null while that says nothing
 * @param counted how many of the worlds so far count, where worlds are weighed, or null
 * @param wanted how many are wanted that count, or null
 * @param said what it last said of itself, or empty
 * @param problem why it failed, or null
 * @param result the path of what it made, from the moment it can be asked for
 */
public record Standing(
    long tick,
    String id,
    String kind,
    String about,
    State state,
    int worlds,
    int of,
    double share,
    @Nullable Double secondsLeft,
    @Nullable Double counted,
    @Nullable Double wanted,
    String said,
    @Nullable String problem,
    String result) {

  /** Where it stands. */
  public enum State {
    WAITING,
    WORKING,
    DONE,
    STOPPED,
    FAILED;

    /** Is nothing more to come? */
    public boolean isOver() {
      return this == DONE || this == STOPPED || this == FAILED;
    }
  }
}
