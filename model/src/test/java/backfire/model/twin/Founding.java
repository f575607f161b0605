package backfire.model.twin;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Identity;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;

/** How a world begins: seats, households, kin, posts, officers; no grudges, no news, E at rest. */
final class Founding {
  private final Country country;
  private final Setting setting;

  private Founding(Country country) {
    this.country = country;
    this.setting = country.setting;
  }

  static Country found(Setting setting, long seed) {
    Country country = new Country(setting, seed);
    Founding founding = new Founding(country);
    for (Place place : setting.places()) {
      Town town = new Town(country.towns.size(), place);
      country.towns.add(town);
      founding.settle(town);
      founding.establish(town);
      founding.setAtRest(town);
    }
    Kin.tie(country.towns, seed, setting.parameters());
    return country;
  }

  private void settle(Town town) {
    long residents = Math.max(1, Math.round(setting.scale() * town.place.residents()));
    while (town.seats.size() < residents) {
      int nth = town.households.size();
      Block four = new Block();
      country.rules.nature.fillHouseholdSizes(four, town.key, nth);
      int size = 1 + Draw.poisson(four.uniform(nth % 4), setting.householdMean() - 1);
      Household household = new Household();
      town.households.add(household);
      for (int i = 0; i < size && town.seats.size() < residents; i++) {
        Seat seat = seat(town, household);
        household.seats.add(seat);
        town.seats.add(seat);
      }
    }
  }

  private Seat seat(Town town, Household household) {
    int ordinal = town.seats.size();
    Block four = new Block();
    country.rules.nature.fillTrades(four, town.key, ordinal);
    boolean trades = four.uniform(ordinal % 4) < town.place.traders();
    Seat seat = new Seat(town, household, ordinal, trades);
    country.replace(seat, Identity.FOUNDING);
    return seat;
  }

  private void establish(Town town) {
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        double u = country.draw(Site.SAMPLED_POSTS, Identity.post(town.key, agency, rank, -1));
        int posts = (int) Math.floor(setting.scale() * town.place.posts(agency).of(rank) + u);
        for (int ordinal = 0; ordinal < posts; ordinal++) {
          Post post = new Post(town, agency, rank, ordinal, Identity.FOUNDING);
          town.add(post);
          long officer = Identity.officer(post.key, Identity.FOUNDING);
          country.recruit(post, -country.rules.nature.foundingTenureWeeks(officer));
        }
      }
    }
  }

  private void setAtRest(Town town) {
    town.expectationLogit = country.rules.expectation.rest();
    town.approval = country.rules.approval.of(0);
    M06News.judge(town, country.rules.news);
  }
}
