package backfire.model.week;

import static backfire.model.parameter.Parameter.BRIBE_MEMORY;
import static backfire.model.parameter.Parameter.STOPS_BEAT_SHARE;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.rule.Abuse;
import backfire.model.rule.Fading;
import backfire.model.world.Duty;
import backfire.model.world.HarmfulStops;
import backfire.model.world.Places;
import backfire.model.world.World;

/** M3: whom a harmful stop meets, and what it does to him and brings the officer. */
final class AbuseResidents {
  private final World world;
  private final Abuse abuse;
  private final double beatShare;
  private final HarmDone harmDone;
  private final double bribesFade;
  private final double[] meanBribe;
  private final Block ofHarm = new Block();

  AbuseResidents(World world) {
    this.world = world;
    this.abuse = new Abuse(world.setting);
    this.beatShare = world.setting.parameters().get(STOPS_BEAT_SHARE);
    this.harmDone = new HarmDone(world);
    double memory = world.setting.parameters().get(BRIBE_MEMORY);
    this.bribesFade = new Fading(memory, 1).weekly();
    this.meanBribe = new double[Agency.values().length];
  }

  void in(int week) {
    HarmfulStops stops = world.harmfulStops;
    meet(stops);
    int place = -1;
    for (int i = 0; i < stops.count; i++) {
      if (world.officers.place[stops.officer[i]] != place) {
        place = world.officers.place[stops.officer[i]];
        for (Agency agency : Agency.values()) {
          meanBribe[agency.ordinal()] =
              abuse.meanBribe(world.moods.orders[place][agency.ordinal()]);
        }
      }
      if (stops.victim[i] >= 0) {
        abuse(stops, i, place, week);
      }
    }
    takeIn();
  }

  /**
   * Whom each stop meets. A loop of its own, since households sit all over memory, and with nothing
   * else between the reads the processor makes many at a time.
   */
  private void meet(HarmfulStops stops) {
    for (int i = 0; i < stops.count; i++) {
      int officer = stops.officer[i];
      int place = world.officers.place[officer];
      stops.victim[i] = victim(stops, i, world.officers.agency(officer), place);
    }
  }

  private void abuse(HarmfulStops stops, int i, int place, int week) {
    Duty duty = world.service.duty();
    int post = stops.post[i];
    Agency agency = world.officers.agency(stops.officer[i]);
    int seat = stops.victim[i];
    stops.traderKey[i] = 0;
    int observed = world.observed(week);
    world.chance.fill(ofHarm, Site.BRIBE, duty.key[post], 0, week, stops.stop[i]);
    double harm = 0;
    if (stops.extorts[i]) {
      double bribe = Draw.exponential(ofHarm.uniform(Site.BRIBE)) * meanBribe[agency.ordinal()];
      duty.taken[post] += bribe;
      harm = abuse.extortionHarm(ofHarm.uniform(Site.EXTORTION_HARM));
      world.chronicle.add(Count.EXTORTIONS, observed, place, agency, 1);
      world.chronicle.add(Count.BRIBES, observed, place, agency, bribe);
    }
    stops.harshHarm[i] = 0;
    if (stops.harsh[i]) {
      double harsh = abuse.harshHarm(ofHarm.uniform(Site.HARSH_HARM), ofHarm.uniform(Site.GRAVE));
      stops.harshHarm[i] = harsh;
      harm += harsh;
      world.chronicle.add(Count.HARSH, observed, place, agency, 1);
      if (world.places.trades(place, seat)) {
        stops.traderKey[i] = world.residents.key(place, seat);
      }
    }
    stops.harm[i] = harm;
    harmDone.by(post, place, agency, harm, week);
  }

  /** The seat of whom the stop meets, or −1. */
  private int victim(HarmfulStops stops, int i, Agency agency, int place) {
    Places places = world.places;
    double where = stops.where[i];
    if (agency == Agency.CUSTOMS) {
      int[] traders = places.traderSeats[place];
      if (traders.length == 0) {
        return -1;
      }
      int trader = traders[(int) (where * traders.length)];
      stops.household[i] = places.householdOf[trader];
      return trader;
    }
    int household = places.firstHousehold[place] + household(stops, i, agency, place);
    stops.household[i] = household;
    return places.householdSeat[household] + (int) (stops.whom[i] * places.size(household));
  }

  private int household(HarmfulStops stops, int i, Agency agency, int place) {
    int all = world.places.households(place);
    double where = stops.where[i];
    if (world.officers.rank(stops.officer[i]) != Rank.LINE) {
      return (int) (where * all);
    }
    if (where >= beatShare) {
      return (int) ((where - beatShare) / (1 - beatShare) * all);
    }
    int first = world.posts.firstOf(place, agency, Rank.LINE);
    int beats = world.posts.endOf(place, agency, Rank.LINE) - first;
    int beat = stops.post[i] - first;
    int low = (int) ((long) all * beat / beats);
    int high = (int) ((long) all * (beat + 1) / beats);
    return high > low
        ? low + (int) (where / beatShare * (high - low))
        : (int) (where / beatShare * all);
  }

  /** The running means of bribe incomes take in the week's. */
  private void takeIn() {
    Duty duty = world.service.duty();
    for (int post = 0; post < world.posts.count(); post++) {
      duty.bribes[post] = duty.bribes[post] * bribesFade + (1 - bribesFade) * duty.taken[post];
      duty.taken[post] = 0;
    }
  }
}
