package backfire.model.week;

import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Manner;
import backfire.model.observe.Event.Motive;
import backfire.model.observe.RankCount;
import backfire.model.rule.Identity;
import backfire.model.rule.News;
import backfire.model.rule.Threat;
import backfire.model.world.Officers;
import backfire.model.world.World;
import java.util.HashSet;
import java.util.Set;

/** An attack strikes an officer: what it does to him, to his post, and to what will be news. */
final class Strike {
  private final World world;
  private final Threat threat;
  private final News news;
  private final Set<Target.Identity> silenced = new HashSet<>();

  Strike(World world) {
    this.world = world;
    this.threat = new Threat(world.setting);
    this.news = new News(world.setting);
    for (Act act : world.setting.acts()) {
      if (act instanceof Act.Silence silence
          && silence.attack() instanceof Target.Identity attack) {
        silenced.add(new Target.Identity(0, attack.who(), attack.whom(), attack.week()));
      }
    }
  }

  /** An attack that is no revenge: single, not by day, nobody caught, by somebody of the place. */
  void otherwise(int officer, Gravity gravity, Motive motive, int week) {
    long who = world.places.key[world.officers.place[officer]];
    officer(who, officer, gravity, Manner.SINGLE, motive, 0, false, false, week);
  }

  /** The hazard of attacks that no grudge lies behind, and of those of them that kill. */
  void expectOtherwise(int place, Agency agency, double attacked, double killed, int week) {
    int observed = world.observed(week);
    world.chronicle.add(Count.HAZARD_OTHER, observed, place, agency, attacked);
    world.chronicle.add(Count.HAZARD_KILLED, observed, place, agency, killed);
  }

  /** An attack on an officer who serves or has left. */
  void officer(
      long who,
      int officer,
      Gravity gravity,
      Manner manner,
      Motive motive,
      int others,
      boolean daylight,
      boolean caught,
      int week) {
    Officers all = world.officers;
    int place = all.place[officer];
    Agency agency = all.agency(officer);
    Rank rank = all.rank(officer);
    double meanHarm = world.moods.meanHarm[place][agency.ordinal()];
    world.chronicle.note(
        new Event.Attack(
            week,
            world.places.id.get(place),
            who,
            all.key[officer],
            agency,
            rank,
            all.serves(officer) ? Event.Standing.SERVING : Event.Standing.LEFT,
            gravity,
            manner,
            motive,
            others,
            threat.reputation(world.service.harm(officer), meanHarm),
            daylight,
            caught));
    count(place, agency, rank, gravity, manner, motive, week);
    Target.Identity identity = new Target.Identity(0, who, all.key[officer], week);
    long key = Identity.attack(who, all.key[officer], week);
    world.pending.add(place, gravity, key, silenced.contains(identity));
    if (gravity == Gravity.KILLED) {
      if (all.serves(officer)) {
        world.service.leave(officer, Officers.Standing.DEAD, week);
      } else {
        world.service.die(officer);
      }
    } else if (all.serves(officer)) {
      world.service.duty().experience[all.post[officer]] += threat.experience(news.weight(gravity));
    }
  }

  private void count(
      int place,
      Agency agency,
      Rank rank,
      Gravity gravity,
      Manner manner,
      Motive motive,
      int week) {
    Chronicle chronicle = world.chronicle;
    int observed = world.observed(week);
    Count byGravity =
        switch (gravity) {
          case BEATEN -> Count.BEATEN;
          case HURT -> Count.HURT;
          case KILLED -> Count.KILLED;
        };
    chronicle.add(byGravity, observed, place, agency, 1);
    chronicle.add(RankCount.ATTACKS, observed, place, agency, rank, 1);
    if (gravity == Gravity.KILLED) {
      chronicle.add(RankCount.KILLED, observed, place, agency, rank, 1);
    }
    if (motive.isRevenge()) {
      chronicle.add(Count.GRUDGE_ATTACKS, observed, place, agency, 1);
    }
    if (motive == Motive.KIN) {
      chronicle.add(Count.KIN_ATTACKS, observed, place, agency, 1);
    }
    switch (manner) {
      case SINGLE -> {}
      case GROUP -> chronicle.add(Count.GROUP_ASSAULTS, observed, place, agency, 1);
      case BRAWL -> chronicle.add(Count.BRAWLS, observed, place, agency, 1);
    }
  }
}
