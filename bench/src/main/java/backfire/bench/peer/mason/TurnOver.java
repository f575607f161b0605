package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.rule.Turnover;
import java.util.ArrayList;
import java.util.List;

/** M19: some seats are taken by others; officers leave by age, die, are dismissed, are rotated. */
final class TurnOver {
  private final Country country;
  private final Dice dice;
  private final Turnover turnover;
  private final List<Officer> rotated = new ArrayList<>();

  TurnOver(Country country) {
    this.country = country;
    this.dice = country.dice;
    this.turnover = country.rules.turnover;
  }

  void replaceResidents() {
    for (Town town : country.towns) {
      int residents = country.people().residents(town);
      int replaced = dice.poisson(turnover.replacements(residents));
      for (int i = 0; i < replaced; i++) {
        country.people().replace(country.people().anybody(town));
      }
    }
  }

  /** What befalls an officer who was on patrol this week. */
  void befall(Officer officer) {
    if (officer.patrolled != country.week() || !officer.serves()) {
      return;
    }
    if (turnover.aged(country.week() - officer.began)) {
      depart(officer, Count.DEATHS);
      return;
    }
    switch (turnover.fate(dice.uniform(), country.leadership.salience)) {
      case NONE -> {}
      case DEATH -> {
        depart(officer, Count.DEATHS);
        officer.die();
      }
      case DISMISSAL -> depart(officer, Count.DISMISSALS);
      case ROTATION -> rotated.add(officer);
    }
  }

  private void depart(Officer officer, Count count) {
    country.count(count, officer, 1);
    country.dischargeFromPost(officer);
  }

  void rotate() {
    dice.shuffle(rotated);
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        rotate(rotated.stream().filter(o -> o.agency() == agency && o.rank() == rank).toList());
      }
    }
    rotated.clear();
  }

  private void rotate(List<Officer> officers) {
    for (int i = 0; i + 1 < officers.size(); i += 2) {
      if (officers.get(i).town() != officers.get(i + 1).town()) {
        exchange(officers.get(i), officers.get(i + 1));
      }
    }
    if (officers.size() % 2 == 1) {
      moveElsewhere(officers.getLast());
    }
  }

  private void exchange(Officer one, Officer other) {
    Post first = one.lastPost;
    Post second = other.lastPost;
    country.count(Count.TRANSFERS, one, 1);
    country.count(Count.TRANSFERS, other, 1);
    one.take(second);
    other.take(first);
  }

  private void moveElsewhere(Officer officer) {
    for (Town town : country.towns) {
      if (town == officer.town()) {
        continue;
      }
      for (Post post : town.posts(officer.agency(), officer.rank())) {
        if (post.isVacant()) {
          country.count(Count.TRANSFERS, officer, 1);
          officer.vacate(country.week());
          officer.take(post);
          return;
        }
      }
    }
  }
}
