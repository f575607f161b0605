package backfire.lab.explanation;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of an explanation that is in it or out of it, each as likely before the evidence. */
public enum Factor {
  FEAR(
      "attacks become known, frighten officers, and make them hold back and leave",
      "officers know no more risk than at the beginning",
      EnumSet.of(Mechanism.NEWS, Mechanism.THREAT, Mechanism.RESTRAINT, Mechanism.FEAR_EXIT),
      List.of()),
  PAY(
      "officers leave or stay by what they earn, and crackdowns change it",
      "what an officer earns does not move him",
      EnumSet.of(Mechanism.PAY_EXIT),
      List.of(Parameter.BRIBE_ORDERS)),
  PURGES(
      "purges take away ambition, and posts",
      "purges frighten nobody out of promotion and dismiss nobody",
      EnumSet.of(Mechanism.OFFICIALS, Mechanism.PROMOTION),
      List.of(Parameter.DISMISSAL_PURGE)),
  EASING(
      "an order to go easy that nobody reported",
      "no orders but those that are documented",
      EnumSet.noneOf(Mechanism.class),
      List.of()),
  DEFIANCE(
      "crowds resist on the spot, and leaders give way",
      "no harsh stop turns into a brawl",
      EnumSet.of(Mechanism.DEFIANCE),
      List.of());

  private final String meaning;
  private final String otherwise;
  private final Set<Mechanism> mechanisms;
  private final List<Parameter> nil;

  Factor(String meaning, String otherwise, Set<Mechanism> mechanisms, List<Parameter> nil) {
    this.meaning = meaning;
    this.otherwise = otherwise;
    this.mechanisms = Collections.unmodifiableSet(mechanisms);
    this.nil = List.copyOf(nil);
  }

  /** The name used in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What holds if it is in, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What holds if it is out. */
  public String otherwise() {
    return otherwise;
  }

  /** The mechanisms that are in their neutral form if it is out. */
  public Set<Mechanism> mechanisms() {
    return mechanisms;
  }

  /** The parameters that are 0 if it is out. */
  public List<Parameter> nil() {
    return nil;
  }

  /** The factor of that name, if there is one. */
  public static Optional<Factor> find(String id) {
    return Arrays.stream(values()).filter(factor -> factor.id().equals(id)).findFirst();
  }
}
