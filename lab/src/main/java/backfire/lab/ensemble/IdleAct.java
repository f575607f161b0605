package backfire.lab.ensemble;

import backfire.model.act.Act;
import backfire.model.act.ActText;
import backfire.model.act.Target;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An act that took effect in a world and found nothing to do there.
 *
 * @param act with its date, as it is written in a case
 * @param why what it did not find
 */
public record IdleAct(String act, String why) {
  /*
   * Told from the chronicle alone. A forbidden attack leaves no trace whether it would have come or
   * not; what can be told of it is that it came all the same.
   */

  /** An idle act, with the worlds in which it is. */
  public record Tally(String act, String why, List<Integer> worlds) {
    public Tally {
      worlds = List.copyOf(worlds);
    }
  }

  /** The idle acts of a world, in the order of its acts. */
  public static List<IdleAct> of(Setting setting, Chronicle chronicle) {
    List<IdleAct> idle = new ArrayList<>();
    for (Act act : setting.acts()) {
      String why = why(act, setting.calendar().weekOf(act.date()), chronicle);
      if (!why.isEmpty()) {
        idle.add(new IdleAct(ActText.written(act), why));
      }
    }
    return idle;
  }

  /** Those of an ensemble, each once. */
  public static List<Tally> tally(List<WorldResult> worlds) {
    Map<IdleAct, List<Integer>> by = new LinkedHashMap<>();
    for (WorldResult world : worlds) {
      for (IdleAct idle : world.idleActs()) {
        by.computeIfAbsent(idle, any -> new ArrayList<>()).add(world.world());
      }
    }
    List<Tally> tallies = new ArrayList<>();
    by.forEach((idle, in) -> tallies.add(new Tally(idle.act(), idle.why(), in)));
    return tallies;
  }

  private static String why(Act act, int week, Chronicle chronicle) {
    return switch (act) {
      case Act.Forbid forbid ->
          happens(forbid.attack(), chronicle)
              ? "the attack comes all the same, as no grudge lies behind it"
              : "";
      case Act.Silence silence ->
          happens(silence.attack(), chronicle) ? "" : "there is no such attack";
      case Act.Remove remove ->
          any(chronicle, event -> removes(event, remove, week))
              ? ""
              : "no officer of that key serves then";
      case Act.Move move ->
          any(chronicle, event -> moves(event, move, week))
              ? ""
              : "no officer of that key serves then, or no post of his rank is vacant in "
                  + move.place();
      case Act.ImposedAttack attack ->
          any(chronicle, event -> imposes(event, attack, week))
              ? ""
              : "nobody serves in such a post then";
      case Act.Orders _,
          Act.Purge _,
          Act.Pay _,
          Act.Censorship _,
          Act.Strength _,
          Act.MakeRoom _,
          Act.CloseMarket _,
          Act.Ease _ ->
          "";
    };
  }

  private static boolean any(Chronicle chronicle, Predicate<Event> holds) {
    return chronicle.events().stream().anyMatch(holds);
  }

  private static boolean happens(Target target, Chronicle chronicle) {
    return target instanceof Target.Identity attacked
        && any(
            chronicle,
            event ->
                event instanceof Event.Attack attack
                    && attack.week() == attacked.week()
                    && attack.who() == attacked.who()
                    && attack.whom() == attacked.whom());
  }

  private static boolean removes(Event event, Act.Remove remove, int week) {
    return event instanceof Event.Departure departure
        && departure.cause() == Event.Cause.REMOVAL
        && departure.week() == week
        && is(departure.who(), remove.officer());
  }

  private static boolean moves(Event event, Act.Move move, int week) {
    return event instanceof Event.Transfer transfer
        && transfer.week() == week
        && transfer.to().equals(move.place())
        && is(transfer.who(), move.officer());
  }

  private static boolean is(long key, Target officer) {
    return officer instanceof Target.Person person && person.key() == key;
  }

  private static boolean imposes(Event event, Act.ImposedAttack imposed, int week) {
    return event instanceof Event.Attack attack
        && attack.motive() == Event.Motive.IMPOSED
        && attack.week() == week
        && attack.place().equals(imposed.place())
        && attack.agency() == imposed.agency()
        && attack.rank() == imposed.rank();
  }
}
