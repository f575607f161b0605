package backfire.bench.peer.mason.idiomatic;

import backfire.bench.peer.mason.Officer;
import backfire.bench.peer.mason.Town;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Somebody who lives in a seat of a household; when another takes it, all but the person stays. */
final class Resident implements Steppable {
  private static final int GRUDGES = 8;

  final int seat;
  final Town town;
  final Household household;
  final boolean trades;

  /** Ties that are kept, whatever the household; who lives elsewhere hears by letter. */
  final List<Resident> kin = new ArrayList<>();

  @Nullable Resident kinElsewhere;

  private final Residents all;
  private final List<Grudge> grudges = new ArrayList<>();
  private double boldness;
  private double riskAversion;
  int takenIn = -1;

  Resident(int seat, Town town, Household household, boolean trades, Residents all) {
    this.seat = seat;
    this.town = town;
    this.household = household;
    this.trades = trades;
    this.all = all;
    beBorn();
  }

  private void beBorn() {
    boldness = all.drawBoldness();
    riskAversion = all.drawRiskAversion();
  }

  /** Another takes the seat. */
  void makePlace(int week) {
    for (Grudge grudge : grudges) {
      all.letGo(this, grudge.officer);
    }
    grudges.clear();
    takenIn = week;
    beBorn();
  }

  /** His week: does a grudge become an attack? */
  @Override
  public void step(SimState state) {
    int now = all.country.tick();
    forget(now / 2);
    if (!all.country.rules.revenge.atWork()) {
      return;
    }
    for (int i = 0; i < grudges.size() && takenIn != now / 2; i++) {
      Grudge grudge = grudges.get(i);
      if (grudge.tick() != now && grudge.size(now / 2, all.fading) > all.threshold) {
        brood(grudge);
      }
    }
  }

  /**
   * A grudge has moments at the highest rate that it could ever have, and in each it becomes an
   * attack with the rate of now over that.
   */
  private void brood(Grudge grudge) {
    double highest = all.country.rules.revenge.bound(grudge.stored(), boldness);
    boolean attacked = false;
    for (double time = wait(highest); time < 1 && !attacked; time += wait(highest)) {
      attacked = grudge.officer.isDead() || actsOn(grudge, highest);
    }
  }

  private double wait(double rate) {
    return all.country.rules.revenge.wait(all.country.dice.uniform(), rate);
  }

  private boolean actsOn(Grudge grudge, double highest) {
    Officer officer = grudge.officer;
    double size = grudge.size(all.country.week(), all.fading);
    int ties = kin.size() + (kinElsewhere == null ? 0 : 1);
    double rate = all.vengeance().rate(officer, size, boldness, riskAversion, ties, town);
    return all.vengeance().comeTo(seat, officer, rate / highest, grudge.kinIsLarger());
  }

  private void forget(int week) {
    grudges.removeIf(
        grudge -> {
          boolean faded = grudge.size(week, all.fading) < all.forgotten;
          if (faded) {
            all.letGo(this, grudge.officer);
          }
          return faded;
        });
  }

  /** He holds harm against an officer; of nine grudges the smallest gives way. */
  void hold(Officer officer, double own, double kinPart, int now) {
    forget(now / 2);
    Grudge grudge = find(officer);
    if (grudge != null) {
      grudge.change(1, own, kinPart, now, all.fading);
      return;
    }
    if (grudges.size() == GRUDGES) {
      Grudge smallest = smallest(now / 2);
      if (smallest.size(now / 2, all.fading) >= own + kinPart) {
        return;
      }
      grudges.remove(smallest);
      all.letGo(this, smallest.officer);
    }
    grudges.add(new Grudge(officer, own, kinPart, now));
    all.takeUp(this, officer);
  }

  private Grudge smallest(int week) {
    Grudge smallest = grudges.getFirst();
    for (Grudge grudge : grudges) {
      if (grudge.size(week, all.fading) < smallest.size(week, all.fading)) {
        smallest = grudge;
      }
    }
    return smallest;
  }

  void vent(Officer officer, double kept, int now) {
    Grudge grudge = find(officer);
    if (grudge != null) {
      grudge.change(kept, 0, 0, now, all.fading);
    }
  }

  double grudgeAgainst(Officer officer, int week) {
    Grudge grudge = find(officer);
    return grudge == null ? 0 : grudge.size(week, all.fading);
  }

  private @Nullable Grudge find(Officer officer) {
    for (Grudge grudge : grudges) {
      if (grudge.officer == officer) {
        return grudge;
      }
    }
    return null;
  }

  /** His largest grudge, 0 if he has none. */
  double largestGrudge(int week) {
    double largest = 0;
    for (Grudge grudge : grudges) {
      largest = Math.max(largest, grudge.size(week, all.fading));
    }
    return largest;
  }
}
