package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.rule.Logit;
import backfire.model.setting.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A place with its posts and its mood. */
public final class Town {
  private static final int AGENCIES = Agency.values().length;
  private static final int RANKS = Rank.values().length;

  public final int index;
  public final Place place;
  private final List<List<Post>> posts = new ArrayList<>();

  /** By agency: S this week, and what follows from it at a stop by an officer of abusiveness 1. */
  final double[] orders = new double[AGENCIES];

  final double[] extortionFactor = new double[AGENCIES];
  final double[] harshFactor = new double[AGENCIES];

  /** By agency: mean harm done by those who serve, and the restraint they ask of each other. */
  final double[] meanHarm = new double[AGENCIES];

  final double[] askedRestraint = new double[AGENCIES];

  /** By gravity: attacks heard of, and the officer-years they are held against. */
  final double[] heard = new double[Gravity.values().length];

  final double[] exposure = new double[Gravity.values().length];
  double known;
  double risk;
  double stir;
  double turmoil;
  double expectationLogit;

  /** Summed over this week's patrols; then a post's mean. */
  double effort;

  double effortSeen;
  double boost;
  double watch;
  double harmOnAgencies;
  double harmOnOfficial;
  double approval;
  double leavers;
  double crowding;
  double deliberates;
  int leftForMarket;
  int easedUntil;
  private int marketClosedUntil;
  double knownInBurnIn;
  double vacantInBurnIn;
  People.Survey survey = new People.Survey(0, 0, 0);

  Town(int index, Place place) {
    this.index = index;
    this.place = place;
    for (int i = 0; i < AGENCIES * RANKS; i++) {
      posts.add(new ArrayList<>());
    }
  }

  List<Post> posts(Agency agency, Rank rank) {
    return posts.get(agency.ordinal() * RANKS + rank.ordinal());
  }

  int posts(Agency agency) {
    int count = 0;
    for (Rank rank : Rank.values()) {
      count += posts(agency, rank).size();
    }
    return count;
  }

  int posts() {
    int count = 0;
    for (List<Post> ofRank : posts) {
      count += ofRank.size();
    }
    return count;
  }

  /** Each who serves, in the order of agencies, ranks, ordinals. */
  public void eachServing(Consumer<Officer> what) {
    for (List<Post> ofRank : posts) {
      each(ofRank, what);
    }
  }

  void eachServing(Agency agency, Consumer<Officer> what) {
    for (Rank rank : Rank.values()) {
      each(posts(agency, rank), what);
    }
  }

  private static void each(List<Post> posts, Consumer<Officer> what) {
    for (Post post : posts) {
      if (post.holder != null) {
        what.accept(post.holder);
      }
    }
  }

  int serving() {
    int count = 0;
    for (List<Post> ofRank : posts) {
      count += serving(ofRank);
    }
    return count;
  }

  int serving(Agency agency, Rank rank) {
    return serving(posts(agency, rank));
  }

  private static int serving(List<Post> posts) {
    int count = 0;
    for (Post post : posts) {
      count += post.isVacant() ? 0 : 1;
    }
    return count;
  }

  List<Officer> serving(Agency agency) {
    List<Officer> serving = new ArrayList<>();
    eachServing(agency, serving::add);
    return serving;
  }

  double vacantShare() {
    int all = posts();
    return all == 0 ? 0 : (all - serving()) / (double) all;
  }

  /** E: the upheaval expected here. */
  double expectation() {
    return Logit.inverse(expectationLogit);
  }

  boolean marketIsOpen(int week) {
    return week >= marketClosedUntil;
  }

  void closeMarket(int until) {
    marketClosedUntil = Math.max(marketClosedUntil, until);
  }
}
