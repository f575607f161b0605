package backfire.lab.why;

/**
 * One harm that somebody came to hold against an officer, for himself or for one of his.
 *
 * @param own what the holder holds for himself: 1 is one ordinary harsh treatment
 * @param kin what he holds for one of his
 * @param extorted did the stop come with extortion?
 * @param harsh did it come with harsh treatment?
 */
record Harm(int week, Deed deed, Tie tie, double own, double kin, boolean extorted, boolean harsh) {

  /** What was done. */
  enum Deed {
    STOP,
    DETENTION,
    BRAWL,
    /** One of his was caught after an attack, and this officer looked into it. */
    PUNISHMENT
  }

  /** Whose harm it was. */
  enum Tie {
    HIMSELF,
    HOUSEHOLD,
    KIN,
    KIN_ELSEWHERE
  }

  /** What is held of it, for one tie, as long as none of it has faded. */
  double held() {
    return own + kin;
  }
}
