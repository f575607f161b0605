package backfire.model.week;

import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import backfire.model.parameter.Parameters;
import backfire.model.world.Posts;
import backfire.model.world.World;
import java.util.Collections;
import java.util.List;

/** M1: acts take effect, and S for the week follows from them. */
final class GiveOrders {
  private final World world;
  private final Strike strike;
  private final Orders orders;
  private final Parameters parameters;
  private final List<Act> acts;
  private final int[] weekOfAct;

  GiveOrders(World world, Strike strike) {
    this.world = world;
    this.strike = strike;
    this.orders = new Orders(world);
    this.parameters = world.setting.parameters();
    this.acts = world.setting.acts();
    this.weekOfAct =
        acts.stream().mapToInt(act -> world.setting.calendar().weekOf(act.date())).toArray();
  }

  void in(int week) {
    world.leadership.purges = 0;
    for (int i = 0; i < weekOfAct.length; i++) {
      if (weekOfAct[i] == week) {
        world.chronicle.note(new Event.Acted(week, "", 0, 0, acts.get(i).text()));
        apply(acts.get(i), equalBefore(i), week);
      }
    }
    for (int place = 0; place < world.places.count; place++) {
      for (Agency agency : Agency.values()) {
        world.moods.orders[place][agency.ordinal()] = orders.in(place, agency, week);
      }
    }
  }

  /** How many acts before this one say the same for the same day. */
  private int equalBefore(int index) {
    return Collections.frequency(acts.subList(0, index), acts.get(index));
  }

  private void apply(Act act, int equalBefore, int week) {
    switch (act) {
      case Act.Orders orders -> {
        for (Agency agency : Agency.values()) {
          if (orders.agencies().contains(agency)) {
            double level = orders.level().in(parameters);
            world.leadership.order(agency, level, week, orders.overWeeks());
          }
        }
      }
      case Act.Purge purge -> {
        world.leadership.salience += purge.size().in(parameters);
        world.leadership.purges += purge.size().in(parameters);
      }
      case Act.Pay pay -> {
        for (Agency agency : pay.agencies()) {
          world.leadership.pay[agency.ordinal()] *= pay.factor().in(parameters);
        }
      }
      case Act.Censorship censorship ->
          world.leadership.censorship = censorship.share().in(parameters);
      case Act.Strength strength -> strengthen(strength, week);
      case Act.MakeRoom room -> {
        switch (room.room()) {
          case MARKETS -> world.leadership.marketRoom *= room.factor().in(parameters);
          case COMPANIES -> world.leadership.companyRoom *= room.factor().in(parameters);
        }
      }
      case Act.CloseMarket close -> {
        int place = world.setting.indexOf(close.place());
        int[] until = world.moods.marketClosedUntil;
        until[place] = Math.max(until[place], week + close.weeks());
      }
      case Act.ImposedAttack attack -> attack(attack, equalBefore, week);
      case Act.Remove remove -> remove(remove.officer(), week);
      case Act.Move move -> move(move, week);
      case Act.Ease ignored -> {} // read by Orders
      case Act.Forbid ignored -> {} // read by TakeRevenge
      case Act.Silence ignored -> {} // read by Strike
    }
  }

  private void strengthen(Act.Strength strength, int week) {
    double growth = strength.growth().in(parameters);
    for (int place = 0; place < world.places.count; place++) {
      for (Agency agency : Agency.values()) {
        if (strength.agencies().contains(agency)) {
          strengthen(place, agency, growth, week);
        }
      }
    }
  }

  private void strengthen(int place, Agency agency, double growth, int week) {
    Posts posts = world.posts;
    double grown = posts.count(place, agency, Rank.LINE) * (1 + growth);
    int size = (int) Math.max(0, Math.round(grown));
    int end = posts.endOf(place, agency, Rank.LINE);
    for (int post = posts.firstOf(place, agency, Rank.LINE) + size; post < end; post++) {
      if (!posts.vacant(post)) {
        Departures.depart(world, posts.holder[post], Event.Cause.DISMISSAL, week);
      }
    }
    world.service.resize(place, agency, Rank.LINE, size, week);
  }

  private void attack(Act.ImposedAttack attack, int equalBefore, int week) {
    long act = Keys.of(attack.text());
    int place = world.setting.indexOf(attack.place());
    int first = world.posts.firstOf(place, attack.agency(), attack.rank());
    int end = world.posts.endOf(place, attack.agency(), attack.rank());
    int victim = -1;
    double largest = -1;
    for (int post = first; post < end; post++) {
      if (!world.posts.vacant(post)) {
        long key = world.officers.key[world.posts.holder[post]];
        double u = world.chance.uniform(Site.IMPOSED_VICTIM, key, act, week, equalBefore);
        if (u > largest) {
          largest = u;
          victim = world.posts.holder[post];
        }
      }
    }
    if (victim >= 0) {
      double killed = attack.gravity() == Gravity.KILLED ? 1 : 0;
      strike.expectOtherwise(place, attack.agency(), 1, killed, week);
      strike.otherwise(victim, attack.gravity(), Event.Motive.IMPOSED, week);
    }
  }

  private void remove(Target target, int week) {
    int officer = find(target);
    if (officer >= 0 && world.officers.serves(officer)) {
      Departures.depart(world, officer, Event.Cause.REMOVAL, week);
    }
  }

  private void move(Act.Move move, int week) {
    int officer = find(move.officer());
    if (officer < 0 || !world.officers.serves(officer)) {
      return;
    }
    int to = world.setting.indexOf(move.place());
    Agency agency = world.officers.agency(officer);
    Rank rank = world.officers.rank(officer);
    int end = world.posts.endOf(to, agency, rank);
    for (int post = world.posts.firstOf(to, agency, rank); post < end; post++) {
      if (world.posts.vacant(post)) {
        Transfers.note(world, officer, world.posts.key[post], to, week);
        world.service.move(officer, post, to, rank, week);
        return;
      }
    }
  }

  private int find(Target target) {
    if (target instanceof Target.Person person) {
      for (int officer = 0; officer < world.officers.count; officer++) {
        if (world.officers.key[officer] == person.key()) {
          return officer;
        }
      }
    }
    return -1;
  }
}
