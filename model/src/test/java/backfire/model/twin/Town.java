package backfire.model.twin;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.rule.Identity;
import backfire.model.rule.Logit;
import backfire.model.setting.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A place with all who live and serve in it, and its mood. */
final class Town {
  final int index;
  final Place place;
  final long key;
  final List<Household> households = new ArrayList<>();
  final List<Seat> seats = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();

  /** S of each agency here this week. */
  final Map<Agency, Double> orders = new EnumMap<>(Agency.class);

  /** Mean harm done by the serving of each agency, at the last M7. */
  final Map<Agency, Double> meanHarm = new EnumMap<>(Agency.class);

  final double[] heard = new double[Gravity.values().length];
  final double[] exposure = new double[Gravity.values().length];

  /** K: attacks known. */
  double known;

  /** τ: risk known. */
  double risk;

  /** x. */
  double stir;

  /** T. */
  double turmoil;

  /** The logit of E. */
  double expectationLogit;

  double effortSeen;
  double harmOnAgencies;
  double harmOnOfficial;
  double approval;
  double leavers;
  int easedUntil;
  int marketClosedUntil;

  /** Sums over the second half of the burn-in, of K and of the share of vacant posts. */
  double knownInBurnIn;

  double vacantInBurnIn;

  Census.Survey survey = new Census.Survey(0, 0, 0);

  Town(int index, Place place) {
    this.index = index;
    this.place = place;
    this.key = Identity.place(place.id());
    for (Agency agency : Agency.values()) {
      orders.put(agency, 1.0);
      meanHarm.put(agency, 0.0);
    }
  }

  /** All posts, in the order (agency, rank, ordinal). */
  List<Post> posts() {
    return posts.stream().sorted(Post.ORDER).toList();
  }

  List<Post> posts(Agency agency) {
    return posts().stream().filter(post -> post.agency == agency).toList();
  }

  List<Post> posts(Agency agency, Rank rank) {
    return posts(agency).stream().filter(post -> post.rank == rank).toList();
  }

  void add(Post post) {
    posts.add(post);
  }

  void abolish(Post post) {
    posts.remove(post);
  }

  /** All who serve, in the order of posts. */
  List<Officer> serving() {
    return holders(posts());
  }

  List<Officer> serving(Agency agency) {
    return holders(posts(agency));
  }

  List<Officer> serving(Agency agency, Rank rank) {
    return holders(posts(agency, rank));
  }

  private static List<Officer> holders(List<Post> posts) {
    List<Officer> holders = new ArrayList<>();
    for (Post post : posts) {
      if (post.holder != null) {
        holders.add(post.holder);
      }
    }
    return holders;
  }

  /** Posts without a holder over posts. */
  double vacantShare() {
    List<Post> all = posts();
    return all.isEmpty() ? 0 : (double) all.stream().filter(Post::isVacant).count() / all.size();
  }

  /** E: the upheaval expected here. */
  double expectation() {
    return Logit.inverse(expectationLogit);
  }

  double orders(Agency agency) {
    return orders.getOrDefault(agency, 1.0);
  }

  double meanHarm(Agency agency) {
    return meanHarm.getOrDefault(agency, 0.0);
  }

  boolean marketIsOpen(int week) {
    return week >= marketClosedUntil;
  }
}
