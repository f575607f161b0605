package backfire.lab.ensemble;

/**
 * What one world answers to a claim.
 *
 * @param claim its id
 * @param m from 0 to 1, or NaN where the world could not be asked
 * @param remark what has to be said of the answer, or empty
 */
public record ClaimAnswer(String claim, double m, String remark) {

  /** Whether it holds in that world: more yes than no. */
  public boolean holds() {
    return m > 0.5;
  }
}
