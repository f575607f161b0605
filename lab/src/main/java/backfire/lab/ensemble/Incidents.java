package backfire.lab.ensemble;

import backfire.lab.evidence.Stir;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The gravest attacks of a world. */
public final class Incidents {
  private static final int KEPT = 60;
  private static final int STIRRED_WEEKS = 8;

  private record Numbered(long number, Attack attack) {}

  /* By gravity, then by the target's rank, then for a grudge before none, then the latest. */
  private static final Comparator<Numbered> GRAVEST_FIRST =
      Comparator.comparingInt((Numbered n) -> n.attack().gravity().ordinal())
          .thenComparing(n -> n.attack().motive().isRevenge())
          .thenComparingInt(n -> importance(n.attack()))
          .thenComparingLong(Numbered::number)
          .reversed();

  private Incidents() {}

  /** Some, gravest first. */
  public static List<Incident> of(Chronicle chronicle) {
    List<Numbered> attacks = new ArrayList<>();
    for (Event event : chronicle.events()) {
      if (event instanceof Attack attack) {
        attacks.add(new Numbered(attacks.size() + 1L, attack));
      }
    }
    return attacks.stream()
        .sorted(GRAVEST_FIRST)
        .limit(KEPT)
        .map(
            n ->
                new Incident(
                    n.number(),
                    chronicle.calendar().monday(n.attack().week()),
                    n.attack(),
                    Stir.factor(chronicle, n.attack(), STIRRED_WEEKS)))
        .toList();
  }

  /** How many there were. */
  public static long attacks(Chronicle chronicle) {
    return chronicle.events().stream().filter(Attack.class::isInstance).count();
  }

  private static int importance(Attack attack) {
    Rank rank = attack.rank();
    return rank == null ? Rank.values().length : rank.ordinal();
  }
}
