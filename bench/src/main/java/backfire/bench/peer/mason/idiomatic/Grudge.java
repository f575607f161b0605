package backfire.bench.peer.mason.idiomatic;

import backfire.bench.peer.mason.Officer;
import backfire.model.rule.Fading;

/** What a resident holds against an officer. */
final class Grudge {
  final Officer officer;
  private double own;
  private double kin;

  /** When it last changed: what changes from revenge on weighs from next week on. */
  private int tick;

  Grudge(Officer officer, double own, double kin, int tick) {
    this.officer = officer;
    this.own = own;
    this.kin = kin;
    this.tick = tick;
  }

  int tick() {
    return tick;
  }

  boolean kinIsLarger() {
    return kin > own;
  }

  /** Both parts as they last changed. */
  double stored() {
    return own + kin;
  }

  /** Both parts, faded to a week. */
  double size(int week, Fading fading) {
    return stored() * left(week, fading);
  }

  private double left(int week, Fading fading) {
    return fading.over(week - tick / 2);
  }

  /** More harm; or none, and a share of what there was. */
  void change(double kept, double moreOwn, double moreKin, int now, Fading fading) {
    double left = kept * left(now / 2, fading);
    own = own * left + moreOwn;
    kin = kin * left + moreKin;
    tick = now;
  }
}
