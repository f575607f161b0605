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
  /*
   * A factor takes away what is its own and leaves what others share. News stays where fear is out:
   * residents go on hearing of attacks, only officers do not mind. Purges take away what purges do, and
   * not all that moves ambition. So no rival loses a part of its own by another's being out.
   */
  FEAR(
      "attacks that become known frighten officers, who hold back and leave",
      "officers fear no more than at the beginning, whatever becomes known",
      EnumSet.of(Mechanism.THREAT, Mechanism.RESTRAINT, Mechanism.FEAR_EXIT),
      List.of(),
      List.of(
          Parameter.RESTRAINT_HALF,
          Parameter.EXIT_FEAR,
          Parameter.COLLEAGUES,
          Parameter.COLLEAGUES_SHARPNESS)),
  PAY(
      "changes in what officers earn, and in what they could earn, move them",
      "no change in what an officer earns moves him",
      EnumSet.of(Mechanism.PAY_EXIT),
      List.of(Parameter.BRIBE_ORDERS),
      List.of(Parameter.BRIBE_ORDERS)),
  PURGES(
      "purges take away ambition, and posts",
      "purges frighten nobody out of promotion and dismiss nobody",
      EnumSet.noneOf(Mechanism.class),
      List.of(Parameter.OFFICIALS_PURGE, Parameter.PROMOTION_PURGE, Parameter.DISMISSAL_PURGE),
      List.of(Parameter.OFFICIALS_PURGE, Parameter.PROMOTION_PURGE)),
  EASING(
      "an order to go easy that nobody reported",
      "no orders but those that are documented",
      EnumSet.noneOf(Mechanism.class),
      List.of(),
      List.of()),
  DEFIANCE(
      "crowds resist on the spot, and leaders give way",
      "no harsh stop turns into a brawl",
      EnumSet.of(Mechanism.DEFIANCE),
      List.of(),
      List.of(Parameter.DEFIANCE));

  private final String meaning;
  private final String otherwise;
  private final Set<Mechanism> mechanisms;
  private final List<Parameter> nil;
  private final List<Parameter> own;

  Factor(
      String meaning,
      String otherwise,
      Set<Mechanism> mechanisms,
      List<Parameter> nil,
      List<Parameter> own) {
    this.meaning = meaning;
    this.otherwise = otherwise;
    this.mechanisms = Collections.unmodifiableSet(mechanisms);
    this.nil = List.copyOf(nil);
    this.own = List.copyOf(own);
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

  /** The parameters with a prior that act on nothing if it is out. */
  public List<Parameter> own() {
    return own;
  }

  /** The factor of that name, if there is one. */
  public static Optional<Factor> find(String id) {
    return Arrays.stream(values()).filter(factor -> factor.id().equals(id)).findFirst();
  }
}
