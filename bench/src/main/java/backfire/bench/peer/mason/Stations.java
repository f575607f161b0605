package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.rule.Restraint;
import java.util.List;

/** M7, M8: each officer's threat, and the restraint that follows from it and from talk. */
final class Stations {
  private final Country country;
  private final Restraint restraint;

  Stations(Country country) {
    this.country = country;
    this.restraint = country.rules.restraint;
  }

  /** The station's means, before anybody's threat changes. */
  void talk() {
    for (Town town : country.towns) {
      for (Agency agency : Agency.values()) {
        List<Officer> station = town.serving(agency);
        double harm = 0;
        double shown = 0;
        for (Officer officer : station) {
          harm += officer.harm;
          shown += officer.restraint;
        }
        int a = agency.ordinal();
        town.meanHarm[a] = station.isEmpty() ? 0 : harm / station.size();
        double mean = station.isEmpty() ? 0 : shown / station.size();
        town.askedRestraint[a] = restraint.asked(mean);
      }
    }
  }

  void feel(Officer officer) {
    Town town = officer.town();
    int a = officer.agency().ordinal();
    officer.experience *= country.rules.threat.experienceFade();
    officer.threat =
        country.rules.threat.of(
            town.risk,
            country.rules.revenge.exposure(officer.rank()),
            officer.harm,
            town.meanHarm[a],
            officer.experience);
    double own = restraint.own(restraint.felt(officer.temper.riskAversion(), officer.threat));
    officer.restraint = restraint.weighed(own, town.askedRestraint[a]);
  }
}
