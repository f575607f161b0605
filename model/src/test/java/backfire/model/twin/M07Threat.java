package backfire.model.twin;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.rule.Restraint;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** M7, M8: each officer's threat, and the restraint that follows from it and from talk. */
final class M07Threat {
  private final Country country;

  M07Threat(Country country) {
    this.country = country;
  }

  void happen() {
    for (Town town : country.towns) {
      for (Agency agency : Agency.values()) {
        talk(town, agency, town.serving(agency));
      }
    }
  }

  private void talk(Town town, Agency agency, List<Officer> station) {
    double meanHarm = mean(station, officer -> officer.harm);
    double meanRestraint = mean(station, officer -> officer.restraint);
    town.meanHarm.put(agency, meanHarm);
    Restraint restraint = country.rules.restraint;
    for (Officer officer : station) {
      officer.experience *= country.rules.threat.experienceFade();
      officer.threat =
          country.rules.threat.of(
              town.risk,
              country.rules.revenge.exposure(officer.rank()),
              officer.harm,
              meanHarm,
              officer.experience);
      double own = restraint.own(restraint.felt(officer.temper.riskAversion(), officer.threat));
      officer.restraint = restraint.weighed(own, restraint.asked(meanRestraint));
    }
  }

  private static double mean(List<Officer> officers, ToDoubleFunction<Officer> what) {
    long sum = officers.stream().mapToLong(o -> Fixed.of(what.applyAsDouble(o))).sum();
    return officers.isEmpty() ? 0 : Fixed.toDouble(sum) / officers.size();
  }
}
