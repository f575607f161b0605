package backfire.bench.peer.mason.columns;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Officer;
import backfire.bench.peer.mason.Town;
import backfire.bench.peer.mason.Vengeance;
import java.util.ArrayList;
import java.util.List;

/**
 * M5 by clocks: a grudge above the threshold rings at the highest rate it could have, and a ring
 * becomes an attack with the rate of now over that.
 *
 * <p>Rings are kept by week in lists of their own: MASON's schedule would keep them too, in a heap,
 * at some hundred nanoseconds each.
 */
final class Clocks {
  private final Country country;
  private final Residents residents;
  private final Vengeance vengeance;
  private final List<List<Clock>> ringing = new ArrayList<>();

  Clocks(Country country, Residents residents, Vengeance vengeance) {
    this.country = country;
    this.residents = residents;
    this.vengeance = vengeance;
    for (int week = 0; week < country.setting.calendar().total(); week++) {
      ringing.add(new ArrayList<>());
    }
  }

  /** Clocks are set for what was touched; those of this week ring. */
  void ring() {
    if (!country.rules.revenge.atWork()) {
      residents.forgetTouched();
      return;
    }
    residents.eachTouched(this::set);
    List<Clock> now = ringing.set(country.week(), List.of());
    for (Clock clock : now) {
      while (clock.time < country.week() + 1 && ring(clock)) {
        clock.time += wait(clock.bound);
      }
      if (clock.time >= country.week() + 1) {
        keep(clock);
      }
    }
  }

  private void set(int seat, int slot, Officer officer) {
    double stored = residents.grudges.stored(slot);
    double bound = country.rules.revenge.bound(stored, residents.boldness[seat]);
    double time = country.week() + wait(bound);
    if (time < ringing.size()) {
      Clock clock = new Clock(seat, officer, residents.grudges.tick(slot), bound);
      clock.time = time;
      keep(clock);
    }
  }

  private void keep(Clock clock) {
    if (clock.time < ringing.size()) {
      ringing.get((int) clock.time).add(clock);
    }
  }

  private double wait(double bound) {
    return country.rules.revenge.wait(country.dice.uniform(), bound);
  }

  /** One ring; whether the clock goes on. */
  private boolean ring(Clock clock) {
    Grudges grudges = residents.grudges;
    Officer officer = clock.officer;
    int slot = grudges.find(clock.seat, officer.number);
    if (slot < 0 || grudges.tick(slot) != clock.tick || officer.isDead()) {
      return end(clock);
    }
    double size = grudges.size(slot, country.week());
    if (size <= country.rules.revenge.threshold()) {
      return end(clock);
    }
    boolean kinIsLarger = grudges.kin(slot) > grudges.own(slot);
    double share = rate(clock, size) / clock.bound;
    return !vengeance.comeTo(clock.seat, officer, share, kinIsLarger) || end(clock);
  }

  private static boolean end(Clock clock) {
    clock.time = Double.POSITIVE_INFINITY;
    return false;
  }

  private double rate(Clock clock, double size) {
    Town home = country.towns.get(residents.seats.townOf(clock.seat));
    double boldness = residents.boldness[clock.seat];
    double riskAversion = residents.riskAversion[clock.seat];
    int ties = residents.seats.ties(clock.seat);
    return vengeance.rate(clock.officer, size, boldness, riskAversion, ties, home);
  }
}
