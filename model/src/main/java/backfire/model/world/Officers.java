package backfire.model.world;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Nature;
import java.util.Arrays;

/** Everybody who ever was an officer, a row each in the order in which they came. */
public final class Officers {
  /** What has become of an officer. */
  public enum Standing {
    SERVING,
    LEFT,
    DEAD
  }

  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();

  /** How many there are. */
  public int count;

  /** Keys. */
  public long[] key = new long[256];

  /** The post held, meaningless once he no longer serves. */
  public int[] post = new int[256];

  /** The key of the post held, or last held. */
  public long[] postKey = new long[256];

  /** The place where he serves, or has stayed. */
  public int[] place = new int[256];

  /** The week in which service began. */
  public int[] began = new int[256];

  /** Abusiveness a, 0 to 1. */
  public double[] abusiveness = new double[256];

  /** Risk aversion, mean 1. */
  public double[] riskAversion = new double[256];

  /** Ambition, standard normal. */
  public double[] ambition = new double[256];

  /** Harm done, fading while he serves. */
  public double[] harm = new double[256];

  /** Threat from what he went through himself. */
  public double[] experience = new double[256];

  /** Running mean of bribes, weeks' needs. */
  public double[] bribes = new double[256];

  /** ρ. */
  public double[] restraint = new double[256];

  /** Threat, beatings' worth a officer-year. */
  public double[] threat = new double[256];

  /** This week's draws, made with that of his stops. */
  public double[] deliberates = new double[256];

  /** This week's draw of turnover; above 1 if he came after M2. */
  public double[] turnover = new double[256];

  /** This week's draw of the background. */
  public double[] background = new double[256];

  private byte[] agency = new byte[256];
  private byte[] rank = new byte[256];
  private byte[] standing = new byte[256];
  private boolean[] recalls = new boolean[256];
  private final Nature nature;

  Officers(Nature nature) {
    this.nature = nature;
  }

  /** Adds an officer in a post; the caller enters him as its holder. */
  public int add(
      long key, int post, long postKey, int place, Agency agency, Rank rank, int began) {
    if (count == this.key.length) {
      grow(2 * count);
    }
    int row = count++;
    this.key[row] = key;
    this.post[row] = post;
    this.postKey[row] = postKey;
    this.place[row] = place;
    this.began[row] = began;
    this.agency[row] = (byte) agency.ordinal();
    this.rank[row] = (byte) rank.ordinal();
    abusiveness[row] = nature.abusiveness(key);
    riskAversion[row] = nature.officerRiskAversion(key);
    ambition[row] = nature.ambition(key);
    recalls[row] = nature.recalls(key);
    turnover[row] = 2;
    return row;
  }

  /** His agency, or last one. */
  public Agency agency(int row) {
    return AGENCIES[agency[row]];
  }

  /** His rank, or last one. */
  public Rank rank(int row) {
    return RANKS[rank[row]];
  }

  /** He is promoted. */
  public void setRank(int row, Rank higher) {
    rank[row] = (byte) higher.ordinal();
  }

  /** Does he recall the reckonings of the 1980s? */
  public boolean recalls(int row) {
    return recalls[row];
  }

  /** Does he serve? */
  public boolean serves(int row) {
    return standing[row] == 0;
  }

  /** Has he left, alive? */
  public boolean hasLeft(int row) {
    return standing[row] == 1;
  }

  /** Is he dead? */
  public boolean dead(int row) {
    return standing[row] == 2;
  }

  /** What becomes of him. */
  public void become(int row, Standing what) {
    standing[row] = (byte) what.ordinal();
  }

  private void grow(int size) {
    key = Arrays.copyOf(key, size);
    post = Arrays.copyOf(post, size);
    postKey = Arrays.copyOf(postKey, size);
    place = Arrays.copyOf(place, size);
    began = Arrays.copyOf(began, size);
    abusiveness = Arrays.copyOf(abusiveness, size);
    riskAversion = Arrays.copyOf(riskAversion, size);
    ambition = Arrays.copyOf(ambition, size);
    harm = Arrays.copyOf(harm, size);
    experience = Arrays.copyOf(experience, size);
    bribes = Arrays.copyOf(bribes, size);
    restraint = Arrays.copyOf(restraint, size);
    threat = Arrays.copyOf(threat, size);
    deliberates = Arrays.copyOf(deliberates, size);
    turnover = Arrays.copyOf(turnover, size);
    background = Arrays.copyOf(background, size);
    agency = Arrays.copyOf(agency, size);
    rank = Arrays.copyOf(rank, size);
    standing = Arrays.copyOf(standing, size);
    recalls = Arrays.copyOf(recalls, size);
  }
}
