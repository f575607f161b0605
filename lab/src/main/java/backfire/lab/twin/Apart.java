package backfire.lab.twin;

import backfire.model.kind.Gravity;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Exit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Events of a pair, or officers to whom something happened, that one of the twins has alone.
 *
 * @param what is counted, one of {@link #KINDS}
 * @param without how many the world without what is done has
 * @param with how many its twin has
 * @param onlyWithout how many the first has alone
 * @param onlyWith how many the twin has alone
 * @param all officers to whom it could have happened; null where events are counted
 */
public record Apart(
    String what, int without, int with, int onlyWithout, int onlyWith, @Nullable Integer all) {
  /** What is counted, in order. */
  public static final List<String> KINDS =
      List.of("attacks", "exits", "officers-left", "officers-attacked", "officers-killed");

  /** What makes an event the same in both. */
  private record Identity(long who, long whom, int week) {}

  /**
   * Of two worlds, from a week of theirs on.
   *
   * @param served officers who served in either
   * @param lived officers who lived in either, those who have left among them
   */
  static List<Apart> of(Chronicle without, Chronicle with, int week, int served, int lived) {
    Predicate<Event> attack = event -> event instanceof Attack;
    Predicate<Event> onOfficer = event -> event instanceof Attack a && a.agency() != null;
    Predicate<Event> killing = event -> event instanceof Attack a && a.gravity() == Gravity.KILLED;
    Predicate<Event> exit = event -> event instanceof Exit;
    return List.of(
        of("attacks", events(without, week, attack), events(with, week, attack), null),
        of("exits", events(without, week, exit), events(with, week, exit), null),
        of("officers-left", leavers(without, week), leavers(with, week), served),
        of(
            "officers-attacked",
            targets(without, week, onOfficer),
            targets(with, week, onOfficer),
            lived),
        of(
            "officers-killed",
            targets(without, week, onOfficer.and(killing)),
            targets(with, week, onOfficer.and(killing)),
            lived));
  }

  private static Apart of(
      String what,
      Set<? extends Object> without,
      Set<? extends Object> with,
      @Nullable Integer all) {
    int both = 0;
    for (Object one : without) {
      both += with.contains(one) ? 1 : 0;
    }
    return new Apart(
        what, without.size(), with.size(), without.size() - both, with.size() - both, all);
  }

  private static Set<Identity> events(Chronicle world, int week, Predicate<Event> kind) {
    Set<Identity> found = new HashSet<>();
    for (Event event : world.events()) {
      if (event.week() >= week && kind.test(event)) {
        found.add(new Identity(event.who(), event.whom(), event.week()));
      }
    }
    return found;
  }

  private static Set<Long> leavers(Chronicle world, int week) {
    Set<Long> found = new HashSet<>();
    for (Event event : world.events()) {
      if (event.week() >= week && event instanceof Exit) {
        found.add(event.who());
      }
    }
    return found;
  }

  private static Set<Long> targets(Chronicle world, int week, Predicate<Event> kind) {
    Set<Long> found = new HashSet<>();
    for (Event event : world.events()) {
      if (event.week() >= week && kind.test(event)) {
        found.add(event.whom());
      }
    }
    return found;
  }

  /**
   * The least that the twin could have alone, whatever luck its people had, given how many each
   * world has: Fréchet's lower bound.
   */
  public int leastOnlyWith() {
    return Math.max(0, with - without);
  }

  /** The most that it could: Fréchet's upper bound. */
  public int mostOnlyWith() {
    return all == null ? with : Math.min(with, all - without);
  }

  /** The least that the world without could have alone. */
  public int leastOnlyWithout() {
    return Math.max(0, without - with);
  }

  /** The most that it could. */
  public int mostOnlyWithout() {
    return all == null ? without : Math.min(without, all - with);
  }
}
