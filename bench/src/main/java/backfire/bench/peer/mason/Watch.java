package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** M18: households are denounced; an officer of the political police detains. */
final class Watch {
  private final Country country;
  private final Dice dice;

  Watch(Country country) {
    this.country = country;
    this.dice = country.dice;
  }

  void happen() {
    for (Town town : country.towns) {
      List<Post> posts = new ArrayList<>();
      for (Rank rank : Rank.values()) {
        posts.addAll(town.posts(Agency.SECURITY, rank));
      }
      if (!posts.isEmpty()) {
        int households = country.people().households(town);
        double orders = town.orders[Agency.SECURITY.ordinal()];
        double informed = country.rules.revenge.informed(town.approval);
        int denunciations =
            dice.poisson(country.rules.surveillance.denunciations(households, orders, informed));
        for (int i = 0; i < denunciations; i++) {
          denounce(town, posts.get(dice.under(posts.size())).holder, households);
        }
      }
    }
    country.people().deliver();
  }

  private void denounce(Town town, @Nullable Officer officer, int households) {
    if (officer == null || !dice.happens(country.rules.effort.left(officer.restraint))) {
      return;
    }
    int seat = country.people().member(town, dice.under(households));
    double harm = country.rules.abuse.harshHarm(dice.uniform(), dice.uniform());
    country.count(Count.DETENTIONS, officer, 1);
    country.suffer(seat, officer, harm);
    country.people().family(seat, officer, harm);
  }
}
