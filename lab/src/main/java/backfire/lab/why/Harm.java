package backfire.lab.why;

/**
 * One harm that somebody came to hold against an officer, for himself or for one of his.
 *
 * @param victim the key of whom it was done to
 * @param whole what was done to the victim: 1 is one ordinary harsh treatment
 * @param own what the holder holds for himself
 * @param kin what he holds for one of his
 * @param extorted did the stop come with extortion?
 * @param harsh did it come with harsh treatment?
 */
public record Harm(
    int week,
    Deed deed,
    Tie tie,
    long victim,
    double whole,
    double own,
    double kin,
    boolean extorted,
    boolean harsh) {

  /** What was done. */
  public enum Deed {
    STOP,
    DETENTION,
    BRAWL,
    /** One of his was caught after an attack, and this officer looked into it. */
    PUNISHMENT
  }

  /** Whose harm it was. */
  public enum Tie {
    HIMSELF,
    HOUSEHOLD,
    KIN,
    KIN_ELSEWHERE
  }

  /** What is held of it as long as none of it has faded. */
  public double held() {
    return own + kin;
  }
}
