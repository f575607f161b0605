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
    return numbered(chronicle).stream()
        .sorted(GRAVEST_FIRST)
        .limit(KEPT)
        .map(numbered -> incident(chronicle, numbered))
        .toList();
  }

  /** All of them, in the order of their numbers. */
  public static List<Incident> all(Chronicle chronicle) {
    return numbered(chronicle).stream().map(numbered -> incident(chronicle, numbered)).toList();
  }

  private static List<Numbered> numbered(Chronicle chronicle) {
    List<Numbered> attacks = new ArrayList<>();
    for (Event event : chronicle.events()) {
      if (event instanceof Attack attack) {
        attacks.add(new Numbered(attacks.size() + 1L, attack));
      }
    }
    return attacks;
  }

  private static Incident incident(Chronicle chronicle, Numbered numbered) {
    return new Incident(
        numbered.number(),
        chronicle.calendar().monday(numbered.attack().week()),
        numbered.attack(),
        Stir.factor(chronicle, numbered.attack(), STIRRED_WEEKS));
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
