package backfire.model.world;

import backfire.model.chance.Chance;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Identity;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.util.List;

/** Posts in the order (place, agency, rank, ordinal), with their holders. */
public final class Posts {
  /** In {@link #holder}: the post is vacant. */
  public static final int VACANT = -1;

  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();

  /** First post of each (place, agency, rank), in order; one more entry than those. */
  public int[] first = new int[0];

  /** Keys of posts. */
  public long[] key = new long[0];

  /** The officer who holds each post, or {@link #VACANT}. */
  public int[] holder = new int[0];

  /** The week since which each vacant post is vacant. */
  public int[] vacatedWeek = new int[0];

  private final Places places;

  Posts(Places places) {
    this.places = places;
  }

  /** The index of a (place, agency, rank) in {@link #first}. */
  public static int group(int place, Agency agency, Rank rank) {
    return (place * AGENCIES.length + agency.ordinal()) * RANKS.length + rank.ordinal();
  }

  /** First post of a place's agency. */
  public int firstOf(int place, Agency agency) {
    return first[group(place, agency, Rank.LINE)];
  }

  /** The post after the last of a place's agency. */
  public int endOf(int place, Agency agency) {
    return first[group(place, agency, Rank.LINE) + RANKS.length];
  }

  /** First post of a place's agency and rank. */
  public int firstOf(int place, Agency agency, Rank rank) {
    return first[group(place, agency, rank)];
  }

  /** The post after the last of a place's agency and rank. */
  public int endOf(int place, Agency agency, Rank rank) {
    return first[group(place, agency, rank) + 1];
  }

  /** All posts. */
  public int count() {
    return key.length;
  }

  /** Posts of a place. */
  public int count(int place) {
    return first[(place + 1) * AGENCIES.length * RANKS.length]
        - first[place * AGENCIES.length * RANKS.length];
  }

  /** Is the post without a holder? */
  public boolean vacant(int post) {
    return holder[post] == VACANT;
  }

  /** The holder leaves. */
  public void vacate(int post, int week) {
    holder[post] = VACANT;
    vacatedWeek[post] = week;
  }

  /** How many posts each group has in the sample, at the founding. */
  static int[] sampled(Setting setting, Places places, Chance chance) {
    List<Place> all = setting.places();
    int[] sizes = new int[all.size() * AGENCIES.length * RANKS.length];
    for (int p = 0; p < all.size(); p++) {
      for (Agency agency : AGENCIES) {
        for (Rank rank : RANKS) {
          double expected = setting.scale() * all.get(p).posts(agency).of(rank);
          long kind = Identity.post(places.key[p], agency, rank, -1);
          double u = chance.uniform(Site.SAMPLED_POSTS, kind, 0, 0, 0);
          sizes[group(p, agency, rank)] = (int) Math.floor(expected + u);
        }
      }
    }
    return sizes;
  }

  /**
   * Lays the posts out anew with other sizes of groups. Holders keep their posts by ordinal; new posts
   * are vacant since {@code week}; those cut off must have been vacated before.
   */
  public void layOut(int[] sizes, int week, Officers officers) {
    int[] oldFirst = first;
    int[] oldHolder = holder;
    int[] oldVacated = vacatedWeek;
    first = new int[sizes.length + 1];
    for (int group = 0; group < sizes.length; group++) {
      first[group + 1] = first[group] + sizes[group];
    }
    key = new long[first[sizes.length]];
    holder = new int[key.length];
    vacatedWeek = new int[key.length];
    for (int group = 0; group < sizes.length; group++) {
      int had = oldFirst.length == 0 ? 0 : oldFirst[group + 1] - oldFirst[group];
      for (int ordinal = 0; ordinal < sizes[group]; ordinal++) {
        int post = first[group] + ordinal;
        key[post] = keyOf(group, ordinal);
        boolean old = ordinal < had;
        holder[post] = old ? oldHolder[oldFirst[group] + ordinal] : VACANT;
        vacatedWeek[post] = old ? oldVacated[oldFirst[group] + ordinal] : week;
        if (holder[post] != VACANT) {
          officers.post[holder[post]] = post;
        }
      }
    }
  }

  private long keyOf(int group, int ordinal) {
    Rank rank = RANKS[group % RANKS.length];
    Agency agency = AGENCIES[group / RANKS.length % AGENCIES.length];
    int place = group / (RANKS.length * AGENCIES.length);
    return Identity.post(places.key[place], agency, rank, ordinal);
  }
}
