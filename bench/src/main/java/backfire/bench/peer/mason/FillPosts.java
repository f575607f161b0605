package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.RankCount;
import backfire.model.rule.Filling;
import java.util.ArrayList;
import java.util.List;

/** M10: vacant posts are offered, higher ones to those below, the others to recruits. */
final class FillPosts {
  private static final List<Rank> HIGHEST_FIRST = List.of(Rank.HEAD, Rank.CHIEF, Rank.LINE);

  private final Country country;
  private final Dice dice;
  private final Filling filling;

  FillPosts(Country country) {
    this.country = country;
    this.dice = country.dice;
    this.filling = country.rules.filling;
  }

  void fill() {
    for (Town town : country.towns) {
      for (Agency agency : Agency.values()) {
        for (Rank rank : HIGHEST_FIRST) {
          for (Post post : town.posts(agency, rank)) {
            if (post.isVacant() && post.vacatedIn < country.week()) {
              fill(post);
            }
          }
        }
      }
    }
  }

  private void fill(Post post) {
    if (post.rank == Rank.LINE) {
      if (dice.happens(filling.recruited(riskInHalves(post.town)))) {
        enter(post);
      }
    } else if (dice.happens(filling.offered())) {
      if (filling.fromOutside(country.week() - post.vacatedIn)) {
        enter(post);
      } else {
        offer(post);
      }
    }
  }

  private double riskInHalves(Town town) {
    return country.rules.restraint.inHalves(town.risk);
  }

  private void enter(Post post) {
    country.recruit(post, country.week(), country.week() + 1);
    country.count(Count.ENTRIES, post.town, post.agency, 1);
  }

  private void offer(Post post) {
    List<Officer> candidates = new ArrayList<>();
    Rank below = post.rank == Rank.HEAD ? Rank.CHIEF : Rank.LINE;
    for (Post one : post.town.posts(post.agency, below)) {
      if (one.holder != null) {
        candidates.add(one.holder);
      }
    }
    if (candidates.isEmpty()) {
      return;
    }
    Officer candidate = candidates.get(dice.under(candidates.size()));
    boolean accepted = dice.happens(accepts(candidate, post));
    count(Count.OFFERED, RankCount.OFFERED, post);
    if (accepted) {
      count(Count.ACCEPTED, RankCount.ACCEPTED, post);
      candidate.vacate(country.week());
      candidate.take(post);
    }
  }

  private double accepts(Officer candidate, Post post) {
    double moreExposed =
        country.rules.revenge.exposure(post.rank)
            - country.rules.revenge.exposure(candidate.rank());
    return filling
        .appeal(
            candidate.temper.ambition(),
            country.rules.ambition.felt(country.leadership.salience, Level.COUNTY),
            candidate.temper.riskAversion(),
            moreExposed,
            riskInHalves(post.town))
        .probability();
  }

  private void count(Count count, RankCount rankCount, Post post) {
    country.count(count, post.town, post.agency, 1);
    country.chronicle.add(
        rankCount, country.observedWeek(), post.town.index, post.agency, post.rank, 1);
  }
}
