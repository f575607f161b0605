package backfire.lab.evidence;

import backfire.casebook.Ask.Eased;
import backfire.casebook.Ask.Stirred;
import backfire.casebook.Case.Span;
import backfire.lab.evidence.Observed.Weeks;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Manner;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Stops an officer in a place in the weeks after an attack against those in the weeks before it: an
 * event study, of killings or of brawls. The attack's own week belongs to neither.
 */
public final class Stir {
  private Stir() {}

  /** Stops, and the officer-weeks in which they were made. */
  private record Work(double stops, double officerWeeks) {
    static final Work NONE = new Work(0, 0);

    Work and(Work other) {
      return new Work(stops + other.stops, officerWeeks + other.officerWeeks);
    }

    double stopsAnOfficer() {
      return stops / officerWeeks;
    }
  }

  /** Work in a place around one week. */
  private record Around(Work before, Work after) {}

  static Answer answer(Observed world, Stirred ask) {
    Predicate<Attack> killing = attack -> attack.gravity() == Gravity.KILLED;
    return around(world, killing, ask.places(), world.window(ask.window()), ask.weeks())
        .map(a -> Rise.rose(a.before.stopsAnOfficer(), a.after.stopsAnOfficer(), ask.factor()))
        .orElse(Answer.none("no killing to study"));
  }

  static Answer answer(Observed world, Eased ask) {
    Predicate<Attack> brawl = attack -> attack.manner() == Manner.BRAWL;
    return around(world, brawl, ask.places(), world.window(ask.window()), ask.weeks())
        .map(a -> Rise.fell(a.before.stopsAnOfficer(), a.after.stopsAnOfficer(), ask.factor()))
        .orElse(Answer.none("no brawl to study"));
  }

  /** Over all such attacks together: a ratio of sums, never a mean of ratios. */
  private static Optional<Around> around(
      Observed world, Predicate<Attack> such, List<String> places, Span span, int weeks) {
    Work before = Work.NONE;
    Work after = Work.NONE;
    int studied = 0;
    for (Event event : world.chronicle().events()) {
      if (event instanceof Attack attack
          && such.test(attack)
          && (places.isEmpty() || places.contains(attack.place()))
          && world.isIn(attack.week(), span)
          && isObservedAround(world.chronicle(), attack.week(), weeks)) {
        Around around = around(world.chronicle(), attack, weeks);
        before = before.and(around.before());
        after = after.and(around.after());
        studied++;
      }
    }
    return studied == 0 ? Optional.empty() : Optional.of(new Around(before, after));
  }

  /** By which factor an officer's stops there rose after an attack; NaN where that is unknown. */
  public static double factor(Chronicle chronicle, Attack attack, int weeks) {
    if (!isObservedAround(chronicle, attack.week(), weeks)) {
      return Double.NaN;
    }
    Around around = around(chronicle, attack, weeks);
    double factor = around.after().stopsAnOfficer() / around.before().stopsAnOfficer();
    return Double.isFinite(factor) ? factor : Double.NaN;
  }

  private static boolean isObservedAround(Chronicle chronicle, int week, int weeks) {
    int observed = week - chronicle.calendar().burnIn();
    return observed >= weeks && observed + weeks < chronicle.calendar().weeks();
  }

  private static Around around(Chronicle chronicle, Attack attack, int weeks) {
    int observed = attack.week() - chronicle.calendar().burnIn();
    int place = chronicle.placeIds().indexOf(attack.place());
    return new Around(
        work(chronicle, place, new Weeks(observed - weeks, observed)),
        work(chronicle, place, new Weeks(observed + 1, observed + weeks + 1)));
  }

  private static Work work(Chronicle chronicle, int place, Weeks weeks) {
    Work work = Work.NONE;
    for (int week = weeks.from(); week < weeks.until(); week++) {
      for (Agency agency : Agency.values()) {
        double stops = chronicle.count(Count.STOPS, week, place, agency);
        double officers = chronicle.count(Count.OFFICERS, week, place, agency);
        work = work.and(new Work(stops, officers));
      }
    }
    return work;
  }
}
