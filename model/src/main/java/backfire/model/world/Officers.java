package backfire.model.world;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
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

  /** Harm done, as it stood when he left. */
  public double[] harmWhenLeft = new double[256];

  private byte[] agency = new byte[256];
  private byte[] rank = new byte[256];
  private byte[] standing = new byte[256];

  Officers() {}

  int add(long key, int post, long postKey, int place, Agency agency, Rank rank) {
    if (count == this.key.length) {
      grow(2 * count);
    }
    int row = count++;
    this.key[row] = key;
    this.post[row] = post;
    this.postKey[row] = postKey;
    this.place[row] = place;
    this.agency[row] = (byte) agency.ordinal();
    this.rank[row] = (byte) rank.ordinal();
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

  void setRank(int row, Rank higher) {
    rank[row] = (byte) higher.ordinal();
  }

  /** Does he serve? */
  public boolean serves(int row) {
    return standing[row] == Standing.SERVING.ordinal();
  }

  /** Has he left, alive? */
  public boolean hasLeft(int row) {
    return standing[row] == Standing.LEFT.ordinal();
  }

  /** Is he dead? */
  public boolean dead(int row) {
    return standing[row] == Standing.DEAD.ordinal();
  }

  void become(int row, Standing what) {
    standing[row] = (byte) what.ordinal();
  }

  private void grow(int size) {
    key = Arrays.copyOf(key, size);
    post = Arrays.copyOf(post, size);
    postKey = Arrays.copyOf(postKey, size);
    place = Arrays.copyOf(place, size);
    harmWhenLeft = Arrays.copyOf(harmWhenLeft, size);
    agency = Arrays.copyOf(agency, size);
    rank = Arrays.copyOf(rank, size);
    standing = Arrays.copyOf(standing, size);
  }
}
