package backfire.inference;

import backfire.inference.Trial.Recovery;
import java.util.ArrayList;
import java.util.List;

/** The ranks of true values among draws of their posteriors. */
public final class Ranks {
  private static final double LEVEL = 0.95;

  private final int draws;
  private final List<Integer> ranks;
  private final List<Double> places;
  private final UniformBand band;

  private Ranks(int draws, List<Integer> ranks, List<Double> places) {
    this.draws = draws;
    this.ranks = List.copyOf(ranks);
    this.places = List.copyOf(places);
    this.band = new UniformBand(ranks.size(), draws + 1);
  }

  static Ranks of(List<Recovery> recoveries, Luck luck) {
    int draws = recoveries.getFirst().draws().size();
    List<Integer> ranks = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    for (int i = 0; i < recoveries.size(); i++) {
      Recovery one = recoveries.get(i);
      Checks.require(
          one.draws().size() == draws, "trials have %s and %s draws", draws, one.draws().size());
      int below = 0;
      int equal = 0;
      for (double draw : one.draws()) {
        below += draw < one.truth() ? 1 : 0;
        equal += draw == one.truth() ? 1 : 0;
      }
      int rank = below + luck.below(equal + 1, 2L * i);
      ranks.add(rank);
      places.add((rank + luck.uniform(2L * i + 1)) / (draws + 1));
    }
    return new Ranks(draws, ranks, places);
  }

  /** How many draws each posterior gave: ranks are from 0 to that. */
  public int draws() {
    return draws;
  }

  /** The ranks, trial by trial. */
  public List<Integer> values() {
    return ranks;
  }

  /** How many ranks are below r, over all: near r/(draws + 1) if posteriors are right. */
  public double shareBelow(int r) {
    return (double) below(r) / ranks.size();
  }

  private int below(int r) {
    int below = 0;
    for (int rank : ranks) {
      below += rank < r ? 1 : 0;
    }
    return below;
  }

  /** Where {@link #shareBelow} lies for all r at once with 95 %, if posteriors are right. */
  public Interval band(int r) {
    return band.at(r, LEVEL);
  }

  /** The probability of ranks at least as uneven as these, if posteriors are right. */
  public double pValue() {
    return band.pValue(this::below);
  }

  /** Whether they stay in the 95 % band. */
  public boolean areUniform() {
    return band.holds(this::below, LEVEL);
  }

  /**
   * How often the interval with equal tails held the truth. Places between ranks are filled by
   * luck, so that it holds exactly what it says if posteriors are right.
   */
  public Coverage coverage(double mass) {
    Checks.share("mass", mass);
    int held = 0;
    for (double place : places) {
      held += Math.abs(2 * place - 1) < mass ? 1 : 0;
    }
    return new Coverage(mass, held, places.size());
  }
}
