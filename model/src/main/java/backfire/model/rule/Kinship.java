package backfire.model.rule;

import static backfire.model.parameter.Parameter.KIN_ELSEWHERE;
import static backfire.model.parameter.Parameter.KIN_MEAN;

import backfire.model.chance.Keys;
import backfire.model.chance.Pairing;
import backfire.model.parameter.Parameters;

/**
 * Who is kin outside the household: ties are pairs of several random matchings, five of the place
 * and one of all places, each tie kept with a probability, so that the mean number comes out.
 *
 * <p>Symmetric by construction. A tie within a household is no tie.
 */
public final class Kinship {
  /** Matchings of the place; one more is of all places. */
  public static final int LOCAL = 5;

  private final double keepLocal;
  private final double keepElsewhere;
  private final long key;

  /** Kinship under a world's seed. */
  public Kinship(long seed, Parameters parameters) {
    this.key = Keys.child(seed, 0x6b696e);
    double mean = parameters.get(KIN_MEAN);
    double elsewhere = parameters.get(KIN_ELSEWHERE);
    this.keepLocal = Math.min(1, mean * (1 - elsewhere) / LOCAL);
    this.keepElsewhere = Math.min(1, mean * elsewhere);
  }

  /** The {@code m}-th matching of a place's n residents by ordinal, m from 0 to 4. */
  public Pairing local(long place, int m, int residents) {
    return new Pairing(Keys.child(Keys.child(key, place), m), residents);
  }

  /** The matching of all residents, counted place after place in the order of ids. */
  public Pairing everywhere(int residents) {
    return new Pairing(Keys.child(key, -1), residents);
  }

  /** Is the pair that stands in a position of a local matching kin? */
  public boolean keptLocal(Pairing pairing, int position) {
    return pairing.uniform(position) < keepLocal;
  }

  /** Is the pair that stands in a position of the matching of all places kin? */
  public boolean keptEverywhere(Pairing pairing, int position) {
    return pairing.uniform(position) < keepElsewhere;
  }
}
