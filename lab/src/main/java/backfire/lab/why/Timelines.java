package backfire.lab.why;

import backfire.lab.why.GrudgeBook.Portion;
import backfire.lab.why.ServiceRecord.Served;
import backfire.lab.why.Timeline.Mark;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How a grudge, a threat, a restraint grew. */
final class Timelines {
  private static final int YEARS = 12;
  private static final int MARKED = 20;

  private Timelines() {}

  /** A grudge from the first harm that is in it until it was acted upon. */
  static Timeline of(AttackMoment moment, Backdrop backdrop, double threshold) {
    int first = moment.portions().getFirst().tick() >> 1;
    List<Double> values = new ArrayList<>();
    for (int week = first; week <= moment.week(); week++) {
      double held = 0;
      for (Portion portion : moment.portions()) {
        if (portion.tick() >> 1 <= week) {
          held += portion.left(week, backdrop.fading());
        }
      }
      values.add(held);
    }
    List<Mark> marks = new ArrayList<>();
    for (Portion portion : moment.portions()) {
      Harm harm = portion.harm();
      marks.add(new Mark(harm.week() - first, HarmInWords.of(harm), harm.held()));
    }
    moment.portions().getFirst().spendings().stream()
        .filter(spending -> spending.week() < moment.week())
        .forEach(
            spending ->
                marks.add(
                    new Mark(
                        spending.week() - first, "an attack on him, which spent the grudge", 0)));
    return new Timeline(
        "The grudge",
        "harsh treatments",
        backdrop.monday(first),
        values,
        threshold,
        "revenge is thinkable above this",
        "what it is made of, by size",
        marks);
  }

  /** The threat as an officer saw it, until he left. */
  static Timeline of(ExitMoment moment, ServiceRecord service, Backdrop backdrop) {
    int first = moment.week() - YEARS * Calendar.WEEKS_A_YEAR;
    List<Served> weeks = new ArrayList<>();
    for (Served served : service.weeks()) {
      if (served.week() >= first && served.week() < moment.week()) {
        weeks.add(served);
      }
    }
    int from = weeks.isEmpty() ? moment.week() : weeks.getFirst().week();
    List<Double> values = new ArrayList<>();
    weeks.forEach(served -> values.add(served.threat()));
    values.add(moment.situation().threat());
    List<Mark> marks =
        moment.idea().words().stream()
            .filter(word -> word.word().week() >= from)
            .sorted(Comparator.comparingDouble(word -> -word.risk()))
            .limit(MARKED)
            .map(
                word ->
                    new Mark(
                        word.word().week() - from,
                        "%s heard of in %s"
                            .formatted(
                                word.word().gravity().id(), backdrop.place(word.word().from())),
                        word.risk()))
            .sorted(Comparator.comparingInt(Mark::week))
            .toList();
    return new Timeline(
        "The threat as he saw it",
        "beatings’ worth a year",
        backdrop.monday(from),
        values,
        null,
        "",
        "attacks that he heard of, by what they weigh when he left",
        marks);
  }

  /** An officer's restraint while he served. */
  static Timeline of(long officer, ServiceRecord service, Backdrop backdrop) {
    List<Served> weeks = service.weeks();
    int from = weeks.getFirst().week();
    List<Double> values = weeks.stream().map(Served::restraint).toList();
    List<Mark> marks = new ArrayList<>();
    for (Event event : backdrop.events()) {
      if (event instanceof Attack attack
          && attack.whom() == officer
          && attack.week() < from + values.size()) {
        marks.add(new Mark(attack.week() - from, "he was " + attack.gravity().id(), 0));
      }
    }
    return new Timeline(
        "His restraint",
        "0 to 1",
        backdrop.monday(from),
        values,
        null,
        "",
        "attacks on him",
        marks);
  }
}
