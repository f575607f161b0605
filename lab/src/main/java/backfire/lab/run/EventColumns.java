package backfire.lab.run;

import backfire.lab.store.EventKeys;
import backfire.lab.why.Reference.Kind;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Destination;
import backfire.model.observe.Event.Term;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The events of one world that can be asked after, in the order in which they happened. */
final class EventColumns {
  /*
   * A world of a whole country has a hundred thousand exits. As objects they take 150 bytes each, as
   * columns 34; an event is made again when it is asked for. Attacks are rarer and hold more: of them
   * only the keys stand here.
   */
  private static final Kind[] KINDS = Kind.values();
  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();
  private static final Destination[] DESTINATIONS = Destination.values();
  private static final Term[] TERMS = Term.values();

  private final List<String> placeIds;
  private final byte[] kind;
  private final int[] number;
  private final int[] week;
  private final long[] who;
  private final long[] whom;
  private final short[] place;
  private final byte[] agency;
  private final byte[] rank;

  /** Where an exit goes, or whether an offer is accepted. */
  private final byte[] outcome;

  /** A bit for each term that decided an exit. */
  private final byte[] decided;

  private final short[] tenure;

  private EventColumns(List<String> placeIds, int size) {
    this.placeIds = placeIds;
    this.kind = new byte[size];
    this.number = new int[size];
    this.week = new int[size];
    this.who = new long[size];
    this.whom = new long[size];
    this.place = new short[size];
    this.agency = new byte[size];
    this.rank = new byte[size];
    this.outcome = new byte[size];
    this.decided = new byte[size];
    this.tenure = new short[size];
  }

  /** Those of a world. */
  static EventColumns of(Chronicle chronicle) {
    List<Event> events =
        chronicle.events().stream().filter(event -> Kind.of(event).isPresent()).toList();
    Map<String, Integer> places = new HashMap<>();
    chronicle.placeIds().forEach(id -> places.put(id, places.size()));
    EventColumns columns = new EventColumns(chronicle.placeIds(), events.size());
    int[] numbers = new int[KINDS.length];
    for (int row = 0; row < events.size(); row++) {
      Event event = events.get(row);
      int kind = Kind.of(event).orElseThrow().ordinal();
      columns.kind[row] = (byte) kind;
      columns.number[row] = ++numbers[kind];
      columns.place[row] = Objects.requireNonNull(places.get(event.place())).shortValue();
      columns.set(row, event);
    }
    return columns;
  }

  private void set(int row, Event event) {
    week[row] = event.week();
    who[row] = event.who();
    whom[row] = event.whom();
    switch (event) {
      case Event.Exit exit -> {
        set(row, exit.agency(), exit.rank(), exit.destination().ordinal());
        exit.decided().forEach(term -> decided[row] |= (byte) (1 << term.ordinal()));
        tenure[row] = (short) exit.tenureWeeks();
      }
      case Event.Promotion offer ->
          set(row, offer.agency(), offer.rank(), offer.accepted() ? 1 : 0);
      case Event.Attack _,
          Event.Entry _,
          Event.Departure _,
          Event.Transfer _,
          Event.Easing _,
          Event.Acted _ -> {}
    }
  }

  private void set(int row, Agency of, Rank as, int came) {
    agency[row] = (byte) of.ordinal();
    rank[row] = (byte) as.ordinal();
    outcome[row] = (byte) came;
  }

  int size() {
    return kind.length;
  }

  Kind kind(int row) {
    return KINDS[kind[row]];
  }

  /** The number by which it is asked after. */
  int number(int row) {
    return number[row];
  }

  /** The week since the world began. */
  int week(int row) {
    return week[row];
  }

  EventKeys keys(int row) {
    return new EventKeys(who[row], whom[row], week[row]);
  }

  /** The exit of a row that is one. */
  Event.Exit exit(int row) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    for (Term term : TERMS) {
      if ((decided[row] >> term.ordinal() & 1) == 1) {
        terms.add(term);
      }
    }
    return new Event.Exit(
        week[row],
        placeIds.get(place[row]),
        who[row],
        whom[row],
        AGENCIES[agency[row]],
        RANKS[rank[row]],
        DESTINATIONS[outcome[row]],
        terms,
        tenure[row]);
  }

  /** The offer of a row that is one. */
  Event.Promotion offer(int row) {
    return new Event.Promotion(
        week[row],
        placeIds.get(place[row]),
        who[row],
        whom[row],
        AGENCIES[agency[row]],
        RANKS[rank[row]],
        outcome[row] == 1);
  }
}
