package backfire.lab.why;

import static backfire.lab.why.Units.HARM;

import backfire.lab.why.ServiceRecord.Served;
import backfire.lab.words.Words;
import backfire.model.observe.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One officer's life: what happened to him, and what he did and feared year by year. */
final class OfficerLife {

  private final Backdrop backdrop;
  private final long officer;
  private final ServiceRecord service;

  OfficerLife(Backdrop backdrop, long officer, ServiceRecord service) {
    this.backdrop = backdrop;
    this.officer = officer;
    this.service = service;
  }

  Cause tree() {
    return Cause.told("officer", sentence(), happened(), years());
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    List<Served> weeks = service.weeks();
    Served first = weeks.getFirst();
    Served last = weeks.getLast();
    int highest = 0;
    for (int i = 0; i < weeks.size(); i++) {
      highest = weeks.get(i).restraint() > weeks.get(highest).restraint() ? i : highest;
    }
    return "In this world he served from %s to %s, last in %s, and did as much harm as %s harsh treatments. He held back most in %s: restraint was %s of 1 then, at which all stops beyond a floor are left undone."
        .formatted(
            Words.month(backdrop.monday(first.week())),
            Words.month(backdrop.monday(last.week())),
            backdrop.place(last.place()),
            Words.number(weeks.stream().mapToDouble(Served::harm).sum()),
            Words.month(backdrop.monday(weeks.get(highest).week())),
            Words.number(weeks.get(highest).restraint()));
  }

  private Cause happened() {
    List<Cause> events = new ArrayList<>();
    for (Event event : backdrop.events()) {
      EventInWords.of(event, officer, backdrop)
          .ifPresent(
              says -> events.add(Cause.told("event", backdrop.day(event.week()) + ": " + says)));
    }
    String says = events.isEmpty() ? "Nothing befell him in the years observed." : "What happened";
    return Cause.told("events", says, events);
  }

  private Cause years() {
    Map<Integer, List<Served>> byYear = new TreeMap<>();
    for (Served served : service.weeks()) {
      int year = backdrop.world().setting.calendar().yearOf(served.week());
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(served);
    }
    List<Cause> years = new ArrayList<>();
    byYear.forEach((year, weeks) -> years.add(year(year, weeks)));
    double harm = service.weeks().stream().mapToDouble(Served::harm).sum();
    return Cause.sum("years", "What he did, by year", harm, HARM, years);
  }

  private static Cause year(int year, List<Served> weeks) {
    double harm = weeks.stream().mapToDouble(Served::harm).sum();
    int stops = weeks.stream().mapToInt(Served::stops).sum();
    int extortions = weeks.stream().mapToInt(Served::extortions).sum();
    int harsh = weeks.stream().mapToInt(Served::harsh).sum();
    double restraint = weeks.stream().mapToDouble(Served::restraint).sum() / weeks.size();
    double threat = weeks.stream().mapToDouble(Served::threat).sum() / weeks.size();
    return Cause.of(
        "year",
        "%s: %s harmed somebody, %s with extortion, %s harsh; restraint %s, threat %s"
            .formatted(
                year,
                Words.count(stops, "stop"),
                extortions,
                harsh,
                Words.number(restraint),
                Words.number(threat)),
        harm,
        HARM);
  }
}
