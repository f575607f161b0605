package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Officer.Temper;
import backfire.model.chance.Draw;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Nature;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A world in MASON: its towns, posts and officers, and the week that both peers share. Who is
 * stepped how, and how residents are kept, is said by each peer.
 *
 * <p>Keys, events and acts on single people belong to luck as a function and have no counterpart
 * here; all counts and moods do.
 */
public abstract class Country extends SimState {
  private static final double FOUNDING_TENURE_YEARS = 12;

  /** The week that stands for the founding. */
  private static final int FOUNDING = -1;

  public final Setting setting;
  public final Rules rules;
  public final Chronicle chronicle;
  public final Dice dice;
  public final List<Town> towns = new ArrayList<>();
  final Leadership leadership;
  final List<Pending> pending = new ArrayList<>();
  final List<HarshStop> harshStops = new ArrayList<>();
  final Tally tally = new Tally();
  private @Nullable People people;
  private int officers;
  private int week;
  private boolean revengeHasBegun;

  protected Country(Setting setting, Rules rules, long seed) {
    super(seed);
    this.setting = setting;
    this.rules = rules;
    this.dice = new Dice(random);
    this.leadership = new Leadership(rules);
    this.chronicle =
        new Chronicle(setting.calendar(), setting.places().stream().map(Place::id).toList());
  }

  /** An attack that is not yet in anybody's mind. */
  record Pending(Town town, backfire.model.kind.Gravity gravity) {}

  /** A harsh stop of a trader. */
  record HarshStop(int seat, Town town, Officer officer) {}

  /** Work done this week, for measuring speed. */
  static final class Tally {
    long stops;
    long harmfulStops;
    long patrols;
    long rings;

    void clear() {
      stops = 0;
      harmfulStops = 0;
      patrols = 0;
      rings = 0;
    }
  }

  /** Lives through all weeks of a country. */
  public static Chronicle live(Country country, IntConsumer weekDone) {
    country.start();
    for (int week = 0; week < country.setting.calendar().total(); week++) {
      if (!country.schedule.step(country)) {
        throw new IllegalStateException("MASON's schedule ran dry before week " + week);
      }
      weekDone.accept(week + 1);
    }
    country.finish();
    return country.chronicle;
  }

  @Override
  public final void start() {
    super.start();
    for (Place place : setting.places()) {
      towns.add(new Town(towns.size(), place));
    }
    people = settle();
    everyWeek(Phase.BEGIN, state -> beginWeek());
    new Week(this).schedule();
    towns.forEach(this::establish);
    int residents = towns.stream().mapToInt(people()::residents).sum();
    chronicle.work().found(residents, towns.stream().mapToInt(Town::posts).sum());
  }

  /** Residents take their seats. */
  protected abstract People settle();

  /** Grudges become attacks: each peer's own way to schedule {@link Phase#REVENGE}. */
  protected abstract void scheduleRevenge(Vengeance vengeance);

  /** Officers do their duties: each peer's own way to schedule them. */
  protected abstract void scheduleDuties(Map<Phase, Consumer<Officer>> duties);

  /** An officer begins to serve, with his first duties in a week from now on. */
  protected void begins(Officer officer, int from) {}

  /** An officer serves no more. */
  protected void ends(Officer officer) {}

  /** Has a step done each week in a phase. */
  public final void everyWeek(Phase phase, Steppable step) {
    schedule.scheduleRepeating(0.0, phase.ordering(), step);
  }

  private void beginWeek() {
    week = (int) schedule.getTime();
    revengeHasBegun = false;
  }

  private void establish(Town town) {
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        double meant = setting.scale() * town.place.posts(agency).of(rank);
        int posts = (int) Math.floor(meant + dice.uniform());
        for (int ordinal = 0; ordinal < posts; ordinal++) {
          Post post = new Post(town, agency, rank, ordinal, FOUNDING);
          town.posts(agency, rank).add(post);
          recruit(post, -foundingTenureWeeks(), 0);
        }
      }
    }
    town.expectationLogit = rules.expectation.rest();
    town.approval = rules.approval.of(0);
    SpreadNews.judge(town, rules.news);
  }

  private int foundingTenureWeeks() {
    double years = FOUNDING_TENURE_YEARS * dice.exponential();
    return (int) (Calendar.WEEKS_A_YEAR * Math.min(years, Nature.CAREER_YEARS - 1));
  }

  /** Somebody from outside takes a vacant post. */
  Officer recruit(Post post, int began, int from) {
    Temper temper =
        new Temper(
            Draw.beta1and3(dice.uniform()),
            dice.lognormal(rules.parameters.get(Parameter.RISK_AVERSION_SPREAD)),
            dice.normal(),
            dice.happens(rules.parameters.get(Parameter.MEMORY_SHARE)));
    double bribes = rules.abuse.referenceBribes(rules.effort.stops(1), post.agency);
    Officer officer = new Officer(officers++, temper, began, post, bribes);
    begins(officer, from);
    return officer;
  }

  /** An officer leaves the service, for whatever reason. */
  void dischargeFromPost(Officer officer) {
    if (officer.serves()) {
      officer.vacate(week);
      ends(officer);
    }
  }

  /** The residents. */
  public final People people() {
    if (people == null) {
      throw new IllegalStateException("residents have not yet settled");
    }
    return people;
  }

  /** The week, from 0. */
  public final int week() {
    return week;
  }

  /** Counts half weeks, so that what happens from revenge on is told from what was before it. */
  public final int tick() {
    return 2 * week + (revengeHasBegun ? 1 : 0);
  }

  void beginRevenge() {
    revengeHasBegun = true;
  }

  int observedWeek() {
    return week - setting.calendar().burnIn();
  }

  void count(Count count, Town town, Agency agency, double amount) {
    chronicle.add(count, observedWeek(), town.index, agency, amount);
  }

  void count(Count count, Officer officer, double amount) {
    count(count, officer.town(), officer.agency(), amount);
  }

  void count(RankCount count, Officer officer, double amount) {
    chronicle.add(
        count, observedWeek(), officer.town().index, officer.agency(), officer.rank(), amount);
  }

  void suffer(int seat, Officer officer, double harm) {
    people().hold(seat, officer, harm, 0);
    count(Count.HARM, officer, harm);
    officer.harm += harm;
    Town town = officer.town();
    town.harmOnAgencies += rules.parameters.get(Parameter.AGENCY_SHARE) * harm;
    town.harmOnOfficial += rules.parameters.get(Parameter.OFFICIAL_SHARE) * harm;
  }

  /** What stocks that began empty hold by now of what they would hold in the end. */
  double filled() {
    return rules.grudges.filled(week + 1);
  }
}
