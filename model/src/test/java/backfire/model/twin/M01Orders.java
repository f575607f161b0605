package backfire.model.twin;

import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** M1: this week's acts, in the order of the setting, and the orders that follow. */
final class M01Orders {
  private final Country country;
  private final Strike strike;
  private final Moves moves;

  M01Orders(Country country, Strike strike, Moves moves) {
    this.country = country;
    this.strike = strike;
    this.moves = moves;
  }

  void happen() {
    country.leadership.purges = 0;
    List<Act> acts = country.setting.acts();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (country.setting.calendar().weekOf(act.date()) == country.week) {
        country.chronicle.note(new Event.Acted(country.week, "", 0, 0, act.text()));
        take(act, Collections.frequency(acts.subList(0, i), act));
      }
    }
    country.towns.forEach(this::order);
  }

  private void take(Act act, int equalBefore) {
    Leadership leadership = country.leadership;
    int week = country.week;
    switch (act) {
      case Act.Orders orders -> {
        double level = size(orders.level());
        each(
            orders.agencies(), agency -> leadership.order(agency, level, week, orders.overWeeks()));
      }
      case Act.Purge purge -> {
        leadership.salience += size(purge.size());
        leadership.purges += size(purge.size());
      }
      case Act.Pay pay ->
          each(pay.agencies(), agency -> leadership.multiplyPay(agency, size(pay.factor())));
      case Act.Censorship censorship -> leadership.censorship = size(censorship.share());
      case Act.Strength strength ->
          country.towns.forEach(
              town ->
                  each(
                      strength.agencies(),
                      agency -> strengthen(town, agency, size(strength.growth()))));
      case Act.MakeRoom room -> {
        switch (room.room()) {
          case MARKETS -> leadership.marketRoom *= size(room.factor());
          case COMPANIES -> leadership.companyRoom *= size(room.factor());
        }
      }
      case Act.CloseMarket close -> {
        Town town = town(close.place());
        town.marketClosedUntil = Math.max(town.marketClosedUntil, week + close.weeks());
      }
      case Act.Ease ease ->
          leadership.easings.add(
              new Leadership.Easing(ease.agencies(), size(ease.share()), week + ease.weeks()));
      case Act.ImposedAttack attack -> impose(attack, equalBefore);
      case Act.Forbid forbid -> leadership.forbidden.add(deed(forbid.attack()));
      case Act.Silence silence -> leadership.silenced.add(deed(silence.attack()));
      case Act.Remove remove -> {
        Officer officer = find(remove.officer());
        if (officer != null && officer.serves()) {
          moves.depart(officer, Event.Cause.REMOVAL);
        }
      }
      case Act.Move move -> move(find(move.officer()), town(move.place()));
    }
  }

  /** Line posts become so many in each place: new ones are vacant, the last are abolished. */
  private void strengthen(Town town, Agency agency, double growth) {
    List<Post> posts = town.posts(agency, Rank.LINE);
    long wanted = Math.round(posts.size() * (1 + growth));
    for (int ordinal = posts.size(); ordinal < wanted; ordinal++) {
      town.add(new Post(town, agency, Rank.LINE, ordinal, country.week));
    }
    for (Post post : posts) {
      if (post.ordinal >= wanted) {
        if (post.holder != null) {
          moves.depart(post.holder, Event.Cause.DISMISSAL);
        }
        town.abolish(post);
      }
    }
  }

  private void impose(Act.ImposedAttack attack, int equalBefore) {
    Town town = town(attack.place());
    Officer victim = null;
    double largest = 0;
    for (Officer officer : town.serving(attack.agency(), attack.rank())) {
      double u =
          country.draw(Site.IMPOSED_VICTIM, officer.key, Keys.of(attack.text()), equalBefore);
      if (u > largest) {
        largest = u;
        victim = officer;
      }
    }
    if (victim != null) {
      double kills = attack.gravity() == Gravity.KILLED ? 1 : 0;
      strike.expect(town, attack.agency(), 1, kills);
      strike.hit(
          new Strike.Blow(
              town.key, victim, attack.gravity(), Event.Motive.IMPOSED, 0, false, false));
    }
  }

  private void move(@Nullable Officer officer, Town to) {
    if (officer == null || !officer.serves()) {
      return;
    }
    for (Post post : to.posts(officer.agency(), officer.rank())) {
      if (post.isVacant()) {
        moves.transfer(officer, post);
        return;
      }
    }
  }

  /** S_pa = S_a · Π(1 − share of easings in force) · (1 − easing size if the place is eased). */
  private void order(Town town) {
    int week = country.week;
    for (Agency agency : Agency.values()) {
      double orders = country.leadership.orders(agency, week);
      for (Leadership.Easing easing : country.leadership.easings) {
        if (easing.agencies().contains(agency) && week < easing.until()) {
          orders *= 1 - easing.share();
        }
      }
      if (week < town.easedUntil) {
        orders *= 1 - country.rules.defiance.easingSize();
      }
      town.orders.put(agency, orders);
    }
  }

  private double size(backfire.model.act.Size size) {
    return size.in(country.setting.parameters());
  }

  private static void each(Set<Agency> agencies, Consumer<Agency> what) {
    for (Agency agency : Agency.values()) {
      if (agencies.contains(agency)) {
        what.accept(agency);
      }
    }
  }

  private Town town(String id) {
    return country.towns.get(country.setting.indexOf(id));
  }

  private static Leadership.Deed deed(Target target) {
    if (target instanceof Target.Identity attack) {
      return new Leadership.Deed(attack.who(), attack.whom(), attack.week());
    }
    throw new IllegalArgumentException("an attack is named by who, whom, week: " + target.text());
  }

  private @Nullable Officer find(Target target) {
    if (!(target instanceof Target.Person person)) {
      throw new IllegalArgumentException("an officer is named by his key: " + target.text());
    }
    for (Officer officer : new ArrayList<>(country.officers)) {
      if (officer.key == person.key()) {
        return officer;
      }
    }
    return null;
  }
}
