package backfire.lab.twin;

import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.setting.Setting;
import backfire.model.world.Officers;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When what is done begins, and where.
 *
 * @param acts that one twin has and the other has not
 * @param week of the world; before it the twins are the same
 */
record Onset(List<Act> acts, int week) {
  Onset {
    acts = List.copyOf(acts);
  }

  /** What two settings differ in, if that is acts alone; else it begins with the world. */
  static Onset between(Setting without, Setting with) {
    List<Act> acts = new ArrayList<>(with.acts());
    without.acts().forEach(acts::remove);
    int week = acts.stream().mapToInt(act -> week(act, with)).min().orElse(0);
    return new Onset(acts, Math.max(0, week));
  }

  /** Of an attack the week is part of its identity, whatever day is written before it. */
  private static int week(Act act, Setting setting) {
    return switch (act) {
      case Act.Forbid forbid when forbid.attack() instanceof Target.Identity attack ->
          attack.week();
      case Act.Silence silence when silence.attack() instanceof Target.Identity attack ->
          attack.week();
      case Act.Forbid _,
          Act.Silence _,
          Act.Orders _,
          Act.Purge _,
          Act.Pay _,
          Act.Censorship _,
          Act.Strength _,
          Act.MakeRoom _,
          Act.CloseMarket _,
          Act.Ease _,
          Act.ImposedAttack _,
          Act.Remove _,
          Act.Move _ ->
          setting.calendar().weekOf(act.date());
    };
  }

  /**
   * Kilometres by road to each place from the nearest of those where acts are done; empty if they
   * are done nowhere in particular. A person is where he is in this world, as it now stands.
   */
  List<Double> km(World world) {
    SortedSet<Integer> from = new TreeSet<>();
    for (Act act : acts) {
      int place = place(act, world);
      if (place >= 0) {
        from.add(place);
      }
    }
    List<Double> km = new ArrayList<>();
    for (int to = 0; to < world.places.count && !from.isEmpty(); to++) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int place : from) {
        nearest = Math.min(nearest, world.places.km[place][to]);
      }
      km.add(nearest);
    }
    return km;
  }

  private static int place(Act act, World world) {
    return switch (act) {
      case Act.ImposedAttack attack -> world.setting.indexOf(attack.place());
      case Act.CloseMarket close -> world.setting.indexOf(close.place());
      case Act.Forbid forbid -> placeOf(forbid.attack(), world);
      case Act.Silence silence -> placeOf(silence.attack(), world);
      case Act.Remove remove -> placeOf(remove.officer(), world);
      case Act.Move move -> placeOf(move.officer(), world);
      case Act.Orders _,
          Act.Purge _,
          Act.Pay _,
          Act.Censorship _,
          Act.Strength _,
          Act.MakeRoom _,
          Act.Ease _ ->
          -1;
    };
  }

  private static int placeOf(Target target, World world) {
    long key =
        switch (target) {
          case Target.Identity attack -> attack.whom();
          case Target.Person person -> person.key();
          case Target.Numbered _ -> 0;
        };
    Officers officers = world.officers;
    for (int row = 0; row < officers.count; row++) {
      if (officers.key[row] == key) {
        return officers.place[row];
      }
    }
    return -1;
  }
}
