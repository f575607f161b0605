package backfire.model.world;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Identity;
import backfire.model.rule.Nature;

/** Who serves where: officers enter posts, move between them, leave. */
public final class Service {
  private final Posts posts;
  private final Officers officers;
  private final Nature nature;
  private Duty duty;

  Service(Posts posts, Officers officers, Nature nature) {
    this.posts = posts;
    this.officers = officers;
    this.nature = nature;
    this.duty = new Duty(posts.count());
  }

  /** What those who serve carry. Asked for anew each week, since posts may be laid out anew. */
  public Duty duty() {
    return duty;
  }

  /**
   * The officer whose key is (post, week it was vacated) enters it.
   *
   * @param began the week from which his service counts
   * @param bribes his bribe income to begin with
   * @return his row
   */
  public int enter(
      int post, int weekVacated, int place, Agency agency, Rank rank, int began, double bribes) {
    long who = Identity.officer(posts.key[post], weekVacated);
    int row = officers.add(who, post, posts.key[post], place, agency, rank);
    posts.take(post, row);
    duty.begin(post, who, began, nature.abusiveness(who), nature.officerRiskAversion(who), bribes);
    return row;
  }

  /** An officer who serves no longer does. */
  public void leave(int officer, Officers.Standing becomes, int week) {
    int post = officers.post[officer];
    officers.harmWhenLeft[officer] = duty.harm[post];
    officers.become(officer, becomes);
    vacate(post, week);
  }

  /** Somebody who left dies. */
  public void die(int officer) {
    officers.become(officer, Officers.Standing.DEAD);
  }

  private void vacate(int post, int week) {
    posts.vacate(post, week);
    duty.end(post);
  }

  /** An officer leaves his post vacant and takes a vacant one, of any rank and place. */
  public void move(int officer, int post, int place, Rank rank, int week) {
    int left = officers.post[officer];
    duty.carry(duty, left, post);
    vacate(left, week);
    take(officer, post, place);
    officers.setRank(officer, rank);
  }

  /** Two officers change posts. */
  public void swap(int one, int other) {
    int postOfOne = officers.post[one];
    int placeOfOne = officers.place[one];
    int postOfOther = officers.post[other];
    duty.swap(postOfOne, postOfOther);
    take(one, postOfOther, officers.place[other]);
    take(other, postOfOne, placeOfOne);
  }

  private void take(int officer, int post, int place) {
    officers.post[officer] = post;
    officers.postKey[officer] = posts.key[post];
    officers.place[officer] = place;
    posts.take(post, officer);
  }

  /** A group of posts grows or shrinks; those cut off must be vacant. */
  public void resize(int place, Agency agency, Rank rank, int size, int week) {
    int[] before = posts.layOut(posts.sizesWith(place, agency, rank, size), week);
    Duty old = duty;
    duty = new Duty(posts.count());
    for (int post = 0; post < before.length; post++) {
      if (!posts.vacant(post)) {
        duty.carry(old, before[post], post);
        officers.post[posts.holder[post]] = post;
      }
    }
  }

  /** Harm done by an officer: fading while he serves, as it stood once he has left. */
  public double harm(int officer) {
    return officers.serves(officer)
        ? duty.harm[officers.post[officer]]
        : officers.harmWhenLeft[officer];
  }
}
