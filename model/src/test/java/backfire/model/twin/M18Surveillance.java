package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import java.util.List;

/** M18: households are denounced; an officer of the political police detains. */
final class M18Surveillance {
  private final Country country;
  private final M04Grudges grudges;

  M18Surveillance(Country country, M04Grudges grudges) {
    this.country = country;
    this.grudges = grudges;
  }

  void happen() {
    for (Town town : country.towns) {
      List<Post> posts = town.posts(Agency.SECURITY);
      if (posts.isEmpty()) {
        continue;
      }
      double mean =
          country.rules.surveillance.denunciations(
              town.households.size(),
              town.orders(Agency.SECURITY),
              country.rules.revenge.informed(town.approval));
      int denunciations = Draw.poisson(country.draw(Site.DENUNCIATIONS, town.key), mean);
      for (int i = 0; i < denunciations; i++) {
        denounce(town, posts, i);
      }
    }
  }

  private void denounce(Town town, List<Post> posts, int i) {
    Officer officer = posts.get((int) (draw(Site.DETAINING_POST, town, i) * posts.size())).holder;
    if (officer == null) {
      return;
    }
    double where = draw(Site.DENOUNCED_HOUSEHOLD, town, i);
    Household household = town.households.get((int) (where * town.households.size()));
    Seat seat = household.member(draw(Site.DENOUNCED_MEMBER, town, i));
    if (draw(Site.DETAINS, town, i) < country.rules.effort.left(officer.restraint)) {
      detain(seat, officer, i);
    }
  }

  private void detain(Seat seat, Officer officer, int i) {
    Town town = seat.town;
    double harm =
        country.rules.abuse.harshHarm(
            draw(Site.DETENTION_HARM, town, i), draw(Site.DETENTION_GRAVE, town, i));
    country.count(Count.DETENTIONS, town, Agency.SECURITY);
    int tick = country.tickFrom();
    grudges.suffer(seat.holder(), officer, harm, tick, NaiveTwin.Source.DETENTION, -1);
    grudges.family(seat, officer, harm, tick);
  }

  private double draw(Site site, Town town, int i) {
    return country.draw(site, town.key, 0, i);
  }
}
