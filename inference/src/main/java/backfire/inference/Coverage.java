package backfire.inference;

/**
 * How often intervals held the truth.
 *
 * @param mass that they say they hold
 * @param held in how many trials they did
 * @param trials in all
 */
public record Coverage(double mass, int held, int trials) {

  /** The share of trials in which they did. */
  public double share() {
    return (double) held / trials;
  }

  /** The standard error of that share, if they hold what they say. */
  public double error() {
    return Math.sqrt(mass * (1 - mass) / trials);
  }

  /** By how many standard errors the share is off. */
  public double z() {
    return (share() - mass) / error();
  }
}
