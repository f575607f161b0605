package backfire.bench.peer.mason.columns;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Officer;
import backfire.bench.peer.mason.People;
import backfire.bench.peer.mason.Town;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everybody, as rows. */
final class Residents implements People {
  private final Country country;
  final Seats seats;
  final Grudges grudges;

  /** By seat: who has it now. */
  final float[] boldness;

  final float[] riskAversion;
  private final int[] takenIn;

  private final double threshold;
  private final boolean familyHolds;
  private final double kinShare;
  private final double boldnessSpread;
  private final double riskAversionSpread;
  private final List<Officer> officers = new ArrayList<>();

  /** By officer: seats whose grudge against him rose above the threshold, some of them no more. */
  private final List<Numbers> holders = new ArrayList<>();

  private final Numbers touchedSeat = new Numbers();
  private final Numbers touchedOfficer = new Numbers();
  private final Numbers letterTo = new Numbers();
  private final List<Letter> letters = new ArrayList<>();

  private record Letter(Officer officer, double kin) {}

  /** What is done with a pair whose grudge is above the threshold. */
  interface Touched {
    void pair(int seat, int slot, Officer officer);
  }

  Residents(Country country) {
    this.country = country;
    this.seats = new Seats(country);
    this.grudges =
        new Grudges(
            seats.count(),
            country.rules.grudges,
            country.rules.parameters.get(Parameter.GRUDGE_FORGOTTEN));
    this.threshold = country.rules.revenge.threshold();
    this.familyHolds = country.rules.has(Mechanism.KIN_GRUDGES);
    this.kinShare = country.rules.parameters.get(Parameter.KIN_SHARE);
    this.boldnessSpread = country.rules.parameters.get(Parameter.BOLDNESS_SPREAD);
    this.riskAversionSpread = country.rules.parameters.get(Parameter.RISK_AVERSION_SPREAD);
    this.boldness = new float[seats.count()];
    this.riskAversion = new float[seats.count()];
    this.takenIn = new int[seats.count()];
    for (int seat = 0; seat < seats.count(); seat++) {
      beBorn(seat, -1);
    }
  }

  private void beBorn(int seat, int week) {
    boldness[seat] = (float) country.dice.lognormal(boldnessSpread);
    riskAversion[seat] = (float) country.dice.lognormal(riskAversionSpread);
    takenIn[seat] = week;
  }

  /** An officer has come; holders name him by his number. */
  void note(Officer officer) {
    officers.add(officer);
    holders.add(new Numbers());
  }

  /** Each pair touched since last time whose grudge is still above the threshold. */
  void eachTouched(Touched what) {
    int count = touchedSeat.count();
    long[] pairs = new long[count];
    for (int i = 0; i < count; i++) {
      pairs[i] = ((long) touchedSeat.get(i) << 32) | touchedOfficer.get(i);
    }
    forgetTouched();
    Arrays.sort(pairs);
    for (int i = 0; i < count; i++) {
      int seat = (int) (pairs[i] >>> 32);
      int officer = (int) pairs[i];
      int slot = i > 0 && pairs[i] == pairs[i - 1] ? -1 : grudges.find(seat, officer);
      if (slot >= 0 && grudges.stored(slot) > threshold) {
        what.pair(seat, slot, officers.get(officer));
      }
    }
  }

  void forgetTouched() {
    touchedSeat.cut(0);
    touchedOfficer.cut(0);
  }

  private void touch(int seat, int officer, int slot) {
    if (slot >= 0 && grudges.stored(slot) > threshold) {
      touchedSeat.add(seat);
      touchedOfficer.add(officer);
    }
  }

  @Override
  public int residents(Town town) {
    return seats.firstSeat[town.index + 1] - seats.firstSeat[town.index];
  }

  @Override
  public int households(Town town) {
    return seats.firstHousehold[town.index + 1] - seats.firstHousehold[town.index];
  }

  @Override
  public int anybody(Town town) {
    return seats.firstSeat[town.index] + country.dice.under(residents(town));
  }

  @Override
  public int member(Town town, int household) {
    int home = seats.firstHousehold[town.index] + household;
    int first = seats.seatOfHousehold[home];
    return first + country.dice.under(seats.seatOfHousehold[home + 1] - first);
  }

  @Override
  public int trader(Town town) {
    int[] trading = seats.traders[town.index];
    return trading.length == 0 ? -1 : trading[country.dice.under(trading.length)];
  }

  @Override
  public boolean trades(int seat) {
    return seats.trades[seat];
  }

  @Override
  public void hold(int seat, Officer officer, double own, double kin) {
    if (own + kin <= 0) {
      return;
    }
    double before = grudge(seat, officer);
    int slot = grudges.hold(seat, officer.number, own, kin, country.tick());
    touch(seat, officer.number, slot);
    if (before <= threshold && slot >= 0 && grudges.stored(slot) > threshold) {
      holders.get(officer.number).add(seat);
    }
  }

  @Override
  public void family(int seat, Officer officer, double harm) {
    if (!familyHolds) {
      return;
    }
    double kin = kinShare * harm;
    int home = seats.householdOf[seat];
    int end = seats.seatOfHousehold[home + 1];
    for (int member = seats.seatOfHousehold[home]; member < end; member++) {
      if (member != seat) {
        hold(member, officer, 0, kin);
      }
    }
    for (int tie = 0; tie < Seats.TIES; tie++) {
      int other = seats.kin[seat * Seats.TIES + tie];
      if (other < 0 || seats.householdOf[other] == home) {
        continue;
      }
      if (tie == Seats.TIES - 1) {
        letterTo.add(other);
        letters.add(new Letter(officer, kin));
      } else {
        hold(other, officer, 0, kin);
      }
    }
  }

  @Override
  public void deliver() {
    for (int i = 0; i < letters.size(); i++) {
      hold(letterTo.get(i), letters.get(i).officer(), 0, letters.get(i).kin());
    }
    letters.clear();
    letterTo.cut(0);
  }

  @Override
  public int[] against(Officer officer, Town town) {
    Numbers listed = holders.get(officer.number);
    listed.sortEachOnce();
    Numbers here = new Numbers();
    int kept = 0;
    for (int i = 0; i < listed.count(); i++) {
      int seat = listed.get(i);
      if (grudge(seat, officer) > threshold) {
        listed.set(kept++, seat);
        if (seats.townOf(seat) == town.index) {
          here.add(seat);
        }
      }
    }
    listed.cut(kept);
    return here.toArray();
  }

  @Override
  public double grudge(int seat, Officer officer) {
    int slot = grudges.find(seat, officer.number);
    return slot < 0 ? 0 : grudges.size(slot, country.week());
  }

  @Override
  public void vent(int seat, Officer officer, double kept) {
    int slot = grudges.find(seat, officer.number);
    if (slot >= 0) {
      grudges.change(slot, kept, 0, 0, country.tick());
      touch(seat, officer.number, slot);
    }
  }

  @Override
  public void replace(int seat) {
    grudges.clear(seat);
    beBorn(seat, country.week());
  }

  @Override
  public boolean wasReplaced(int seat) {
    return takenIn[seat] == country.week();
  }

  @Override
  public Survey survey(Town town) {
    int first = seats.firstHousehold[town.index];
    return Survey.of(households(town), household -> members(first + household), threshold);
  }

  private double[] members(int household) {
    int begin = seats.seatOfHousehold[household];
    double[] largest = new double[seats.seatOfHousehold[household + 1] - begin];
    Arrays.setAll(largest, i -> grudges.largest(begin + i, country.week()));
    return largest;
  }
}
