package backfire.lab.evidence;

import backfire.casebook.Ask.Stirred;
import backfire.casebook.Case.Span;
import backfire.lab.evidence.Observed.Weeks;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import java.util.List;

/**
 * Stops in a place in the weeks after a killing against those in the weeks before it: an event
 * study. The killing's own week belongs to neither.
 */
public final class Stir {
  private Stir() {}

  /** A place's stops around one week. */
  record Around(double before, double after) {}

  /** Over all killings of the window together: a ratio of sums, never a mean of ratios. */
  static Answer answer(Observed world, Stirred ask) {
    Span span = world.window(ask.window());
    double before = 0;
    double after = 0;
    int studied = 0;
    for (Event event : world.chronicle().events()) {
      if (event instanceof Attack attack
          && attack.gravity() == Gravity.KILLED
          && world.isIn(attack.week(), span)
          && isObservedAround(world.chronicle(), attack.week(), ask.weeks())) {
        Around around = around(world.chronicle(), attack, ask.weeks());
        before += around.before();
        after += around.after();
        studied++;
      }
    }
    return studied == 0 ? Answer.no("no killing to study") : Rise.rose(before, after, ask.factor());
  }

  /** By which factor stops there rose after an attack; NaN where too few weeks are observed. */
  public static double factor(Chronicle chronicle, Attack attack, int weeks) {
    if (!isObservedAround(chronicle, attack.week(), weeks)) {
      return Double.NaN;
    }
    Around around = around(chronicle, attack, weeks);
    return around.before() > 0 ? around.after() / around.before() : Double.NaN;
  }

  private static boolean isObservedAround(Chronicle chronicle, int week, int weeks) {
    int observed = week - chronicle.calendar().burnIn();
    return observed >= weeks && observed + weeks < chronicle.calendar().weeks();
  }

  private static Around around(Chronicle chronicle, Attack attack, int weeks) {
    int observed = attack.week() - chronicle.calendar().burnIn();
    int place = chronicle.placeIds().indexOf(attack.place());
    return new Around(
        stops(chronicle, place, new Weeks(observed - weeks, observed)),
        stops(chronicle, place, new Weeks(observed + 1, observed + weeks + 1)));
  }

  private static double stops(Chronicle chronicle, int place, Weeks weeks) {
    double sum = 0;
    for (int week = weeks.from(); week < weeks.until(); week++) {
      for (Agency agency : List.of(Agency.values())) {
        sum += chronicle.count(Count.STOPS, week, place, agency);
      }
    }
    return sum;
  }
}
