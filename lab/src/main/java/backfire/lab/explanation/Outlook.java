package backfire.lab.explanation;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.util.List;

/**
 * What would be told of after the evidence ends: a distribution by place, agency, rank, gravity and
 * year, to be scored when it is known.
 *
 * @param from first year, ISO
 * @param to last year
 * @param draws of the posterior that it rests on
 * @param cells in the order of years, places, agencies, ranks, gravities
 * @param expectations of each draw in each cell in which any attack is expected
 */
public record Outlook(
    int from, int to, int draws, List<Cell> cells, List<Expectation> expectations) {
  public Outlook {
    cells = List.copyOf(cells);
    expectations = List.copyOf(expectations);
  }

  /** A class of attacks in a year. */
  public record Kind(int year, String place, Agency agency, Rank rank, Gravity gravity) {}

  /**
   * How many of them would be told of, over all draws.
   *
   * @param mean number
   * @param any probability of at least one
   * @param q05 so many at most with probability 0.05; likewise the others
   */
  public record Cell(Kind kind, double mean, double any, int q05, int q50, int q95) {}

  /**
   * What one draw expects.
   *
   * @param attacks Λ at full scale
   * @param told of them, those that would be told of
   */
  public record Expectation(int draw, Kind kind, double attacks, double told) {}
}
