package backfire.model.twin;

import backfire.model.chance.Chance;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.RankCount;
import backfire.model.rule.Identity;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that there is in one world, in this week. */
final class Country {
  final Setting setting;
  final Rules rules;
  final Chronicle chronicle;
  final Leadership leadership;
  final List<Town> towns = new ArrayList<>();

  /** All who ever served. */
  final List<Officer> officers = new ArrayList<>();

  /** All who ever lived here. */
  final List<Resident> residents = new ArrayList<>();

  /** Pairs whose grudge rose or stayed above the threshold since clocks were last set. */
  final Set<Pair> touched = new LinkedHashSet<>();

  final List<Clock> clocks = new ArrayList<>();
  final List<Letter> letters = new ArrayList<>();
  final List<PendingAttack> pending = new ArrayList<>();
  final List<HarshStop> harshStopsOfTraders = new ArrayList<>();
  final Distances distances;
  private final Chance chance;
  int week;

  Country(Setting setting, long seed) {
    this.setting = setting;
    this.chance = Chance.of(seed);
    this.rules = new Rules(setting, chance);
    this.leadership = new Leadership(setting);
    this.distances = new Distances(setting.places());
    this.chronicle =
        new Chronicle(setting.calendar(), setting.places().stream().map(Place::id).toList());
  }

  /** A resident and an officer against whom he holds a grudge. */
  record Pair(Resident holder, Officer officer) {}

  /** News to kin elsewhere of what was done to one of the family. */
  record Letter(Resident to, Officer officer, double kin, int tick) {}

  /** A harsh stop of a trader, the {@code stop}-th of the officer this week. */
  record HarshStop(Resident victim, Officer officer, int stop) {}

  /** SITE(who, with, draw) of this week. */
  double draw(Site site, long who, long with, int draw) {
    return chance.uniform(site, who, with, week, draw);
  }

  /** SITE(who, with) of this week. */
  double draw(Site site, long who, long with) {
    return draw(site, who, with, 0);
  }

  /** SITE(who) of this week. */
  double draw(Site site, long who) {
    return draw(site, who, 0, 0);
  }

  /** A draw of a clock: its tick stands for the week, its ring for the draw. */
  double draw(Site site, Clock clock) {
    return drawOfClock(site, clock, clock.ring);
  }

  double drawOfClock(Site site, Clock clock, int draw) {
    return chance.uniform(site, clock.holder.key, clock.officer.key, clock.tick, draw);
  }

  /** The tick of what happens before M5. */
  int tickBefore() {
    return 2 * week;
  }

  /** The tick of what happens from M5 on. */
  int tickFrom() {
    return 2 * week + 1;
  }

  /** A grudge faded to now. */
  double now(Grudge grudge) {
    return grudge.stored() * fade(grudge);
  }

  double fade(Grudge grudge) {
    return rules.grudgeFading.over(week - grudge.week());
  }

  /** What stocks that began empty hold by now of what they would hold in the end. */
  double filled() {
    return 1 - rules.grudgeFading.over(week + 1);
  }

  /** Another takes a seat; who had it is gone, with all his grudges. */
  void replace(Seat seat, int born) {
    Resident gone = seat.resident;
    if (gone != null) {
      gone.forgetIf(grudge -> true);
    }
    long key = Identity.resident(seat.town.key, seat.ordinal, born);
    Resident next =
        new Resident(key, seat, rules.nature.boldness(key), rules.nature.residentRiskAversion(key));
    seat.resident = next;
    residents.add(next);
  }

  /** A recruit takes a vacant post. */
  Officer recruit(Post post, int began) {
    long key = Identity.officer(post.key, post.vacatedIn);
    Officer.Temper temper =
        new Officer.Temper(
            rules.nature.abusiveness(key),
            rules.nature.officerRiskAversion(key),
            rules.nature.ambition(key),
            rules.nature.recalls(key));
    double bribes = rules.abuse.referenceBribes(rules.effort.stops(1), post.agency);
    Officer officer = new Officer(key, temper, began, post, bribes);
    officers.add(officer);
    return officer;
  }

  int observedWeek() {
    return week - setting.calendar().burnIn();
  }

  void count(Count count, Town town, Agency agency, double amount) {
    chronicle.add(count, observedWeek(), town.index, agency, amount);
  }

  void count(Count count, Town town, Agency agency) {
    count(count, town, agency, 1);
  }

  void count(RankCount count, Town town, Agency agency, Rank rank, double amount) {
    chronicle.add(count, observedWeek(), town.index, agency, rank, amount);
  }
}
