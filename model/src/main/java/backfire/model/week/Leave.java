package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Leaving;
import backfire.model.rule.Leaving.Option;
import backfire.model.rule.Leaving.Situation;
import backfire.model.rule.Leaving.Term;
import backfire.model.rule.Logit;
import backfire.model.rule.Threat;
import backfire.model.setting.Calendar;
import backfire.model.world.Duty;
import backfire.model.world.Fortunes;
import backfire.model.world.Officers;
import backfire.model.world.Posts;
import backfire.model.world.World;
import java.util.EnumSet;
import java.util.Set;

/** M9: officers weigh leaving, now and then and after attacks near by. Memory, M14, weighs in. */
final class Leave implements InPlace {
  private static final Option[] OPTIONS = Option.values();

  private final World world;
  private final Leaving leaving;
  private final Threat threat;

  /** Of the place that is lived: stock of leavers over posts, and what the market has room for. */
  private double crowding;

  private double room;

  Leave(World world) {
    this.world = world;
    this.leaving = new Leaving(world.setting);
    this.threat = new Threat(world.setting);
  }

  @Override
  public void in(int place, int week) {
    int posts = world.posts.count(place);
    if (posts == 0) {
      return;
    }
    int nearby = world.pending.in(place);
    double weighs = leaving.deliberates(nearby, posts / world.setting.scale());
    crowding = world.moods.leavers[place] / posts;
    room = world.leadership.marketRoom * leaving.crowded(crowding);
    int gone =
        nearby == 0 ? leaveInCalm(place, weighs, week) : leaveAfterAttacks(place, weighs, week);
    world.moods.leavers[place] += gone;
  }

  /** With no attack near by, those whose luck may have them weigh are known. */
  private int leaveInCalm(int place, double weighs, int week) {
    Fortunes fortunes = world.fortunes[place];
    int gone = 0;
    for (int i = 0; i < fortunes.count; i++) {
      int officer = fortunes.officer[i];
      if (fortunes.deliberates[i] < weighs
          && world.officers.serves(officer)
          && leavesForMarket(officer, place, week)) {
        gone++;
      }
    }
    return gone;
  }

  /** Attacks near by may have anybody weigh, so all are asked for their luck. */
  private int leaveAfterAttacks(int place, double weighs, int week) {
    long[] key = world.service.duty().key;
    int gone = 0;
    int end = world.posts.firstOf(place + 1);
    for (int post = world.posts.firstOf(place); post < end; post++) {
      int officer = world.posts.holder[post];
      if (officer != Posts.VACANT
          && world.chance.uniform(Site.DELIBERATES, key[post], 0, week, 0) < weighs
          && leavesForMarket(officer, place, week)) {
        gone++;
      }
    }
    return gone;
  }

  /** Weighs, and leaves if that is worth more. True if he left for the market. */
  private boolean leavesForMarket(int officer, int place, int week) {
    Situation situation = situation(officer, place, week);
    Block gumbelDraws = new Block();
    double[] gumbels = new double[OPTIONS.length];
    world.chance.fill(gumbelDraws, Site.STAY, world.officers.key[officer], 0, week, 0);
    for (Option option : OPTIONS) {
      if (leaving.open(option, situation)) {
        gumbels[option.ordinal()] = Draw.gumbel(gumbelDraws.uniform(site(option)));
      }
    }
    Option option = leaving.choose(situation, gumbels, Term.NONE);
    if (option == Option.STAY) {
      return false;
    }
    world.onlooker.leaves(officer, situation, gumbels, option, week);
    Set<Event.Term> decided = EnumSet.noneOf(Event.Term.class);
    addIfDecided(decided, Event.Term.FEAR, Term.FEAR, situation, gumbels);
    addIfDecided(decided, Event.Term.INCOME, Term.INCOME, situation, gumbels);
    addIfDecided(decided, Event.Term.RECKONING, Term.RECKONING, situation, gumbels);
    go(officer, place, option, decided, week);
    return option == Option.MARKET;
  }

  private static Site site(Option option) {
    return switch (option) {
      case STAY -> Site.STAY;
      case MARKET -> Site.MARKET;
      case COMPANY -> Site.COMPANY;
      case RETIREMENT -> Site.RETIREMENT;
    };
  }

  private void addIfDecided(
      Set<Event.Term> decided, Event.Term term, Term without, Situation s, double[] gumbels) {
    if (leaving.choose(s, gumbels, without) == Option.STAY) {
      decided.add(term);
    }
  }

  private Situation situation(int officer, int place, int week) {
    Officers all = world.officers;
    Agency agency = all.agency(officer);
    Duty duty = world.service.duty();
    int post = all.post[officer];
    long key = duty.key[post];
    boolean open = world.moods.marketOpen(place, week);
    double opening =
        leaving.opening(all.rank(officer), duty.bribes[post], world.leadership.companyRoom);
    double u = world.chance.uniform(Site.COMPANY_OPENING, key, 0, week, 0);
    return new Situation(
        all.rank(officer),
        world.leadership.pay[agency.ordinal()],
        duty.bribes[post],
        world.nature.ambition(key),
        duty.riskAversion[post],
        duty.threat[post],
        Logit.inverse(world.moods.expectation[place]),
        threat.guilt(duty.harm[post]),
        world.nature.recalls(key),
        (week - duty.began[post]) / (double) Calendar.WEEKS_A_YEAR,
        crowding,
        open ? room : 0,
        u < opening);
  }

  private void go(int officer, int place, Option option, Set<Event.Term> decided, int week) {
    Officers all = world.officers;
    Agency agency = all.agency(officer);
    int observed = world.observed(week);
    Chronicle chronicle = world.chronicle;
    Event.Destination destination =
        switch (option) {
          case STAY -> throw new IllegalStateException("who stays goes nowhere");
          case MARKET -> Event.Destination.MARKET;
          case COMPANY -> Event.Destination.COMPANY;
          case RETIREMENT -> Event.Destination.RETIREMENT;
        };
    int tenure = week - world.service.duty().began[all.post[officer]];
    chronicle.note(
        place,
        new Event.Exit(
            week,
            world.places.id.get(place),
            all.key[officer],
            all.postKey[officer],
            agency,
            all.rank(officer),
            destination,
            decided,
            tenure));
    Count count =
        switch (destination) {
          case MARKET -> Count.LEFT_FOR_MARKET;
          case COMPANY -> Count.LEFT_FOR_COMPANY;
          case RETIREMENT -> Count.RETIRED_EARLY;
        };
    chronicle.add(count, observed, place, agency, 1);
    chronicle.add(
        Count.EXIT_TENURE, observed, place, agency, tenure / (double) Calendar.WEEKS_A_YEAR);
    chronicle.add(RankCount.EXITS, observed, place, agency, all.rank(officer), 1);
    for (Event.Term term : decided) {
      Count decider =
          switch (term) {
            case FEAR -> Count.DECIDED_BY_FEAR;
            case INCOME -> Count.DECIDED_BY_INCOME;
            case RECKONING -> Count.DECIDED_BY_RECKONING;
          };
      chronicle.add(decider, observed, place, agency, 1);
    }
    world.service.leave(officer, Officers.Standing.LEFT, week);
  }
}
