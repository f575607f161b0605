package backfire.lab.twin;

import backfire.lab.ensemble.ClaimAnswer;
import java.util.List;

/**
 * A world that was asked whether it agrees with what is given.
 *
 * @param claims what it answers to each claim of the case
 */
public record Tried(int world, List<ClaimAnswer> claims) {
  public Tried {
    claims = List.copyOf(claims);
  }
}
