package backfire.lab.why;

import backfire.lab.why.Harm.Deed;
import backfire.lab.why.Harm.Tie;
import backfire.model.rule.Fading;
import backfire.model.rule.Kinship;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one resident came to hold against officers, harm by harm, as the world that is looked on
 * at delivers it to his seat.
 *
 * <p>What was done to him and his is heard first; when a part of it is held, the harm is found by
 * the officer and by the amount, to the bit.
 */
final class GrudgeBook {
  private final World world;
  private final double share;
  private final int place;
  private final int seat;
  private final long key;
  private final Map<Integer, Tie> circle = new HashMap<>();
  private final List<Heard> heard = new ArrayList<>();
  private final Map<Integer, List<Portion>> against = new HashMap<>();
  private final List<Harm> all = new ArrayList<>();

  /** Harm of this week that may be held, as far as the holder is concerned. */
  private static final class Heard {
    private final int officer;
    private final Harm harm;
    private int held;

    Heard(int officer, Harm harm) {
      this.officer = officer;
      this.harm = harm;
    }
  }

  /**
   * A harm as it is held. Two ties to one victim make two of one harm.
   *
   * @param number of the harm among all that he heard of
   * @param tick when it came to be held
   * @param spendings attacks made upon the grudge
   */
  record Portion(int number, Harm harm, int tick, List<Spending> spendings) {
    Portion {
      spendings = List.copyOf(spendings);
    }

    /** What is left of it in a week, faded and spent. */
    double left(int week, Fading fading) {
      return harm.held() * kept(week) * fading.over(week - (tick >> 1));
    }

    /** What has faded of it by then. */
    double faded(int week, Fading fading) {
      return harm.held() * kept(week) * (1 - fading.over(week - (tick >> 1)));
    }

    /** What attacks up to a week, that one not, have left of it: a factor. */
    double kept(int week) {
      double kept = 1;
      for (Spending spending : spendings) {
        kept *= spending.week() < week ? spending.kept() : 1;
      }
      return kept;
    }
  }

  /** An attack made upon a grudge, and the share of it that was kept. */
  record Spending(int week, double kept) {}

  /**
   * The book of the resident who sits in a seat now, and has no grudges yet.
   *
   * @param share κ: what is held for one's own of harsh harm
   */
  GrudgeBook(World world, int place, int seat, double share) {
    this.world = world;
    this.share = share;
    this.place = place;
    this.seat = seat;
    this.key = world.residents.key(place, seat);
    findCircle();
  }

  private void findCircle() {
    int elsewhere = world.residents.kinElsewhere(seat);
    if (elsewhere >= 0) {
      circle.put(elsewhere, Tie.KIN_ELSEWHERE);
    }
    for (int m = 0; m < Kinship.LOCAL; m++) {
      int kin = world.residents.localKin(place, seat, m);
      if (kin >= 0) {
        circle.put(kin, Tie.KIN);
      }
    }
    int household = world.places.householdOf(seat);
    for (int s = world.places.householdSeat[household];
        s < world.places.householdSeat[household + 1];
        s++) {
      circle.put(s, Tie.HOUSEHOLD);
    }
    circle.put(seat, Tie.HIMSELF);
  }

  int place() {
    return place;
  }

  int seat() {
    return seat;
  }

  long key() {
    return key;
  }

  /** Seats whose harm reaches him, his own among them. */
  Iterable<Integer> circle() {
    return circle.keySet();
  }

  /** A stop has harmed somebody of his circle. */
  synchronized void hear(HarmfulStops stops, int i, int week) {
    Tie tie = circle.get(stops.victim[i]);
    if (tie == null || (tie != Tie.HIMSELF && !stops.harsh[i])) {
      return;
    }
    boolean his = tie == Tie.HIMSELF;
    double own = his ? stops.harm[i] : 0;
    double kin = his ? 0 : share * stops.harshHarm[i];
    boolean extorts = stops.extorts[i] > 0;
    Harm harm = new Harm(week, Deed.STOP, tie, own, kin, extorts, stops.harsh[i]);
    heard.add(new Heard(stops.officer[i], harm));
  }

  /** Harm otherwise than by a stop has been done to somebody of his circle. */
  synchronized void hear(Deed deed, int officer, int victimSeat, double harm, int week) {
    Tie tie = circle.get(victimSeat);
    if (tie == null || (deed == Deed.BRAWL && tie != Tie.HIMSELF)) {
      return;
    }
    boolean his = tie == Tie.HIMSELF;
    double own = his ? harm : 0;
    double kin = his ? 0 : share * harm;
    heard.add(new Heard(officer, new Harm(week, deed, tie, own, kin, false, false)));
  }

  /** He has come to hold it: of equal harms one that he holds least often so far. */
  synchronized void hold(int officer, double own, double kin, int tick) {
    Heard found = null;
    for (Heard one : heard) {
      boolean fits = one.officer == officer && one.harm.own() == own && one.harm.kin() == kin;
      if (fits && (found == null || one.held < found.held)) {
        found = one;
      }
    }
    if (found == null) {
      throw new IllegalStateException("a resident holds harm that nobody did to him or his");
    }
    int number = found.held == 0 ? all.size() : all.lastIndexOf(found.harm);
    if (found.held++ == 0) {
      all.add(found.harm);
    }
    against
        .computeIfAbsent(officer, o -> new ArrayList<>())
        .add(new Portion(number, found.harm, tick, List.of()));
  }

  /** His grudge against an officer has ended. */
  synchronized void forget(int officer) {
    against.remove(officer);
  }

  /** A share of his grudge against an officer is all that is kept of it. */
  synchronized void lessen(int officer, double kept, int week) {
    List<Portion> portions = against.get(officer);
    if (portions != null) {
      portions.replaceAll(p -> spent(p, new Spending(week, kept)));
    }
  }

  private static Portion spent(Portion portion, Spending spending) {
    List<Spending> spendings = new ArrayList<>(portion.spendings());
    spendings.add(spending);
    return new Portion(portion.number(), portion.harm(), portion.tick(), spendings);
  }

  /** The week is over: what was heard and not held never will be. */
  synchronized void endWeek() {
    heard.clear();
  }

  /** What makes up his grudge against an officer now, in the order in which it came. */
  synchronized List<Portion> portions(int officer) {
    return List.copyOf(against.getOrDefault(officer, List.of()));
  }

  /** All that he ever held, each harm once, in the order in which it came. */
  synchronized List<Harm> all() {
    return List.copyOf(all);
  }
}
