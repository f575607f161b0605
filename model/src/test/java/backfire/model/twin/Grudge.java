package backfire.model.twin;

/** What a resident holds against an officer. */
final class Grudge {
  final Officer officer;
  float own;
  float kin;
  int tick;

  Grudge(Officer officer, double own, double kin, int tick) {
    this.officer = officer;
    this.own = (float) own;
    this.kin = (float) kin;
    this.tick = tick;
  }

  /** Both parts as they were when it last changed. */
  double stored() {
    return (double) own + (double) kin;
  }

  /** The week in which it last changed. */
  int week() {
    return tick / 2;
  }
}
