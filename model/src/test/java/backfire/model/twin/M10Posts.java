package backfire.model.twin;

import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Filling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** M10: vacant posts are offered, higher ones to those below, the others to recruits. */
final class M10Posts {
  private static final List<Rank> HIGHEST_FIRST = List.of(Rank.HEAD, Rank.CHIEF, Rank.LINE);

  private final Country country;
  private final Filling filling;

  M10Posts(Country country) {
    this.country = country;
    this.filling = country.rules.filling;
  }

  void happen() {
    for (Town town : country.towns) {
      for (Agency agency : Agency.values()) {
        for (Rank rank : HIGHEST_FIRST) {
          for (Post post : town.posts(agency, rank)) {
            if (post.isVacant() && post.vacatedIn < country.week) {
              fill(post);
            }
          }
        }
      }
    }
  }

  private void fill(Post post) {
    double filled = country.draw(Site.FILLED, post.key);
    if (post.rank == Rank.LINE) {
      if (filled < filling.recruited(riskInHalves(post.town))) {
        enter(post);
      }
    } else if (filled < filling.offered()) {
      if (filling.fromOutside(country.week - post.vacatedIn)) {
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
    Officer recruit = country.recruit(post, country.week);
    country.count(Count.ENTRIES, post.town, post.agency);
    country.chronicle.note(
        new Event.Entry(
            country.week, post.town.place.id(), recruit.key, post.key, post.agency, post.rank));
  }

  private void offer(Post post) {
    Officer candidate = candidate(post);
    if (candidate == null) {
      return;
    }
    boolean accepted =
        country.draw(Site.ACCEPTS, candidate.key, post.key) < accepts(candidate, post);
    note(post, candidate, accepted);
    if (accepted) {
      candidate.leave(country.week);
      candidate.take(post);
    }
  }

  private @Nullable Officer candidate(Post post) {
    Rank below = post.rank == Rank.HEAD ? Rank.CHIEF : Rank.LINE;
    Officer candidate = null;
    double largest = 0;
    for (Officer officer : post.town.serving(post.agency, below)) {
      double u = country.draw(Site.CANDIDATE, officer.key, post.key);
      if (u > largest) {
        largest = u;
        candidate = officer;
      }
    }
    return candidate;
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

  private void note(Post post, Officer candidate, boolean accepted) {
    country.count(Count.OFFERED, post.town, post.agency);
    country.count(RankCount.OFFERED, post.town, post.agency, post.rank, 1);
    if (accepted) {
      country.count(Count.ACCEPTED, post.town, post.agency);
      country.count(RankCount.ACCEPTED, post.town, post.agency, post.rank, 1);
    }
    country.chronicle.note(
        new Event.Promotion(
            country.week,
            post.town.place.id(),
            candidate.key,
            post.key,
            post.agency,
            post.rank,
            accepted));
  }
}
