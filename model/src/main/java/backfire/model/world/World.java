package backfire.model.world;

import static backfire.model.parameter.Parameter.GRUDGE_FORGOTTEN;
import static backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE;
import static backfire.model.parameter.Parameter.NEWS_CENSORSHIP;
import static backfire.model.parameter.Parameter.REVENGE_THRESHOLD;

import backfire.model.chance.Chance;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Parameters;
import backfire.model.rule.Abuse;
import backfire.model.rule.Effort;
import backfire.model.rule.Expectation;
import backfire.model.rule.Fading;
import backfire.model.rule.Identity;
import backfire.model.rule.Kinship;
import backfire.model.rule.Nature;
import backfire.model.rule.News;
import backfire.model.setting.Setting;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One world: all its columns, its luck, and what is observed of it. */
public final class World {
  /** What it was told. */
  public final Setting setting;

  /** Its luck. */
  public final Chance chance;

  /** Places, households, seats. */
  public final Places places;

  /** Who sits where. */
  public final Residents residents;

  /** Who holds what against whom, by the holder's place. */
  public final Grudges[] grudges;

  /** Posts. */
  public final Posts posts;

  /** Everybody who ever was an officer. */
  public final Officers officers;

  /** Who serves where, and what he carries. */
  public final Service service;

  /** What people are born with. */
  public final Nature nature;

  /** What hangs over places. */
  public final Moods moods;

  /** What comes from above. */
  public final Leadership leadership;

  /** Clocks of revenge, by the place of who may take it. */
  public final Clocks[] clocks;

  /** Stops of the week that harm, by place. */
  public final HarmfulStops[] harmfulStops;

  /** Officers whose luck may bring more than stops, by place. */
  public final Fortunes[] fortunes;

  /** Attacks that are not yet news. */
  public final Pending pending;

  /** Word of harm to be held by residents of a place. */
  public final Word[] word;

  /** Word from a place to kin by the matching of all places, who may live elsewhere. */
  public final Word[] letters;

  /** What is observed. */
  public final Chronicle chronicle;

  /** Who looks on, and is told what happens. */
  public final Onlooker onlooker;

  private World(Setting setting, long seed, Crew crew, Onlooker onlooker) {
    Parameters p = setting.parameters();
    int weeks = setting.calendar().total();
    this.setting = setting;
    this.onlooker = onlooker;
    this.chance = Chance.of(seed);
    this.nature = new Nature(chance, p);
    this.places = new Places(setting, nature, crew);
    this.residents = new Residents(places, nature, new Kinship(seed, p));
    this.grudges =
        Grudges.of(
            places,
            new Fading(p.get(GRUDGE_HALF_LIFE), weeks),
            p.get(GRUDGE_FORGOTTEN),
            p.get(REVENGE_THRESHOLD),
            onlooker);
    this.officers = new Officers();
    this.posts = new Posts(setting, places, chance);
    this.service = new Service(posts, officers, nature);
    this.moods = new Moods(places.count);
    this.leadership = new Leadership(p.get(NEWS_CENSORSHIP));
    this.clocks = ofPlaces(Clocks[]::new, place -> new Clocks(weeks));
    this.harmfulStops = ofPlaces(HarmfulStops[]::new, place -> new HarmfulStops());
    this.fortunes = ofPlaces(Fortunes[]::new, place -> new Fortunes());
    this.word = ofPlaces(Word[]::new, place -> new Word());
    this.letters = ofPlaces(Word[]::new, place -> new Word());
    this.pending = new Pending(places.count);
    this.chronicle = new Chronicle(setting.calendar(), places.id);
    manPosts();
    Arrays.fill(moods.expectation, new Expectation(setting).rest());
    Arrays.fill(moods.known, new News(setting).priorKnown());
    Arrays.fill(moods.risk, new News(setting).priorThreat());
    chronicle.work().found(places.seats(), posts.count());
    onlooker.founded(this);
  }

  /** A world at its founding: everybody in place, no grudge, no news. */
  public static World found(Setting setting, long seed) {
    return found(setting, seed, Crew.of(1));
  }

  /** A world at its founding, made by a crew. */
  public static World found(Setting setting, long seed, Crew crew) {
    return found(setting, seed, crew, Onlooker.NOBODY);
  }

  /** A world at its founding, looked on at from the first. */
  public static World found(Setting setting, long seed, Crew crew, Onlooker onlooker) {
    return new World(setting, seed, crew, onlooker);
  }

  private <T> T[] ofPlaces(IntFunction<T[]> array, IntFunction<T> ofPlace) {
    return IntStream.range(0, places.count).mapToObj(ofPlace).toArray(array);
  }

  /** The grudges among which those of a seat are. */
  public Grudges grudgesOf(int seat) {
    return grudges[places.placeOf(seat)];
  }

  private void manPosts() {
    Effort effort = new Effort(setting);
    Abuse abuse = new Abuse(setting);
    for (int place = 0; place < places.count; place++) {
      for (Agency agency : Agency.values()) {
        double bribes = abuse.referenceBribes(effort.stops(1), agency);
        for (Rank rank : Rank.values()) {
          int end = posts.endOf(place, agency, rank);
          for (int post = posts.firstOf(place, agency, rank); post < end; post++) {
            long key = Identity.officer(posts.key[post], Identity.FOUNDING);
            int began = -nature.foundingTenureWeeks(key);
            service.enter(post, Identity.FOUNDING, place, agency, rank, began, bribes);
          }
        }
      }
    }
  }

  /** The observed week of a week; negative during the burn-in. */
  public int observed(int week) {
    return week - setting.calendar().burnIn();
  }
}
