package backfire.model.twin;

import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;

/** M4: who is harmed holds a grudge, and his family holds one for him. */
final class M04Grudges {
  private final Country country;
  private final boolean familyHolds;
  private final double kinShare;
  private final double forgotten;
  private final double agencyShare;
  private final double officialShare;

  M04Grudges(Country country) {
    this.country = country;
    Parameters parameters = country.setting.parameters();
    this.familyHolds = country.setting.has(Mechanism.KIN_GRUDGES);
    this.kinShare = parameters.get(Parameter.KIN_SHARE);
    this.forgotten = parameters.get(Parameter.GRUDGE_FORGOTTEN);
    this.agencyShare = parameters.get(Parameter.AGENCY_SHARE);
    this.officialShare = parameters.get(Parameter.OFFICIAL_SHARE);
  }

  /** A resident suffers harm: he holds it against the officer, and lays it on the agencies. */
  void suffer(
      Resident victim, Officer officer, double harm, int tick, NaiveTwin.Source source, int stop) {
    victim.harms.add(new NaiveTwin.Harm(country.week, source, officer.key, stop, harm, 0));
    hold(victim, officer, harm, 0, tick);
    Town town = victim.seat.town;
    Agency agency = officer.agency();
    country.count(Count.HARM, town, agency, harm);
    officer.harm += harm;
    town.harmOnAgencies += agencyShare * harm;
    town.harmOnOfficial += officialShare * harm;
  }

  /** The household and kin of who had a seat hold harm done to him. */
  void family(Seat victim, Officer officer, double harm, int tick) {
    if (!familyHolds) {
      return;
    }
    double kin = kinShare * harm;
    for (Seat member : victim.household.seats) {
      if (member != victim) {
        holdForFamily(member.holder(), officer, kin, tick);
      }
    }
    for (Seat.Tie tie : victim.ties) {
      if (tie.to().household == victim.household) {
        continue;
      }
      if (tie.byLetter()) {
        country.letters.add(new Country.Letter(tie.to().holder(), officer, kin, tick));
      } else {
        holdForFamily(tie.to().holder(), officer, kin, tick);
      }
    }
  }

  /** Letters reach those who are still there. */
  void deliverLetters() {
    for (Country.Letter letter : country.letters) {
      if (letter.to().isThere()) {
        holdForFamily(letter.to(), letter.officer(), letter.kin(), letter.tick());
      }
    }
    country.letters.clear();
  }

  private void holdForFamily(Resident holder, Officer officer, double kin, int tick) {
    holder.harms.add(
        new NaiveTwin.Harm(country.week, NaiveTwin.Source.FAMILY, officer.key, -1, 0, kin));
    hold(holder, officer, 0, kin, tick);
  }

  private void hold(Resident holder, Officer officer, double own, double kin, int tick) {
    if (own + kin <= 0) {
      return;
    }
    holder.forgetIf(grudge -> country.now(grudge) < forgotten);
    Grudge grudge = holder.grudgeAgainst(officer);
    if (grudge == null) {
      Grudge fresh = new Grudge(officer, own, kin, tick);
      if (holder.take(fresh, country::now)) {
        touch(holder, fresh);
      }
      return;
    }
    double left = country.fade(grudge);
    grudge.own = (float) (grudge.own * left + own);
    grudge.kin = (float) (grudge.kin * left + kin);
    grudge.tick = tick;
    touch(holder, grudge);
  }

  /** After an attack that nobody was caught for, a share of the grudge is kept. */
  void vent(Resident holder, Officer officer, double kept, int tick) {
    Grudge grudge = holder.grudgeAgainst(officer);
    if (grudge == null) {
      return;
    }
    double left = country.fade(grudge);
    grudge.own = (float) (grudge.own * left * kept);
    grudge.kin = (float) (grudge.kin * left * kept);
    grudge.tick = tick;
    touch(holder, grudge);
  }

  private void touch(Resident holder, Grudge grudge) {
    if (grudge.stored() > country.rules.revenge.threshold()) {
      country.touched.add(new Country.Pair(holder, grudge.officer));
    }
  }
}
