package backfire.lab.run;

import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.Incidents;
import backfire.lab.store.EventKeys;
import backfire.lab.why.Reference;
import backfire.lab.why.Reference.Kind;
import backfire.lab.words.Career;
import backfire.lab.words.Tale;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The attacks, exits and offers of one world, by the names with which they are asked after. They
 * are told in words when a week is asked.
 */
public final class Annals {
  private final int world;
  private final Calendar calendar;
  private final Map<String, String> names;
  private final List<Incident> attacks;
  private final EventColumns events;

  /** The row of the first event of each observed week, and at the end how many rows there are. */
  private final int[] firstOfWeek;

  /**
   * Of a world.
   *
   * @param world its number
   * @param names of places by id
   */
  Annals(int world, Chronicle chronicle, Map<String, String> names) {
    this.world = world;
    this.calendar = chronicle.calendar();
    this.names = names;
    this.attacks = Incidents.all(chronicle);
    this.events = EventColumns.of(chronicle);
    this.firstOfWeek = new int[calendar.weeks() + 1];
    int row = 0;
    for (int week = 0; week < firstOfWeek.length; week++) {
      while (row < events.size() && events.week(row) < calendar.burnIn() + week) {
        row++;
      }
      firstOfWeek[week] = row;
    }
  }

  /** The number of the world. */
  public int world() {
    return world;
  }

  /**
   * What happened in a week, in order.
   *
   * @param week observed, from 0
   */
  public List<Happening> told(int week) {
    List<Happening> told = new ArrayList<>();
    if (week >= 0 && week < calendar.weeks()) {
      for (int row = firstOfWeek[week]; row < firstOfWeek[week + 1]; row++) {
        told.add(happening(row));
      }
    }
    return told;
  }

  private Happening happening(int row) {
    String reference = reference(row);
    return switch (events.kind(row)) {
      case ATTACK -> attack(reference, attacks.get(events.number(row) - 1));
      case EXIT -> exit(reference, events.exit(row));
      case PROMOTION -> offer(reference, events.offer(row));
      case OFFICER, RESIDENT -> throw new IllegalStateException("a person is no event");
    };
  }

  private String reference(int row) {
    return Reference.event(events.kind(row), world, events.number(row)).text();
  }

  private Happening attack(String reference, Incident incident) {
    Attack attack = incident.attack();
    Agency agency = attack.agency();
    Rank rank = attack.rank();
    return new Happening(
        reference,
        incident.monday(),
        attack.place(),
        attack.gravity().id(),
        agency == null ? null : agency.id(),
        rank == null ? null : rank.id(),
        new Tale(names).tellOfTheWeek(incident));
  }

  private Happening exit(String reference, Event.Exit exit) {
    return new Happening(
        reference,
        calendar.monday(exit.week()),
        exit.place(),
        null,
        exit.agency().id(),
        exit.rank().id(),
        in(exit.place(), Career.left(exit) + ". " + Career.decided(exit)));
  }

  private Happening offer(String reference, Event.Promotion offer) {
    return new Happening(
        reference,
        calendar.monday(offer.week()),
        offer.place(),
        null,
        offer.agency().id(),
        Career.before(offer).id(),
        in(offer.place(), Career.offered(offer) + "."));
  }

  private String in(String place, String what) {
    return "In " + names.getOrDefault(place, place) + " " + what;
  }

  /** All attacks, as a line of time shows them, in order. */
  public List<AttackMark> attacks() {
    List<AttackMark> marks = new ArrayList<>();
    for (Incident incident : attacks) {
      Attack attack = incident.attack();
      marks.add(
          new AttackMark(
              attack.week() - calendar.burnIn(),
              attack.place(),
              attack.gravity().id(),
              Tale.id(world, incident)));
    }
    return marks;
  }

  /** The keys of the events of a kind, in the order of their numbers. */
  List<EventKeys> keys(Kind kind) {
    List<EventKeys> keys = new ArrayList<>();
    for (int row = 0; row < events.size(); row++) {
      if (events.kind(row) == kind) {
        keys.add(events.keys(row));
      }
    }
    return keys;
  }
}
