package backfire.model.week;

import static backfire.model.parameter.Parameter.AGENCY_SHARE;
import static backfire.model.parameter.Parameter.BRIBE_MEMORY;
import static backfire.model.parameter.Parameter.OFFICIAL_SHARE;
import static backfire.model.parameter.Parameter.STOPS_BEAT_SHARE;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.rule.Abuse;
import backfire.model.rule.Fading;
import backfire.model.world.HarmfulStops;
import backfire.model.world.Officers;
import backfire.model.world.Places;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M3: whom a harmful stop meets, and what it does to him and brings the officer. */
final class AbuseResidents {
  private final World world;
  private final Abuse abuse;
  private final Orders orders;
  private final double beatShare;
  private final double agencyShare;
  private final double officialShare;
  private final double bribesFade;
  private final double[] meanBribe;
  private final Block ofHarm = new Block();
  private double[] taken = new double[0];

  AbuseResidents(World world) {
    this.world = world;
    this.abuse = new Abuse(world.setting);
    this.orders = new Orders(world);
    this.beatShare = world.setting.parameters().get(STOPS_BEAT_SHARE);
    this.agencyShare = world.setting.parameters().get(AGENCY_SHARE);
    this.officialShare = world.setting.parameters().get(OFFICIAL_SHARE);
    double memory = world.setting.parameters().get(BRIBE_MEMORY);
    this.bribesFade = new Fading(memory, 1).weekly();
    this.meanBribe = new double[Agency.values().length];
  }

  void in(int week) {
    if (taken.length < world.officers.count) {
      taken = new double[2 * world.officers.count];
    }
    HarmfulStops stops = world.harmfulStops;
    int place = -1;
    for (int i = 0; i < stops.count; i++) {
      if (world.officers.place[stops.officer[i]] != place) {
        place = world.officers.place[stops.officer[i]];
        for (Agency agency : Agency.values()) {
          meanBribe[agency.ordinal()] = abuse.meanBribe(orders.in(place, agency, week));
        }
      }
      abuseOne(stops, i, place, week);
    }
    takeIn();
  }

  private void abuseOne(HarmfulStops stops, int i, int place, int week) {
    Officers all = world.officers;
    int officer = stops.officer[i];
    Agency agency = all.agency(officer);
    int seat = victim(officer, agency, place, stops.where[i], stops.whom[i]);
    stops.victim[i] = seat;
    stops.traderKey[i] = 0;
    if (seat < 0) {
      return;
    }
    int observed = world.observed(week);
    world.chance.fill(ofHarm, Site.BRIBE, all.key[officer], 0, week, stops.stop[i]);
    double harm = 0;
    if (stops.extorts[i]) {
      double bribe =
          Draw.exponential(ofHarm.uniform(Site.BRIBE)) * meanBribe[agency.ordinal()];
      taken[officer] += bribe;
      harm = abuse.extortionHarm(ofHarm.uniform(Site.EXTORTION_HARM));
      world.chronicle.add(Count.EXTORTIONS, observed, place, agency, 1);
      world.chronicle.add(Count.BRIBES, observed, place, agency, bribe);
    }
    stops.harshHarm[i] = 0;
    if (stops.harsh[i]) {
      double harsh =
          abuse.harshHarm(ofHarm.uniform(Site.HARSH_HARM), ofHarm.uniform(Site.GRAVE));
      stops.harshHarm[i] = harsh;
      harm += harsh;
      world.chronicle.add(Count.HARSH, observed, place, agency, 1);
      if (world.places.trades(place, seat)) {
        stops.traderKey[i] = world.residents.key(place, seat);
      }
    }
    stops.harm[i] = harm;
    all.harm[officer] += harm;
    world.moods.laid[place] += harm * agencyShare;
    world.moods.laidOnOfficial[place] += harm * officialShare;
    world.chronicle.add(Count.HARM, observed, place, agency, harm);
  }

  /** The seat of whom the stop meets, or −1. */
  private int victim(int officer, Agency agency, int place, double where, double whom) {
    Places places = world.places;
    if (agency == Agency.CUSTOMS) {
      int[] traders = places.traderSeats[place];
      return traders.length == 0 ? -1 : traders[(int) (where * traders.length)];
    }
    int household = places.firstHousehold[place] + household(officer, agency, place, where);
    return places.householdSeat[household] + (int) (whom * places.size(household));
  }

  private int household(int officer, Agency agency, int place, double where) {
    int all = world.places.households(place);
    if (world.officers.rank(officer) != Rank.LINE) {
      return (int) (where * all);
    }
    if (where >= beatShare) {
      return (int) ((where - beatShare) / (1 - beatShare) * all);
    }
    int first = world.posts.firstOf(place, agency, Rank.LINE);
    int beats = world.posts.endOf(place, agency, Rank.LINE) - first;
    int beat = world.officers.post[officer] - first;
    int low = (int) ((long) all * beat / beats);
    int high = (int) ((long) all * (beat + 1) / beats);
    return high > low
        ? low + (int) (where / beatShare * (high - low))
        : (int) (where / beatShare * all);
  }

  /** The running means of bribe incomes take in the week's. */
  private void takeIn() {
    Posts posts = world.posts;
    double[] bribes = world.officers.bribes;
    for (int post = 0; post < posts.count(); post++) {
      int officer = posts.holder[post];
      if (officer != Posts.VACANT) {
        bribes[officer] = bribes[officer] * bribesFade + (1 - bribesFade) * taken[officer];
        taken[officer] = 0;
      }
    }
  }
}
