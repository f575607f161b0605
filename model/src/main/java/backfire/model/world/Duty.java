package backfire.model.world;

/** What an officer carries while he serves, in columns by post: read through in order each week. */
public final class Duty {
  /*
   * Columns by person would do, but recruits come at the end of those, so that after a few years
   * neighbours in a station are strangers in memory, and every process of the week that looks at
   * all who serve would miss the cache in each column. Promotions and transfers, which move a dozen
   * numbers, are rare.
   */
  /** Keys of the holders. */
  public long[] key;

  /** The week in which service began. */
  public int[] began;

  /** Abusiveness a, 0 to 1. */
  public double[] abusiveness;

  /** Risk aversion, mean 1. */
  public double[] riskAversion;

  /** Harm done, fading. */
  public double[] harm;

  /** Threat from what he went through himself. */
  public double[] experience;

  /** Running mean of bribes, weeks' needs. */
  public double[] bribes;

  /** ρ. */
  public double[] restraint;

  /** Threat, beatings' worth a officer-year. */
  public double[] threat;

  Duty(int posts) {
    key = new long[posts];
    began = new int[posts];
    abusiveness = new double[posts];
    riskAversion = new double[posts];
    harm = new double[posts];
    experience = new double[posts];
    bribes = new double[posts];
    restraint = new double[posts];
    threat = new double[posts];
  }

  private double[][] columns() {
    return new double[][] {abusiveness, riskAversion, harm, experience, bribes, restraint, threat};
  }

  /** Somebody new takes a post. */
  void begin(int post, long who, int week, double abusive, double averse, double startingBribes) {
    end(post);
    key[post] = who;
    began[post] = week;
    abusiveness[post] = abusive;
    riskAversion[post] = averse;
    bribes[post] = startingBribes;
  }

  /** A post falls vacant: whatever is summed over posts, it adds nothing. */
  void end(int post) {
    for (double[] column : columns()) {
      column[post] = 0;
    }
    key[post] = 0;
    began[post] = 0;
  }

  /**
   * What the holder of a post carries goes with him to another; {@code from} may be of other duty.
   */
  void carry(Duty from, int fromPost, int toPost) {
    double[][] theirs = from.columns();
    double[][] ours = columns();
    for (int i = 0; i < ours.length; i++) {
      ours[i][toPost] = theirs[i][fromPost];
    }
    key[toPost] = from.key[fromPost];
    began[toPost] = from.began[fromPost];
  }

  /** The holders of two posts change places. */
  void swap(int one, int other) {
    for (double[] column : columns()) {
      double kept = column[one];
      column[one] = column[other];
      column[other] = kept;
    }
    long kept = key[one];
    key[one] = key[other];
    key[other] = kept;
    int keptWeek = began[one];
    began[one] = began[other];
    began[other] = keptWeek;
  }
}
