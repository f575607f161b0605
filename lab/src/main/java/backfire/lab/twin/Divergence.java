package backfire.lab.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one world of a pair has alone, over pairs, and between what its mean would lie whatever luck
 * the two worlds shared.
 *
 * <p>The bounds are Fréchet's, of means: E max(0, b − a) over pairs would be that of this coupling,
 * which pairs the counts as well.
 *
 * @param what is counted
 * @param without how many the worlds without have
 * @param with how many their twins have
 * @param onlyWithout how many the worlds without have alone
 * @param onlyWith how many the twins have alone
 * @param leastOnlyWithout Fréchet's lower bound of the former, pair by pair
 * @param mostOnlyWithout the upper bound
 * @param leastOnlyWith Fréchet's lower bound of the latter
 * @param mostOnlyWith the upper bound
 * @param all officers who served (or lived) in either world; null where events are counted
 */
public record Divergence(
    String what,
    Mean without,
    Mean with,
    Mean onlyWithout,
    Mean onlyWith,
    double leastOnlyWithout,
    double mostOnlyWithout,
    double leastOnlyWith,
    double mostOnlyWith,
    @Nullable Mean all) {
  /** The luck that two worlds of a pair share, which decides where between the bounds it lies. */
  public static final String COUPLING =
      "Each person keeps his own luck: the same draw for the same person, decision and week.";

  /** Of all kinds, in their order. */
  public static List<Divergence> of(List<Pair> pairs) {
    List<Divergence> all = new ArrayList<>();
    for (String what : pairs.isEmpty() ? List.<String>of() : Apart.KINDS) {
      all.add(of(what, pairs.stream().map(pair -> apart(pair, what)).toList()));
    }
    return all;
  }

  private static Apart apart(Pair pair, String what) {
    return pair.apart().stream().filter(one -> one.what().equals(what)).findFirst().orElseThrow();
  }

  static Divergence of(String what, List<Apart> pairs) {
    Mean without = mean(pairs, Apart::without);
    Mean with = mean(pairs, Apart::with);
    Mean all =
        pairs.stream().allMatch(one -> one.all() == null)
            ? null
            : mean(pairs, one -> one.all() == null ? Double.NaN : one.all());
    double n = all == null ? Double.POSITIVE_INFINITY : all.mean();
    return new Divergence(
        what,
        without,
        with,
        mean(pairs, Apart::onlyWithout),
        mean(pairs, Apart::onlyWith),
        Math.max(0, without.mean() - with.mean()),
        Math.min(without.mean(), n - with.mean()),
        Math.max(0, with.mean() - without.mean()),
        Math.min(with.mean(), n - without.mean()),
        all);
  }

  private static Mean mean(List<Apart> pairs, ToDoubleFunction<Apart> of) {
    return Mean.of(pairs.stream().map(of::applyAsDouble).toList());
  }

  /** It in words. */
  public String words() {
    return switch (what) {
      case "attacks" -> "attacks";
      case "exits" -> "exits by choice";
      case "officers-left" -> "officers who left by choice";
      case "officers-attacked" -> "officers who were attacked";
      case "officers-killed" -> "officers who were killed";
      default -> what;
    };
  }
}
