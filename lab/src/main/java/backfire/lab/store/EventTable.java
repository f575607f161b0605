package backfire.lab.store;

import static backfire.lab.store.Column.date;
import static backfire.lab.store.Column.flag;
import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;
import static backfire.lab.store.Column.whole;

import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The events of a world as one table: what an event of a kind does not have is an empty cell. */
final class EventTable {
  static final Table EVENTS =
      new Table(
          "events",
          "an event; its identity is kind, who, whom, week, the same in every twin",
          List.of(
              integer("world", "", "number of the world"),
              text("kind", "attack, exit, promotion, entry, departure, transfer, easing, act"),
              whole("number", "", "the N of KIND:WORLD/N: events of a kind are numbered from 1"),
              integer("week", "weeks", "since the observed time began"),
              integer("world_week", "weeks", "since the world began: the week of identities"),
              date("monday", "first day of the week"),
              text("place", "id of the place, empty for what happens everywhere"),
              text("who", "key of who acts"),
              text("whom", "key of whom it is done to"),
              text("agency", "of the officer; empty for an official"),
              text("rank", "of the officer; for a promotion the one offered"),
              text("standing", "of an attack's target: serving, left or official"),
              text("gravity", "of an attack: beaten, hurt or killed"),
              text("manner", "of an attack: single, group or brawl"),
              text("motive", "of an attack: own, kin, other, defiance or imposed"),
              integer("others", "people", "who joined an attack"),
              real("reputation", "times", "harm done by the target against his peers there"),
              flag("daylight", "an attack by day"),
              flag("caught", "the attacker was caught"),
              text("destination", "of an exit by choice: market, company or retirement"),
              text("decided", "terms without which he would have stayed"),
              integer("tenure_weeks", "weeks", "service at the exit"),
              flag("accepted", "the promotion was accepted"),
              text("cause", "of a departure: death, age, dismissal or removal"),
              text("to_place", "of a transfer"),
              integer("easing_weeks", "weeks", "how long orders are eased"),
              text("act", "the act that took effect")));

  private EventTable() {}

  static void fill(int world, Chronicle chronicle, Rows rows) throws SQLException {
    Map<String, Long> numbers = new TreeMap<>();
    for (Event event : chronicle.events()) {
      String kind = EventCode.kind(event);
      long number = numbers.merge(kind, 1L, Long::sum);
      rows.begin().add(world).add(kind).add(number);
      rows.add(event.week() - chronicle.calendar().burnIn()).add(event.week());
      rows.add(chronicle.calendar().monday(event.week())).add(event.place());
      rows.add(Json.key(event.who())).add(Json.key(event.whom()));
      rest(event, rows);
      rows.end();
    }
  }

  private static void rest(Event event, Rows rows) throws SQLException {
    switch (event) {
      case Event.Attack attack -> {
        rows.add(name(attack.agency())).add(name(attack.rank())).add(name(attack.standing()));
        rows.add(name(attack.gravity())).add(name(attack.manner())).add(name(attack.motive()));
        rows.add(attack.others()).add(attack.reputation());
        rows.add(attack.daylight()).add(attack.caught()).skip(8);
      }
      case Event.Exit exit -> {
        rows.add(name(exit.agency())).add(name(exit.rank())).skip(8);
        rows.add(name(exit.destination())).add(terms(exit)).add(exit.tenureWeeks()).skip(5);
      }
      case Event.Promotion promotion -> {
        rows.add(name(promotion.agency())).add(name(promotion.rank())).skip(11);
        rows.add(promotion.accepted()).skip(4);
      }
      case Event.Entry entry -> rows.add(name(entry.agency())).add(name(entry.rank())).skip(16);
      case Event.Departure departure -> {
        rows.add(name(departure.agency())).add(name(departure.rank())).skip(12);
        rows.add(name(departure.cause())).skip(3);
      }
      case Event.Transfer transfer -> {
        rows.add(name(transfer.agency())).add(name(transfer.rank())).skip(13);
        rows.add(transfer.to()).skip(2);
      }
      case Event.Easing easing -> rows.skip(16).add(easing.weeks()).skip(1);
      case Event.Acted acted -> rows.skip(17).add(acted.text());
    }
  }

  private static String terms(Event.Exit exit) {
    return new TreeSet<>(exit.decided())
        .stream()
            .map(term -> term.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
