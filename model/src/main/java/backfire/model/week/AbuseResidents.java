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
final class AbuseResidents implements InPlace {
  private static final Agency[] AGENCIES = Agency.values();

  private final World world;
  private final Abuse abuse;
  private final double beatShare;
  private final HarmDone harmDone;
  private final double bribesFade;
  private final Block ofHarm = new Block();

  AbuseResidents(World world) {
    this.world = world;
    this.abuse = new Abuse(world.setting);
    this.beatShare = world.setting.parameters().get(STOPS_BEAT_SHARE);
    this.harmDone = new HarmDone(world);
    double memory = world.setting.parameters().get(BRIBE_MEMORY);
    this.bribesFade = new Fading(memory, 1).weekly();
  }

  @Override
  public void in(int place, int week) {
    for (Agency agency : AGENCIES) {
      if (agency == Agency.CUSTOMS) {
        meetTraders(place);
      } else {
        meet(place, agency);
      }
      abuse(place, agency, week);
    }
    takeIn(place);
  }

  /**
   * Whom the stops of an agency meet. A loop of its own, since households sit all over memory, and
   * with nothing else between the reads the processor makes many at a time.
   */
  private void meet(int place, Agency agency) {
    HarmfulStops stops = world.harmfulStops[place];
    Places places = world.places;
    int all = places.households(place);
    int beats = world.posts.count(place, agency, Rank.LINE);
    int firstBeat = world.posts.firstOf(place, agency, Rank.LINE);
    for (int i = stops.first(agency); i < stops.end(agency); i++) {
      int beat = stops.post[i] - firstBeat;
      int household = places.firstHousehold[place] + household(stops.where[i], beat, beats, all);
      int first = places.householdSeat[household];
      int members = places.householdSeat[household + 1] - first;
      stops.household[i] = household;
      stops.victim[i] = first + (int) (stops.whom[i] * members);
    }
  }

  /** On the beat mostly, else anywhere; who is no line officer has none. */
  private int household(double where, int beat, int beats, int all) {
    if (beat >= beats) {
      return (int) (where * all);
    }
    if (where >= beatShare) {
      return (int) ((where - beatShare) / (1 - beatShare) * all);
    }
    int low = (int) ((long) all * beat / beats);
    int high = (int) ((long) all * (beat + 1) / beats);
    return high > low
        ? low + (int) (where / beatShare * (high - low))
        : (int) (where / beatShare * all);
  }

  private void meetTraders(int place) {
    HarmfulStops stops = world.harmfulStops[place];
    int[] traders = world.places.traderSeats[place];
    for (int i = stops.first(Agency.CUSTOMS); i < stops.end(Agency.CUSTOMS); i++) {
      int trader = traders.length == 0 ? -1 : traders[(int) (stops.where[i] * traders.length)];
      stops.victim[i] = trader;
      stops.household[i] = trader < 0 ? -1 : world.places.householdOf[trader];
    }
  }

  private void abuse(int place, Agency agency, int week) {
    HarmfulStops stops = world.harmfulStops[place];
    Duty duty = world.service.duty();
    double meanBribe = abuse.meanBribe(world.moods.orders[place][agency.ordinal()]);
    int extortions = 0;
    int harsh = 0;
    double bribes = 0;
    for (int i = stops.first(agency); i < stops.end(agency); i++) {
      if (stops.victim[i] < 0) {
        continue;
      }
      int post = stops.post[i];
      world.chance.fill(ofHarm, Site.BRIBE, duty.key[post], 0, week, stops.stop[i]);
      double harm = 0;
      if (stops.extorts[i]) {
        double bribe = Draw.exponential(ofHarm.uniform(Site.BRIBE)) * meanBribe;
        duty.taken[post] += bribe;
        bribes += bribe;
        harm = abuse.extortionHarm(stops.harm[i]);
        extortions++;
      }
      if (stops.harsh[i]) {
        harm += treatHarshly(stops, i, place);
        harsh++;
      }
      stops.harm[i] = harm;
      harmDone.by(post, place, agency, harm, week);
    }
    int observed = world.observed(week);
    world.chronicle.add(Count.EXTORTIONS, observed, place, agency, extortions);
    world.chronicle.add(Count.BRIBES, observed, place, agency, bribes);
    world.chronicle.add(Count.HARSH, observed, place, agency, harsh);
  }

  private double treatHarshly(HarmfulStops stops, int i, int place) {
    double harm = abuse.harshHarm(ofHarm.uniform(Site.HARSH_HARM), ofHarm.uniform(Site.GRAVE));
    boolean trades = world.places.trades(place, stops.victim[i]);
    stops.harshHarm[i] = harm;
    stops.traderKey[i] = trades ? world.residents.key(place, stops.victim[i]) : 0;
    return harm;
  }

  /** The running means of bribe incomes take in the week's. */
  private void takeIn(int place) {
    double[] bribes = world.service.duty().bribes;
    double[] taken = world.service.duty().taken;
    int end = world.posts.firstOf(place + 1);
    for (int post = world.posts.firstOf(place); post < end; post++) {
      bribes[post] = bribes[post] * bribesFade + (1 - bribesFade) * taken[post];
      taken[post] = 0;
    }
  }
}
