package backfire.studio.api;

import backfire.model.parameter.Mechanism;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What assumptions are sorted by where they are shown: mechanisms with the parameters that they
 * work by. Each mechanism and each parameter of the model has one.
 */
enum Theme {
  FEAR(
      List.of(
          Mechanism.NEWS,
          Mechanism.THREAT,
          Mechanism.RESTRAINT,
          Mechanism.COLLEAGUES,
          Mechanism.FEAR_EXIT,
          Mechanism.POSTS),
      List.of(
          "restraint",
          "colleagues",
          "exit.fear",
          "exit.nearby",
          "news",
          "risk",
          "weight",
          "threat",
          "guilt",
          "own",
          "recruits")),
  ORDERS(
      List.of(Mechanism.ORDERS, Mechanism.STOPS, Mechanism.ABUSE, Mechanism.TURMOIL),
      List.of(
          "orders", "stops", "effort", "surge", "extortion", "bribe", "harsh", "grave", "turmoil")),
  REVENGE(
      List.of(
          Mechanism.REVENGE,
          Mechanism.KIN_GRUDGES,
          Mechanism.JOINING,
          Mechanism.DETERRENCE,
          Mechanism.BACKGROUND),
      List.of(
          "kin",
          "grudge",
          "agency",
          "official",
          "revenge",
          "boldness",
          "risk.aversion-spread",
          "target",
          "contagion",
          "hope",
          "boost",
          "deterrence",
          "killed",
          "hurt",
          "group",
          "joining",
          "single",
          "caught",
          "punishment",
          "background")),
  PAY(
      List.of(Mechanism.PAY_EXIT, Mechanism.COMPANY_EXIT, Mechanism.RETIREMENT),
      List.of(
          "pay",
          "other",
          "market",
          "company",
          "pension",
          "retirement",
          "exit",
          "leavers",
          "status",
          "prospects",
          "vacancy",
          "outside")),
  CADRES(
      List.of(Mechanism.PROMOTION, Mechanism.OFFICIALS),
      List.of("promotion", "officials", "purge")),
  OUTLOOK(
      List.of(Mechanism.EXPECTATION, Mechanism.MEMORY, Mechanism.RECKONING),
      List.of("expectation", "memory", "exit.reckoning")),
  PEOPLE(
      List.of(Mechanism.APPROVAL, Mechanism.DEFIANCE, Mechanism.SURVEILLANCE, Mechanism.TURNOVER),
      List.of(
          "approval",
          "defiance",
          "easing",
          "surveillance",
          "resident",
          "death",
          "dismissal",
          "rotation")),
  /** What a case adds for its own acts. */
  ACTS(List.of(), List.of("act"));

  private final List<Mechanism> mechanisms;
  private final List<String> names;

  /**
   * A theme.
   *
   * @param names of parameters, or what the names of several begin with
   */
  Theme(List<Mechanism> mechanisms, List<String> names) {
    this.mechanisms = mechanisms;
    this.names = names;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(Mechanism mechanism) {
    return Arrays.stream(values())
        .filter(theme -> theme.mechanisms.contains(mechanism))
        .findFirst()
        .orElseThrow();
  }

  /** Of a parameter: a theme that has all of its name is before one that has the beginning. */
  static Optional<Theme> find(String parameter) {
    Optional<Theme> whole =
        Arrays.stream(values()).filter(theme -> theme.names.contains(parameter)).findFirst();
    String beginning = parameter.replaceFirst("\\..*", "");
    return whole.or(
        () -> Arrays.stream(values()).filter(theme -> theme.names.contains(beginning)).findFirst());
  }
}
