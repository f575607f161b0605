package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Site;

/** M19: some seats are taken by others, who hold nothing against anybody. */
final class M19Residents {
  private final Country country;

  M19Residents(Country country) {
    this.country = country;
  }

  void happen() {
    for (Town town : country.towns) {
      int seats = town.seats.size();
      double mean = country.rules.turnover.replacements(seats);
      int replaced = Draw.poisson(country.draw(Site.REPLACEMENTS, town.key), mean);
      for (int i = 0; i < replaced; i++) {
        double u = country.draw(Site.REPLACED, town.key, 0, i);
        country.replace(town.seats.get((int) (u * seats)), country.week);
      }
    }
  }
}
