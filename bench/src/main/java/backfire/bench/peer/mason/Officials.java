package backfire.bench.peer.mason;

import backfire.model.kind.Level;
import backfire.model.setting.Cadres;

/** M12: purges fade in memory; some officials seek promotion. */
final class Officials {
  private final Country country;
  private final Rest rest;

  /** Ambitions of those of each town, and of the two levels above towns. */
  private final double[][] inTowns;

  private final double[] province;
  private final double[] centre;

  Officials(Country country, Rest rest) {
    this.country = country;
    this.rest = rest;
    Cadres cadres = country.setting.cadres();
    this.inTowns = new double[country.towns.size()][];
    for (int town = 0; town < inTowns.length; town++) {
      inTowns[town] = ambitions(cadres.countyPerPlace());
    }
    this.province = ambitions(cadres.province());
    this.centre = ambitions(cadres.centre());
  }

  private double[] ambitions(int officials) {
    double[] ambitions = new double[officials];
    for (int i = 0; i < officials; i++) {
      ambitions[i] = country.dice.normal();
    }
    return ambitions;
  }

  void ask() {
    country.leadership.salience *= country.rules.ambition.weeklyFade();
    if (rest.isKnown()) {
      int week = country.observedWeek();
      country.chronicle.setSalience(week, country.leadership.salience);
      country.chronicle.setWillingness(week, Level.COUNTY, inTowns());
      country.chronicle.setWillingness(week, Level.PROVINCE, above(Level.PROVINCE, province));
      country.chronicle.setWillingness(week, Level.CENTRE, above(Level.CENTRE, centre));
    }
  }

  private double inTowns() {
    double sum = 0;
    for (Town town : country.towns) {
      double knownOverRest = town.known / rest.known(town);
      sum += seek(inTowns[town.index], Level.COUNTY, knownOverRest, town.expectation());
    }
    return sum / country.towns.size();
  }

  private double above(Level level, double[] ambitions) {
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
    return seek(ambitions, level, known / usual, expectation / residents);
  }

  /** The share of officials who seek promotion. */
  private double seek(double[] ambitions, Level level, double knownOverRest, double expectation) {
    double sum = 0;
    for (double ambition : ambitions) {
      sum +=
          country.rules.ambition.seeks(
              ambition, country.leadership.salience, level, knownOverRest, expectation);
    }
    return sum / ambitions.length;
  }
}
