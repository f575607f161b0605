package backfire.model.docking;

import static backfire.model.parameter.Parameter.KIN_SHARE;

import backfire.model.kind.Agency;
import backfire.model.observe.Event;
import backfire.model.rule.Kinship;
import backfire.model.setting.Setting;
import backfire.model.twin.NaiveTwin.Harm;
import backfire.model.twin.NaiveTwin.Held;
import backfire.model.twin.NaiveTwin.Source;
import backfire.model.week.Week;
import backfire.model.world.Grudges;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What befell people in the engine, read from its columns week after week and told by their keys.
 */
final class Lived {
  private final World world;
  private final double kinShare;
  private final int weeks;
  private final Map<Long, List<Harm>> stops = new HashMap<>();
  private final Map<Long, List<Harm>> family = new HashMap<>();

  private Lived(Setting setting, long seed) {
    this.world = World.found(setting, seed);
    this.kinShare = setting.parameters().get(KIN_SHARE);
    this.weeks = setting.calendar().total();
    Week week = new Week(world);
    for (int w = 0; w < weeks; w++) {
      List<Long> keys = residents(); // of those who meet the week's stops: some lose their seats
      week.live(w);
      note(w, keys);
    }
  }

  /** Lives a world through. */
  static Lived through(Setting setting, long seed) {
    return new Lived(setting, seed);
  }

  private void note(int week, List<Long> keys) {
    for (HarmfulStops made : world.harmfulStops) {
      note(week, keys, made);
    }
  }

  private void note(int week, List<Long> keys, HarmfulStops made) {
    for (int i = 0; i < made.count; i++) {
      int victim = made.victim[i];
      if (victim < 0) {
        continue;
      }
      long officer = world.officers.key[made.officer[i]];
      stops
          .computeIfAbsent(keys.get(victim), key -> new ArrayList<>())
          .add(new Harm(week, Source.STOP, officer, made.stop[i], made.harm[i], 0));
      if (made.harsh[i]) {
        Harm theirs = new Harm(week, Source.FAMILY, officer, -1, 0, kinShare * made.harshHarm[i]);
        List<Integer> told = new ArrayList<>(household(victim));
        told.addAll(kin(victim));
        told.forEach(
            seat -> family.computeIfAbsent(keys.get(seat), key -> new ArrayList<>()).add(theirs));
      }
    }
  }

  private List<Integer> household(int seat) {
    int household = world.places.householdOf(seat);
    List<Integer> others = new ArrayList<>();
    int end = world.places.householdSeat[household + 1];
    for (int other = world.places.householdSeat[household]; other < end; other++) {
      if (other != seat) {
        others.add(other);
      }
    }
    return others;
  }

  /** Seats of kin outside the household, by the matchings of the place and then by that of all. */
  private List<Integer> kin(int seat) {
    List<Integer> ties = new ArrayList<>();
    for (int matching = 0; matching < Kinship.LOCAL; matching++) {
      ties.add(world.residents.localKin(world.places.placeOf(seat), seat, matching));
    }
    ties.add(world.residents.kinElsewhere(seat));
    int household = world.places.householdOf(seat);
    ties.removeIf(other -> other < 0 || world.places.householdOf(other) == household);
    return ties;
  }

  private long key(int seat) {
    return world.residents.key(world.places.placeOf(seat), seat);
  }

  private int seat(long resident) {
    int seat = residents().indexOf(resident);
    if (seat < 0) {
      throw new IllegalArgumentException("nobody has the key " + resident);
    }
    return seat;
  }

  /** Keys of all who live anywhere now, in the order of seats. */
  List<Long> residents() {
    List<Long> keys = new ArrayList<>();
    for (int seat = 0; seat < world.places.seats(); seat++) {
      keys.add(key(seat));
    }
    return keys;
  }

  /** The stops that harmed somebody, in order, be he still there or not. */
  List<Harm> stopsThatHarmed(long resident) {
    return stops.getOrDefault(resident, List.of());
  }

  /** Harsh stops of others that somebody was told of, in the order in which they were made. */
  List<Harm> harshStopsOfFamily(long resident) {
    return family.getOrDefault(resident, List.of());
  }

  /** Keys of a resident's kin outside the household. */
  List<Long> kinOf(long resident) {
    return kin(seat(resident)).stream().map(this::key).toList();
  }

  /** Keys of the others in a resident's household. */
  List<Long> householdOf(long resident) {
    return household(seat(resident)).stream().map(this::key).toList();
  }

  /** A resident's grudges at the end, in the order of their slots. */
  List<Held> grudgesOf(long resident) {
    int seat = seat(resident);
    Grudges grudges = world.grudgesOf(seat);
    List<Held> held = new ArrayList<>();
    for (int slot = 0; slot < Grudges.SLOTS; slot++) {
      int officer = grudges.officer(seat, slot);
      if (officer >= 0) {
        long key = world.officers.key[officer];
        double own = grudges.own(seat, slot);
        double kin = grudges.kin(seat, slot);
        held.add(new Held(key, own, kin, grudges.tick(seat, slot)));
      }
    }
    return held;
  }

  /** The events after the burn-in. */
  List<Event> events() {
    return world.chronicle.events();
  }

  /** The agency that an officer serves, or served. */
  Agency agencyOf(long officer) {
    for (int row = 0; row < world.officers.count; row++) {
      if (world.officers.key[row] == officer) {
        return world.officers.agency(row);
      }
    }
    throw new IllegalArgumentException("no officer has the key " + officer);
  }

  /** The last week that was lived. */
  int lastWeek() {
    return weeks - 1;
  }
}
