package backfire.model.twin;

import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** M19: officers leave by age, die, are dismissed; others are rotated between places. */
final class M19Officers {
  private final Country country;
  private final Moves moves;

  M19Officers(Country country, Moves moves) {
    this.country = country;
    this.moves = moves;
  }

  void happen() {
    List<Officer> rotated = new ArrayList<>();
    for (Town town : country.towns) {
      for (Officer officer : town.serving()) {
        if (officer.servedAtStops == country.week) {
          befall(officer, rotated);
        }
      }
    }
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        rotate(rotated.stream().filter(o -> o.agency() == agency && o.rank() == rank).toList());
      }
    }
  }

  private void befall(Officer officer, List<Officer> rotated) {
    if (country.rules.turnover.aged(country.week - officer.began)) {
      moves.depart(officer, Event.Cause.AGE);
      return;
    }
    double u = country.draw(Site.TURNOVER, officer.key);
    switch (country.rules.turnover.fate(u, country.leadership.salience)) {
      case NONE -> {}
      case DEATH -> moves.depart(officer, Event.Cause.DEATH);
      case DISMISSAL -> moves.depart(officer, Event.Cause.DISMISSAL);
      case ROTATION -> rotated.add(officer);
    }
  }

  private void rotate(List<Officer> officers) {
    List<Officer> order =
        officers.stream()
            .sorted(Comparator.comparingDouble(o -> country.draw(Site.ROTATION_ORDER, o.key)))
            .toList();
    for (int i = 0; i + 1 < order.size(); i += 2) {
      if (order.get(i).town() != order.get(i + 1).town()) {
        moves.exchange(order.get(i), order.get(i + 1));
      }
    }
    if (order.size() % 2 == 1) {
      moveElsewhere(order.getLast());
    }
  }

  private void moveElsewhere(Officer officer) {
    for (Town town : country.towns) {
      if (town == officer.town()) {
        continue;
      }
      for (Post post : town.posts(officer.agency(), officer.rank())) {
        if (post.isVacant()) {
          moves.transfer(officer, post);
          return;
        }
      }
    }
  }
}
