package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.rule.Identity;
import backfire.model.rule.Kinship;
import backfire.model.setting.Setting;
import backfire.model.world.Grudges;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Watches a world without burn-in week after week: every grudge has a cause, and every attack with
 * a grudge behind it a grudge that was there before.
 */
final class Witness {
  /** Who holds a grudge against whom. */
  private record Pair(long holder, long officer) {}

  private final Set<Pair> held = new HashSet<>();
  private final Set<Pair> ownHarm = new HashSet<>();
  private short[] born = new short[0];
  private int eventsSeen;
  private int attacks;

  /** The number of attacks with a grudge behind them that were looked at. */
  static int of(Setting setting, long seed) {
    Witness witness = new Witness();
    Life.of(setting, seed, world -> witness.born = world.residents.born.clone(), witness::see);
    return witness.attacks;
  }

  private void see(World world, int week) {
    Set<Pair> harmed = harmedByStops(world);
    List<Event> all = world.chronicle.events();
    List<Event> events = all.subList(eventsSeen, all.size());
    eventsSeen = all.size();
    for (Event event : events) {
      if (event instanceof Event.Attack attack) {
        attackHasACause(attack, harmed);
      }
    }
    Set<Pair> now = grudges(world);
    for (Pair pair : now) {
      boolean known = held.contains(pair) || harmed.contains(pair);
      assertThat(known || otherwiseHarmed(world, pair, events, week))
          .as("who holds a grudge in week %d was harmed: %s", week, pair)
          .isTrue();
    }
    held.clear();
    held.addAll(now);
    born = world.residents.born.clone();
  }

  private void attackHasACause(Event.Attack attack, Set<Pair> harmed) {
    boolean own = attack.motive() == Event.Motive.OWN;
    if (!own && attack.motive() != Event.Motive.KIN) {
      return;
    }
    attacks++;
    Pair pair = new Pair(attack.who(), attack.whom());
    assertThat(held.contains(pair) || harmed.contains(pair))
        .as("the attacker was harmed before: %s", attack)
        .isTrue();
    if (own) {
      assertThat(ownHarm).as("he was harmed himself: %s", attack).contains(pair);
    }
  }

  /** Victims of this week's harmful stops, and family of those treated harshly. */
  private Set<Pair> harmedByStops(World world) {
    Set<Pair> harmed = new HashSet<>();
    for (HarmfulStops stops : world.harmfulStops) {
      addHarmed(world, stops, harmed);
    }
    return harmed;
  }

  private void addHarmed(World world, HarmfulStops stops, Set<Pair> harmed) {
    for (int i = 0; i < stops.count; i++) {
      int victim = stops.victim[i];
      if (victim >= 0) {
        long officer = world.officers.key[stops.officer[i]];
        Pair pair = new Pair(keyBefore(world, victim), officer);
        harmed.add(pair);
        ownHarm.add(pair);
        if (stops.harsh[i]) {
          for (int seat : family(world, victim)) {
            harmed.add(new Pair(keyBefore(world, seat), officer));
          }
        }
      }
    }
  }

  /** The key of who sat there before this week's turnover. */
  private long keyBefore(World world, int seat) {
    int place = world.places.placeOf(seat);
    int ordinal = seat - world.places.firstSeat[place];
    return Identity.resident(world.places.key[place], ordinal, born[seat]);
  }

  private static Set<Integer> family(World world, int seat) {
    Set<Integer> family = new HashSet<>();
    int place = world.places.placeOf(seat);
    int household = world.places.householdOf(seat);
    int end = world.places.householdSeat[household + 1];
    for (int member = world.places.householdSeat[household]; member < end; member++) {
      family.add(member);
    }
    for (int matching = 0; matching < Kinship.LOCAL; matching++) {
      family.add(world.residents.localKin(place, seat, matching));
    }
    family.add(world.residents.kinElsewhere(seat));
    family.removeAll(List.of(seat, -1));
    return family;
  }

  private Set<Pair> grudges(World world) {
    Set<Pair> now = new HashSet<>();
    for (int seat = 0; seat < world.places.seats(); seat++) {
      long holder = world.residents.key(world.places.placeOf(seat), seat);
      for (int slot = 0; slot < Grudges.SLOTS; slot++) {
        int officer = world.grudgesOf(seat).officer(seat, slot);
        if (officer >= 0) {
          Pair pair = new Pair(holder, world.officers.key[officer]);
          now.add(pair);
          if (world.grudgesOf(seat).own(seat, slot) > 0) {
            ownHarm.add(pair);
          }
        }
      }
    }
    return now;
  }

  /** A detention, a brawl, or a punishment of this week that may be the cause. */
  private static boolean otherwiseHarmed(World world, Pair pair, List<Event> events, int week) {
    int officer = row(world, pair.officer());
    Agency agency = world.officers.agency(officer);
    boolean detains = false;
    for (int place = 0; place < world.places.count; place++) {
      detains |= world.chronicle.count(Count.DETENTIONS, week, place, agency) > 0;
    }
    boolean brawls = false;
    boolean investigates = false;
    for (Event event : events) {
      if (event instanceof Event.Attack attack) {
        boolean his = attack.who() == pair.holder() && attack.whom() == pair.officer();
        brawls |= his && attack.manner() == Event.Manner.BRAWL;
        boolean grudge = attack.motive() == Event.Motive.OWN || attack.motive() == Event.Motive.KIN;
        investigates |= grudge && agency != Agency.CUSTOMS;
      }
    }
    return detains || brawls || investigates;
  }

  private static int row(World world, long officer) {
    int count = world.officers.count;
    int[] rows =
        IntStream.range(0, count).filter(row -> world.officers.key[row] == officer).toArray();
    assertThat(rows).hasSize(1);
    return rows[0];
  }
}
