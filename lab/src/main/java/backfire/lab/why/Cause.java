package backfire.lab.why;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cause, and what it is made of in turn.
 *
 * @param name a word that scripts can rely on
 * @param says a line that a reader understands without the name
 * @param amount how much, in the unit; null where there is nothing to weigh
 * @param unit empty where there is no amount
 * @param sums do the parts' amounts add up to this one's?
 */
public record Cause(
    String name,
    String says,
    @Nullable Double amount,
    String unit,
    boolean sums,
    List<Cause> parts) {
  public Cause {
    parts = List.copyOf(parts);
  }

  /** Something to know, without an amount. */
  static Cause told(String name, String says, Cause... parts) {
    return told(name, says, List.of(parts));
  }

  /** Something to know, and what there is to know of it. */
  static Cause told(String name, String says, List<Cause> parts) {
    return new Cause(name, says, null, "", false, parts);
  }

  /** An amount, of which no parts are told. */
  static Cause of(String name, String says, double amount, String unit) {
    return new Cause(name, says, amount, unit, false, List.of());
  }

  /** An amount that its parts add up to. */
  static Cause sum(String name, String says, double amount, String unit, List<Cause> parts) {
    return new Cause(name, says, amount, unit, true, parts);
  }

  /** The same, with parts that explain it and do not add up to it. */
  Cause with(List<Cause> explaining) {
    return new Cause(name, says, amount, unit, false, explaining);
  }
}
