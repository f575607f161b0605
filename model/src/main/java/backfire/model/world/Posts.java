package backfire.model.world;

import backfire.model.chance.Chance;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Beat;
import backfire.model.rule.Identity;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.util.List;

/**
 * Posts in the order (place, agency, rank, ordinal). Who holds them is {@link Service}'s to change.
 */
public final class Posts {
  /** In {@link #holder}: the post is vacant. */
  public static final int VACANT = -1;

  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();
  private static final int GROUPS = AGENCIES.length * RANKS.length;

  /** Keys of posts. */
  public long[] key = new long[0];

  /** The officer who holds each post, or {@link #VACANT}. */
  public int[] holder = new int[0];

  /** The week since which each vacant post is vacant. */
  public int[] vacatedWeek = new int[0];

  /** The first household of each post's beat, counted in its place. */
  public int[] beat = new int[0];

  /** Households of each post's beat. */
  public int[] beatSize = new int[0];

  private int[] first;
  private final int[] held;
  private final int[] heldIn;
  private final Places places;

  Posts(Setting setting, Places places, Chance chance) {
    this.places = places;
    this.first = new int[places.count * GROUPS + 1];
    this.held = new int[places.count * GROUPS];
    this.heldIn = new int[places.count];
    layOut(sampled(setting, places, chance), 0);
  }

  private static int group(int place, Agency agency, Rank rank) {
    return place * GROUPS + agency.ordinal() * RANKS.length + rank.ordinal();
  }

  /** First post of a place; that of the place after the last is the number of posts. */
  public int firstOf(int place) {
    return first[place * GROUPS];
  }

  /** First post of a place's agency. */
  public int firstOf(int place, Agency agency) {
    return first[group(place, agency, Rank.LINE)];
  }

  /** The post after the last of a place's agency. */
  public int endOf(int place, Agency agency) {
    return first[group(place, agency, Rank.HEAD) + 1];
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
    return firstOf(place + 1) - firstOf(place);
  }

  /** Posts of a place's agency and rank. */
  public int count(int place, Agency agency, Rank rank) {
    return endOf(place, agency, rank) - firstOf(place, agency, rank);
  }

  /** 1 for a holder, 0 for {@link #VACANT}: without a branch, for loops that run in vectors. */
  public static double held(int holder) {
    return 1 + (holder >> 31);
  }

  /** Is the post without a holder? */
  public boolean vacant(int post) {
    return holder[post] == VACANT;
  }

  /** Posts of a place's agency and rank that have a holder. */
  public int serving(int place, Agency agency, Rank rank) {
    return held[group(place, agency, rank)];
  }

  /** Posts of a place's agency that have a holder. */
  public int serving(int place, Agency agency) {
    int serving = 0;
    for (Rank rank : RANKS) {
      serving += serving(place, agency, rank);
    }
    return serving;
  }

  /** Posts of a place that have a holder. */
  public int serving(int place) {
    return heldIn[place];
  }

  /** An officer takes a post, which may be another's. */
  void take(int post, int officer) {
    if (vacant(post)) {
      count(post, 1);
    }
    holder[post] = officer;
  }

  /** A post falls vacant. */
  void vacate(int post, int week) {
    if (!vacant(post)) {
      count(post, -1);
    }
    holder[post] = VACANT;
    vacatedWeek[post] = week;
  }

  private void count(int post, int change) {
    int group = groupOf(post);
    held[group] += change;
    heldIn[group / GROUPS] += change;
  }

  private int groupOf(int post) {
    int from = 0;
    int until = held.length;
    while (until - from > 1) {
      int middle = (from + until) >>> 1;
      if (first[middle] <= post) {
        from = middle;
      } else {
        until = middle;
      }
    }
    return from;
  }

  private static int[] sampled(Setting setting, Places places, Chance chance) {
    List<Place> all = setting.places();
    int[] sizes = new int[all.size() * GROUPS];
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

  /** Sizes of all groups with those of one place, agency and rank changed. */
  int[] sizesWith(int place, Agency agency, Rank rank, int size) {
    int[] sizes = new int[first.length - 1];
    for (int group = 0; group < sizes.length; group++) {
      sizes[group] = first[group + 1] - first[group];
    }
    sizes[group(place, agency, rank)] = size;
    return sizes;
  }

  /**
   * Lays the posts out anew with other sizes of groups. Holders keep their posts by ordinal; new
   * posts are vacant since {@code week}; those cut off must have been vacated before.
   *
   * @return for each post the one that it was before, or −1 for a new one
   */
  int[] layOut(int[] sizes, int week) {
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
    beat = new int[key.length];
    beatSize = new int[key.length];
    int[] before = new int[key.length];
    for (int group = 0; group < sizes.length; group++) {
      int had = oldFirst[group + 1] - oldFirst[group];
      for (int ordinal = 0; ordinal < sizes[group]; ordinal++) {
        int post = first[group] + ordinal;
        int old = ordinal < had ? oldFirst[group] + ordinal : -1;
        key[post] = keyOf(group, ordinal);
        holder[post] = old < 0 ? VACANT : oldHolder[old];
        vacatedWeek[post] = old < 0 ? week : oldVacated[old];
        before[post] = old;
        layBeat(post, group, ordinal, sizes[group]);
      }
    }
    return before;
  }

  private void layBeat(int post, int group, int ordinal, int posts) {
    int households = places.households(group / GROUPS);
    boolean line = group % RANKS.length == Rank.LINE.ordinal();
    int from = line ? Beat.first(ordinal, posts, households) : 0;
    int until = line ? Beat.first(ordinal + 1, posts, households) : households;
    beat[post] = until > from ? from : 0;
    beatSize[post] = until > from ? until - from : households;
  }

  private long keyOf(int group, int ordinal) {
    Rank rank = RANKS[group % RANKS.length];
    Agency agency = AGENCIES[group / RANKS.length % AGENCIES.length];
    return Identity.post(places.key[group / GROUPS], agency, rank, ordinal);
  }
}
