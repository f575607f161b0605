package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.CaseException;
import backfire.casebook.Casebook;
import backfire.model.act.ActExample;
import backfire.model.act.ActText;
import backfire.model.observe.Observable;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is, as lists of named things, for tables and for JSON. */
final class Lists {
  /**
   * A case that ships.
   *
   * @param title null, like all that follows, if its files cannot be read
   */
  record Shipped(
      String name,
      @Nullable String title,
      @Nullable String summary,
      @Nullable Integer places,
      @Nullable Long residents) {}

  /**
   * A parameter.
   *
   * @param prior such as {@code lognormal(1.3, 0.35)}, or {@code fixed}
   */
  record Named(
      String name, double value, String unit, String prior, String meaning, String source) {}

  /**
   * A mechanism.
   *
   * @param process of the week, M1 to M19
   * @param leftOut what stands in its place
   */
  record Part(String name, String process, String meaning, String leftOut) {}

  /** An observable. */
  record Seen(String name, String unit, String meaning) {}

  /** An act, as it is written, and what it is. */
  record Done(String act, String meaning) {}

  /** An act of each kind. */
  static final List<Done> EXAMPLES =
      ActExample.ALL.stream().map(example -> new Done(example.act(), example.meaning())).toList();

  private Lists() {}

  static List<Shipped> cases() {
    return Cases.shipped().stream()
        .map(
            folder -> {
              try {
                return shipped(Casebook.read(folder));
              } catch (CaseException e) {
                return new Shipped(String.valueOf(folder.getFileName()), null, null, null, null);
              }
            })
        .toList();
  }

  private static Shipped shipped(Case ofCase) {
    return new Shipped(
        ofCase.id(),
        ofCase.title(),
        ofCase.summary().strip(),
        ofCase.setting().places().size(),
        ofCase.setting().places().stream().mapToLong(p -> p.residents()).sum());
  }

  /** The model's parameters, and those of a case, as the case has them. */
  static List<Named> parameters(@Nullable Case ofCase) {
    List<Named> all = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      all.add(
          new Named(
              parameter.id(),
              ofCase == null ? parameter.value() : ofCase.setting().parameters().get(parameter),
              parameter.unit(),
              text(ofCase == null ? parameter.prior() : ofCase.priors().get(parameter.id())),
              parameter.meaning(),
              parameter.source()));
    }
    if (ofCase != null) {
      ofCase
          .ownParameters()
          .forEach(
              (name, own) ->
                  all.add(
                      new Named(
                          name,
                          own.value(),
                          own.unit(),
                          text(ofCase.priors().get(name)),
                          own.meaning(),
                          own.source())));
    }
    return all;
  }

  private static String text(@Nullable Prior prior) {
    return prior == null ? "fixed" : prior.text();
  }

  static List<Part> mechanisms() {
    return Arrays.stream(Mechanism.values())
        .map(m -> new Part(m.id(), m.process(), m.meaning(), m.neutral()))
        .toList();
  }

  static List<Seen> observables() {
    return Arrays.stream(Observable.values())
        .map(o -> new Seen(o.id(), o.unit(), o.meaning()))
        .toList();
  }

  /** The acts of a case's timeline with the names that they are shown under. */
  static List<Done> acts(Case ofCase) {
    Map<String, String> names = ofCase.actNames();
    return ofCase.setting().acts().stream()
        .map(ActText::written)
        .map(act -> new Done(act, names.getOrDefault(act, "")))
        .toList();
  }
}
