package backfire.lab.store;

import backfire.model.observe.Event;
import java.util.TreeSet;

/** Events as bytes, each with its kind and all its components in their declared order. */
final class EventCode {
  private EventCode() {}

  /** The name of an event's kind, in files and digests. */
  static String kind(Event event) {
    return switch (event) {
      case Event.Attack _ -> "attack";
      case Event.Exit _ -> "exit";
      case Event.Promotion _ -> "promotion";
      case Event.Entry _ -> "entry";
      case Event.Departure _ -> "departure";
      case Event.Transfer _ -> "transfer";
      case Event.Easing _ -> "easing";
      case Event.Acted _ -> "act";
    };
  }

  static void write(Event event, LittleEndian out) {
    out.text(kind(event));
    out.number(event.week());
    out.text(event.place());
    out.number(event.who());
    out.number(event.whom());
    switch (event) {
      case Event.Attack attack -> attack(attack, out);
      case Event.Exit exit -> {
        out.constant(exit.agency());
        out.constant(exit.rank());
        out.constant(exit.destination());
        out.number(exit.decided().size());
        new TreeSet<>(exit.decided()).forEach(out::constant);
        out.number(exit.tenureWeeks());
      }
      case Event.Promotion promotion -> {
        out.constant(promotion.agency());
        out.constant(promotion.rank());
        out.flag(promotion.accepted());
      }
      case Event.Entry entry -> {
        out.constant(entry.agency());
        out.constant(entry.rank());
      }
      case Event.Departure departure -> {
        out.constant(departure.agency());
        out.constant(departure.rank());
        out.constant(departure.cause());
      }
      case Event.Transfer transfer -> {
        out.constant(transfer.agency());
        out.constant(transfer.rank());
        out.text(transfer.to());
      }
      case Event.Easing easing -> out.number(easing.weeks());
      case Event.Acted acted -> out.text(acted.text());
    }
  }

  private static void attack(Event.Attack attack, LittleEndian out) {
    out.constant(attack.agency());
    out.constant(attack.rank());
    out.constant(attack.standing());
    out.constant(attack.gravity());
    out.constant(attack.manner());
    out.constant(attack.motive());
    out.number(attack.others());
    out.real(attack.reputation());
    out.flag(attack.daylight());
    out.flag(attack.caught());
  }
}
