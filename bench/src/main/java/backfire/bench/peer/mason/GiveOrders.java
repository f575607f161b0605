package backfire.bench.peer.mason;

import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** M1: this week's acts, and the orders that follow. */
final class GiveOrders {
  private final Country country;
  private final Strike strike;

  GiveOrders(Country country, Strike strike) {
    this.country = country;
    this.strike = strike;
  }

  void give() {
    country.leadership.purges = 0;
    for (Act act : country.setting.acts()) {
      if (country.setting.calendar().weekOf(act.date()) == country.week()) {
        take(act);
      }
    }
    country.towns.forEach(this::order);
  }

  private void take(Act act) {
    Leadership leadership = country.leadership;
    int week = country.week();
    switch (act) {
      case Act.Orders orders -> {
        for (Agency agency : orders.agencies()) {
          leadership.order(agency, size(orders.level()), week, orders.overWeeks());
        }
      }
      case Act.Purge purge -> {
        leadership.salience += size(purge.size());
        leadership.purges += size(purge.size());
      }
      case Act.Pay pay -> {
        for (Agency agency : pay.agencies()) {
          leadership.multiplyPay(agency, size(pay.factor()));
        }
      }
      case Act.Censorship censorship -> leadership.censorship = size(censorship.share());
      case Act.Strength strength -> strengthen(strength.agencies(), size(strength.growth()));
      case Act.MakeRoom room -> {
        switch (room.room()) {
          case MARKETS -> leadership.marketRoom *= size(room.factor());
          case COMPANIES -> leadership.companyRoom *= size(room.factor());
        }
      }
      case Act.CloseMarket close -> town(close.place()).closeMarket(week + close.weeks());
      case Act.Ease ease ->
          leadership.easings.add(
              new Leadership.Easing(ease.agencies(), size(ease.share()), week + ease.weeks()));
      case Act.ImposedAttack attack -> impose(attack);
      case Act.Forbid forbid -> refuse(forbid);
      case Act.Silence silence -> refuse(silence);
      case Act.Remove remove -> refuse(remove);
      case Act.Move move -> refuse(move);
    }
  }

  private static void refuse(Act act) {
    throw new IllegalArgumentException(
        "a world in MASON takes no act on one person or attack, as its people have no keys: "
            + act.text());
  }

  private void strengthen(Set<Agency> agencies, double growth) {
    for (Town town : country.towns) {
      for (Agency agency : agencies) {
        strengthen(town, agency, growth);
      }
    }
  }

  private void strengthen(Town town, Agency agency, double growth) {
    List<Post> posts = town.posts(agency, Rank.LINE);
    long wanted = Math.round(posts.size() * (1 + growth));
    while (posts.size() < wanted) {
      posts.add(new Post(town, agency, Rank.LINE, posts.size(), country.week()));
    }
    while (posts.size() > wanted) {
      Officer holder = posts.removeLast().holder;
      if (holder != null) {
        country.count(Count.DISMISSALS, holder, 1);
        country.dischargeFromPost(holder);
      }
    }
  }

  private void impose(Act.ImposedAttack attack) {
    Town town = town(attack.place());
    List<Officer> serving = new ArrayList<>(town.serving(attack.agency()));
    serving.removeIf(officer -> officer.rank() != attack.rank());
    if (!serving.isEmpty()) {
      Officer victim = serving.get(country.dice.under(serving.size()));
      country.count(Count.HAZARD_OTHER, victim, 1);
      country.count(Count.HAZARD_KILLED, victim, attack.gravity() == Gravity.KILLED ? 1 : 0);
      strike.hit(victim, attack.gravity(), Event.Motive.IMPOSED, 0);
    }
  }

  /** S here = S · Π(1 − share of easings in force) · (1 − easing size if the place is eased). */
  private void order(Town town) {
    int week = country.week();
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
      town.orders[agency.ordinal()] = orders;
      town.extortionFactor[agency.ordinal()] = country.rules.abuse.extortionFactor(agency, orders);
      town.harshFactor[agency.ordinal()] = country.rules.abuse.harshFactor(agency, orders);
    }
  }

  private double size(Size size) {
    return size.in(country.rules.parameters);
  }

  private Town town(String id) {
    return country.towns.get(country.setting.indexOf(id));
  }
}
