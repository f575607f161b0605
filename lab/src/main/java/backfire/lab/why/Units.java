package backfire.lab.why;

/** In what the amounts of trees are. */
final class Units {
  /** Harm: 1 is one ordinary harsh treatment. */
  static final String HARM = "harsh treatments";

  /** A rate is a product; on this scale a sum. */
  static final String LOG = "on the log scale";

  /** Attacks, or beatings' worth. */
  static final String RISK = "an officer and year";

  /** Utility is the logarithm of income, and what else counts in its units. */
  static final String UTILITY = "in log income";

  /** ln p/(1 − p). */
  static final String LOGIT = "on the logit scale";

  /** What a family needs for a week. */
  static final String INCOME = "weeks’ needs";

  private Units() {}
}
