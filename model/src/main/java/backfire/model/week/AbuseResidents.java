package backfire.model.week;

import static backfire.model.parameter.Parameter.BRIBE_MEMORY;

import backfire.model.chance.Block;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.rule.Abuse;
import backfire.model.rule.Beat;
import backfire.model.rule.Fading;
import backfire.model.world.Duty;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;

/** M3: whom a harmful stop meets, and what it does to him and brings the officer. */
final class AbuseResidents implements InPlace {
  private static final Agency[] AGENCIES = Agency.values();

  private final World world;
  private final Abuse abuse;
  private final Beat beats;
  private final HarmDone harmDone;
  private final double bribesFade;

  AbuseResidents(World world) {
    this.world = world;
    this.abuse = new Abuse(world.setting);
    this.beats = new Beat(world.setting);
    this.harmDone = new HarmDone(world);
    double memory = world.setting.parameters().get(BRIBE_MEMORY);
    this.bribesFade = new Fading(memory, 1).weekly();
  }

  @Override
  public void in(int place, int week) {
    fadeBribes(place);
    for (Agency agency : AGENCIES) {
      if (agency == Agency.CUSTOMS) {
        meetTraders(place);
      } else {
        meet(place, agency);
      }
      abuse(place, agency, week);
    }
  }

  /**
   * Whom the stops of an agency meet. A loop of its own, since households sit all over memory, and
   * with nothing else between the reads the processor makes many at a time.
   */
  private void meet(int place, Agency agency) {
    HarmfulStops stops = world.harmfulStops[place];
    int[] householdSeat = world.places.householdSeat;
    int firstHere = world.places.firstHousehold[place];
    int all = world.places.households(place);
    int[] beat = world.posts.beat;
    int[] beatSize = world.posts.beatSize;
    int end = stops.end(agency);
    for (int i = stops.first(agency); i < end; i++) {
      int post = stops.post[i];
      double where = beats.household(stops.where[i], beat[post], beatSize[post], all);
      int household = firstHere + (int) where;
      int first = householdSeat[household];
      int members = householdSeat[household + 1] - first;
      stops.household[i] = household;
      stops.victim[i] = first + (int) ((where - (int) where) * members);
    }
  }

  private void meetTraders(int place) {
    HarmfulStops stops = world.harmfulStops[place];
    int[] traders = world.places.traderSeats[place];
    for (int i = stops.first(Agency.CUSTOMS); i < stops.end(Agency.CUSTOMS); i++) {
      int trader = traders.length == 0 ? -1 : traders[(int) (stops.where[i] * traders.length)];
      stops.victim[i] = trader;
      stops.household[i] = trader < 0 ? -1 : world.places.householdOf(trader);
    }
  }

  private void abuse(int place, Agency agency, int week) {
    HarmfulStops stops = world.harmfulStops[place];
    int first = stops.first(agency);
    int end = stops.end(agency);
    if (agency == Agency.CUSTOMS && world.places.traderSeats[place].length == 0) {
      return;
    }
    takeBribes(stops, first, end, abuse.meanBribe(world.moods.orders[place][agency.ordinal()]));
    harmByExtortion(stops, first, end);
    int harsh = treatHarshly(stops, first, end, place, week);
    double extortions = 0;
    double bribes = 0;
    double harm = 0;
    Duty duty = world.service.duty();
    for (int i = first; i < end; i++) {
      int post = stops.post[i];
      duty.bribes[post] += (1 - bribesFade) * stops.bribe[i];
      duty.harm[post] += stops.harm[i];
      extortions += stops.extorts[i];
      bribes += stops.bribe[i];
      harm += stops.harm[i];
    }
    int observed = world.observed(week);
    harmDone.in(place, agency, harm, week);
    world.chronicle.add(Count.EXTORTIONS, observed, place, agency, extortions);
    world.chronicle.add(Count.BRIBES, observed, place, agency, bribes);
    world.chronicle.add(Count.HARSH, observed, place, agency, harsh);
  }

  private void takeBribes(HarmfulStops stops, int first, int end, double meanBribe) {
    double[] extorts = stops.extorts;
    double[] bribe = stops.bribe;
    for (int i = first; i < end; i++) {
      bribe[i] = extorts[i] * abuse.bribe(bribe[i], meanBribe);
    }
  }

  private void harmByExtortion(HarmfulStops stops, int first, int end) {
    double[] extorts = stops.extorts;
    double[] harm = stops.harm;
    for (int i = first; i < end; i++) {
      harm[i] = extorts[i] * abuse.extortionHarm(harm[i]);
    }
  }

  private int treatHarshly(HarmfulStops stops, int first, int end, int place, int week) {
    long[] key = world.service.duty().key;
    Block ofHarm = new Block();
    int harsh = 0;
    for (int i = first; i < end; i++) {
      if (stops.harsh[i]) {
        world.chance.fill(ofHarm, Site.HARSH_HARM, key[stops.post[i]], 0, week, stops.stop[i]);
        double harm = abuse.harshHarm(ofHarm.uniform(Site.HARSH_HARM), ofHarm.uniform(Site.GRAVE));
        int victim = stops.victim[i];
        boolean trades = world.places.trades(place, victim);
        stops.harm[i] += harm;
        stops.harshHarm[i] = harm;
        if (trades) {
          stops.addAtMarket(i, world.residents.key(place, victim));
        }
        harsh++;
      }
    }
    return harsh;
  }

  /** The running means of bribe incomes fade. */
  private void fadeBribes(int place) {
    double[] bribes = world.service.duty().bribes;
    double fade = bribesFade;
    int end = world.posts.firstOf(place + 1);
    for (int post = world.posts.firstOf(place); post < end; post++) {
      bribes[post] *= fade;
    }
  }
}
