package backfire.lab.why;

import static backfire.lab.why.Units.HARM;

import backfire.lab.why.Recollection.Moment;
import backfire.lab.words.Words;
import backfire.model.observe.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One resident's life: what was done to him and his, year by year, and what he did. */
final class ResidentLife {
  private static final int NAMED = 12;

  private final Backdrop backdrop;
  private final GrudgeBook book;
  private final List<Moment> joined;

  /**
   * Of a resident.
   *
   * @param joined the attacks of others that he joined
   */
  ResidentLife(Backdrop backdrop, GrudgeBook book, List<Moment> joined) {
    this.backdrop = backdrop;
    this.book = book;
    this.joined = joined;
  }

  Cause tree() {
    return Cause.told("resident", sentence(), happened(), years());
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    List<Harm> all = book.all();
    double own = all.stream().mapToDouble(Harm::own).sum();
    double kin = all.stream().mapToDouble(Harm::kin).sum();
    return all.isEmpty()
        ? "In this world a resident of %s to whom and whose no officer did anything that he held against them."
            .formatted(backdrop.place(book.place()))
        : "In this world a resident of %s who came to hold %s against officers: as much as %s harsh treatments for himself, and %s for his own."
            .formatted(
                backdrop.place(book.place()),
                Words.count(all.size(), "harm"),
                Words.number(own),
                Words.number(kin));
  }

  private Cause happened() {
    List<Cause> events = new ArrayList<>();
    for (Event event : backdrop.events()) {
      Moment moment = new Moment(event.who(), event.whom(), event.week());
      String day = backdrop.day(event.week()) + ": ";
      EventInWords.of(event, book.key(), backdrop)
          .ifPresent(says -> events.add(Cause.told("event", day + says)));
      if (event instanceof Event.Attack attack && joined.contains(moment)) {
        events.add(Cause.told("event", day + "joined in " + backdrop.attack(attack)));
      }
    }
    String says = events.isEmpty() ? "He attacked nobody in the years observed." : "What he did";
    return Cause.told("events", says, events);
  }

  private Cause years() {
    Map<Integer, List<Harm>> byYear = new TreeMap<>();
    for (Harm harm : book.all()) {
      int year = backdrop.world().setting.calendar().yearOf(harm.week());
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(harm);
    }
    List<Cause> years = new ArrayList<>();
    byYear.forEach((year, harms) -> years.add(year(year, harms)));
    double held = book.all().stream().mapToDouble(Harm::held).sum();
    return Cause.sum("years", "What he came to hold, by year", held, HARM, years);
  }

  private Cause year(int year, List<Harm> harms) {
    List<Cause> each = new ArrayList<>();
    double rest = 0;
    for (int i = 0; i < harms.size(); i++) {
      Harm harm = harms.get(i);
      if (i < NAMED) {
        each.add(
            Cause.of(
                "harm",
                backdrop.day(harm.week()) + ": " + HarmInWords.of(harm),
                harm.held(),
                HARM));
      } else {
        rest += harm.held();
      }
    }
    if (harms.size() > NAMED) {
      each.add(Cause.of("harms-others", Words.count(harms.size() - NAMED, "more"), rest, HARM));
    }
    double held = harms.stream().mapToDouble(Harm::held).sum();
    return Cause.sum("year", Integer.toString(year), held, HARM, each);
  }
}
