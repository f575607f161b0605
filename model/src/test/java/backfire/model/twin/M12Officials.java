package backfire.model.twin;

import backfire.model.kind.Level;
import backfire.model.rule.Identity;

/** M12: purges fade in memory; some officials seek promotion. */
final class M12Officials {
  private final Country country;
  private final Rest rest;

  M12Officials(Country country, Rest rest) {
    this.country = country;
    this.rest = rest;
  }

  void happen() {
    country.leadership.salience *= country.rules.ambition.weeklyFade();
    if (rest.isKnown()) {
      int week = country.observedWeek();
      country.chronicle.setSalience(week, country.leadership.salience);
      country.chronicle.setWillingness(week, Level.COUNTY, inPlaces());
      country.chronicle.setWillingness(
          week, Level.PROVINCE, above(Level.PROVINCE, country.setting.cadres().province()));
      country.chronicle.setWillingness(
          week, Level.CENTRE, above(Level.CENTRE, country.setting.cadres().centre()));
    }
  }

  private double inPlaces() {
    int officials = country.setting.cadres().countyPerPlace();
    double sum = 0;
    for (Town town : country.towns) {
      for (int i = 0; i < officials; i++) {
        long official = Identity.official(town.key, i);
        double knownOverRest = town.known / rest.known(town);
        sum += seeks(official, Level.COUNTY, knownOverRest, town.expectation());
      }
    }
    return sum / (officials * country.towns.size());
  }

  private double above(Level level, int officials) {
    double residents = 0;
    double known = 0;
    double usual = 0;
    double expectation = 0;
    for (Town town : country.towns) {
      double weight = town.place.residents();
      residents += weight;
      known += weight * town.known;
      usual += weight * rest.known(town);
      expectation += weight * town.expectation();
    }
    double knownOverRest = (known / residents) / (usual / residents);
    long office = Identity.official(Identity.place("/"), level.ordinal());
    double sum = 0;
    for (int i = 0; i < officials; i++) {
      long official = Identity.official(office, i);
      sum += seeks(official, level, knownOverRest, expectation / residents);
    }
    return sum / officials;
  }

  private double seeks(long official, Level level, double knownOverRest, double expectation) {
    return country.rules.ambition.seeks(
        country.rules.nature.officialAmbition(official),
        country.leadership.salience,
        level,
        knownOverRest,
        expectation);
  }
}
