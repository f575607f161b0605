package backfire.bench.peer.mason.idiomatic;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Officer;
import backfire.bench.peer.mason.People;
import backfire.bench.peer.mason.Phase;
import backfire.bench.peer.mason.Town;
import backfire.bench.peer.mason.Vengeance;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Fading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody, as objects in lists. */
final class Residents implements People {
  final Country country;
  final Fading fading;
  final double forgotten;
  final double threshold;
  private final boolean familyHolds;
  private final double kinShare;
  private final List<Resident> all = new ArrayList<>();
  private final List<List<Resident>> ofTown = new ArrayList<>();
  private final List<List<Resident>> traders = new ArrayList<>();
  private final List<List<Household>> households = new ArrayList<>();

  /** By officer: who holds something against him. */
  private final List<Set<Resident>> holders = new ArrayList<>();

  private final List<Letter> letters = new ArrayList<>();
  private @Nullable Vengeance vengeance;

  /** Word of harm on its way to kin elsewhere. */
  private record Letter(Resident to, Officer officer, double kin) {}

  Residents(Country country) {
    this.country = country;
    this.fading = country.rules.grudges;
    this.forgotten = country.rules.parameters.get(Parameter.GRUDGE_FORGOTTEN);
    this.threshold = country.rules.revenge.threshold();
    this.familyHolds = country.rules.has(Mechanism.KIN_GRUDGES);
    this.kinShare = country.rules.parameters.get(Parameter.KIN_SHARE);
  }

  void settle() {
    for (Town town : country.towns) {
      settle(town);
    }
    Kin.tie(country, ofTown, all);
  }

  private void settle(Town town) {
    List<Resident> residents = new ArrayList<>();
    List<Resident> trading = new ArrayList<>();
    List<Household> homes = new ArrayList<>();
    long seats = Math.max(1, Math.round(country.setting.scale() * town.place.residents()));
    while (residents.size() < seats) {
      Household household = new Household();
      homes.add(household);
      int size = 1 + country.dice.poisson(country.setting.householdMean() - 1);
      for (int i = 0; i < size && residents.size() < seats; i++) {
        boolean trades = country.dice.happens(town.place.traders());
        Resident resident = new Resident(all.size(), town, household, trades, this);
        household.members.add(resident);
        residents.add(resident);
        all.add(resident);
        if (trades) {
          trading.add(resident);
        }
      }
    }
    ofTown.add(residents);
    traders.add(trading);
    households.add(homes);
  }

  /** Everybody is stepped each week. */
  void schedule(Vengeance how) {
    vengeance = how;
    for (Resident resident : all) {
      country.everyWeek(Phase.REVENGE, resident);
    }
  }

  Vengeance vengeance() {
    if (vengeance == null) {
      throw new IllegalStateException("residents are not yet scheduled");
    }
    return vengeance;
  }

  double drawBoldness() {
    return country.dice.lognormal(country.rules.parameters.get(Parameter.BOLDNESS_SPREAD));
  }

  double drawRiskAversion() {
    return country.dice.lognormal(country.rules.parameters.get(Parameter.RISK_AVERSION_SPREAD));
  }

  void takeUp(Resident resident, Officer officer) {
    while (holders.size() <= officer.number) {
      holders.add(new LinkedHashSet<>());
    }
    holders.get(officer.number).add(resident);
  }

  void letGo(Resident resident, Officer officer) {
    holders.get(officer.number).remove(resident);
  }

  @Override
  public int residents(Town town) {
    return ofTown.get(town.index).size();
  }

  @Override
  public int households(Town town) {
    return households.get(town.index).size();
  }

  @Override
  public int anybody(Town town) {
    return oneOf(ofTown.get(town.index)).seat;
  }

  @Override
  public int member(Town town, int household) {
    return oneOf(households.get(town.index).get(household).members).seat;
  }

  @Override
  public int trader(Town town) {
    List<Resident> trading = traders.get(town.index);
    return trading.isEmpty() ? -1 : oneOf(trading).seat;
  }

  private Resident oneOf(List<Resident> residents) {
    return residents.get(country.dice.under(residents.size()));
  }

  @Override
  public boolean trades(int seat) {
    return all.get(seat).trades;
  }

  @Override
  public void hold(int seat, Officer officer, double own, double kin) {
    if (own + kin > 0) {
      all.get(seat).hold(officer, own, kin, country.tick());
    }
  }

  @Override
  public void family(int seat, Officer officer, double harm) {
    if (!familyHolds) {
      return;
    }
    Resident victim = all.get(seat);
    double kin = kinShare * harm;
    for (Resident member : victim.household.members) {
      if (member != victim) {
        hold(member.seat, officer, 0, kin);
      }
    }
    for (Resident one : victim.kin) {
      if (one.household != victim.household) {
        hold(one.seat, officer, 0, kin);
      }
    }
    Resident elsewhere = victim.kinElsewhere;
    if (elsewhere != null && elsewhere.household != victim.household) {
      letters.add(new Letter(elsewhere, officer, kin));
    }
  }

  @Override
  public void deliver() {
    for (Letter letter : letters) {
      hold(letter.to().seat, letter.officer(), 0, letter.kin());
    }
    letters.clear();
  }

  @Override
  public int[] against(Officer officer, Town town) {
    if (officer.number >= holders.size()) {
      return new int[0];
    }
    int week = country.week();
    return holders.get(officer.number).stream()
        .filter(r -> r.town == town && r.grudgeAgainst(officer, week) > threshold)
        .mapToInt(r -> r.seat)
        .toArray();
  }

  @Override
  public double grudge(int seat, Officer officer) {
    return all.get(seat).grudgeAgainst(officer, country.week());
  }

  @Override
  public void vent(int seat, Officer officer, double kept) {
    all.get(seat).vent(officer, kept, country.tick());
  }

  @Override
  public void replace(int seat) {
    all.get(seat).makePlace(country.week());
  }

  @Override
  public boolean wasReplaced(int seat) {
    return all.get(seat).takenIn == country.week();
  }

  @Override
  public Survey survey(Town town) {
    int week = country.week();
    List<Household> homes = households.get(town.index);
    return Survey.of(
        homes.size(),
        i -> homes.get(i).members.stream().mapToDouble(r -> r.largestGrudge(week)).toArray(),
        threshold);
  }
}
