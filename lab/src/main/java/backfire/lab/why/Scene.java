package backfire.lab.why;

import backfire.lab.why.AttackMoment.Joiner;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.rule.Ambition;
import backfire.model.rule.Effort;
import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;
import backfire.model.rule.Logit;
import backfire.model.rule.Revenge;
import backfire.model.world.Grudges;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A world as it stands when something is decided, put into the numbers that decide it. */
final class Scene {
  private final World world;
  private final Revenge revenge;
  private final Effort effort;
  private final Leaving leaving;
  private final Ambition ambition;
  private final Hearsay hearsay;

  /** By place, of the last round of stops. */
  private final double[] unrestrained;

  Scene(World world) {
    this.world = world;
    this.revenge = new Revenge(world.setting);
    this.effort = new Effort(world.setting);
    this.leaving = new Leaving(world.setting);
    this.ambition = new Ambition(world.setting);
    this.hearsay = new Hearsay(world);
    this.unrestrained = new double[world.places.count];
  }

  World world() {
    return world;
  }

  Hearsay hearsay() {
    return hearsay;
  }

  /**
   * The stops of a place are made: what the mean effort of its posts would have been if those who
   * hold them had not held back. Later in the week fewer may serve.
   */
  void stopsAreMade(int place) {
    double sum = 0;
    for (Agency agency : Agency.values()) {
      double orders = world.moods.orders[place][agency.ordinal()];
      for (Rank rank : Rank.values()) {
        sum +=
            world.posts.serving(place, agency, rank)
                * effort.unrestrained(agency, rank, orders, world.moods.turmoil[place]);
      }
    }
    int posts = world.posts.count(place);
    unrestrained[place] = posts == 0 ? 0 : sum / posts;
  }

  /** An attack that is about to be made; arguments as the onlooker is told. */
  AttackMoment attack(
      GrudgeBook book,
      int officer,
      double bound,
      double accepted,
      int tick,
      int ring,
      int[] others,
      int week) {
    int place = book.place();
    int seat = book.seat();
    int there = world.officers.place[officer];
    Grudges grudges = world.grudges[place];
    int slot = grudges.find(seat, officer);
    double left = grudges.left(seat, slot, week);
    return new AttackMoment(
        week,
        place,
        there,
        world.officers.rank(officer),
        world.officers.hasLeft(officer),
        grudges.own(seat, slot) * left,
        grudges.kin(seat, slot) * left,
        book.portions(officer),
        world.residents.boldness(place, seat),
        world.residents.riskAversion(place, seat),
        world.residents.kin(place, seat),
        Logit.inverse(world.moods.expectation[there]),
        hearsay.idea(there, week - 1),
        world.moods.effort[there],
        unrestrained[there],
        world.moods.approval[there],
        bound,
        accepted,
        tick >> 1,
        world.chance.uniform(Site.ATTACK, book.key(), world.officers.key[officer], tick, ring),
        joiners(there, officer, others, week));
  }

  private List<Joiner> joiners(int there, int officer, int[] others, int week) {
    Grudges grudges = world.grudges[there];
    List<Joiner> joiners = new ArrayList<>();
    for (int other : others) {
      int slot = grudges.find(other, officer);
      double left = grudges.left(other, slot, week);
      boolean atMarket = world.moods.marketOpen(there, week) && world.places.trades(there, other);
      joiners.add(
          new Joiner(
              world.residents.key(there, other),
              grudges.own(other, slot) * left,
              grudges.kin(other, slot) * left,
              atMarket,
              revenge.joins(grudges.size(other, slot, week), atMarket)));
    }
    return joiners;
  }

  /** A weighing that ends with leaving; arguments as the onlooker is told. */
  ExitMoment exit(
      int officer, Leaving.Situation situation, double[] gumbels, Leaving.Option option, int week) {
    int place = world.officers.place[officer];
    int post = world.officers.post[officer];
    int nearby = world.pending.in(place);
    return new ExitMoment(
        week,
        place,
        situation,
        Arrays.stream(gumbels).boxed().toList(),
        option,
        hearsay.idea(place, week),
        revenge.exposure(situation.rank()),
        world.service.duty().harm[post],
        world.moods.meanHarm[place][world.officers.agency(officer).ordinal()],
        world.service.duty().experience[post],
        nearby,
        leaving.deliberates(nearby, world.posts.count(place) / world.setting.scale()),
        world.moods.leavers[place]);
  }

  /** A promotion that is offered. */
  OfferMoment offer(int officer, Filling.Appeal appeal, double u) {
    int place = world.officers.place[officer];
    Rank offered = Rank.values()[world.officers.rank(officer).ordinal() + 1];
    double felt = ambition.felt(world.leadership.salience, Level.COUNTY);
    return new OfferMoment(offered, appeal, u, felt, world.moods.risk[place]);
  }

  /** A brawl, over a stop of the resident of a seat. */
  BrawlMoment brawl(int seat, double probability) {
    int place = world.places.placeOf(seat);
    return new BrawlMoment(world.moods.approval[place], world.places.traders[place], probability);
  }
}
