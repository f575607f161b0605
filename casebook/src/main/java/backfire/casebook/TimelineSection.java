package backfire.casebook;

import backfire.casebook.Located.Scalar;
import backfire.model.act.Act;
import backfire.model.act.ActProblem;
import backfire.model.act.ActText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code timeline} of a case: its acts, each with the name it is shown under and its source. */
final class TimelineSection {
  private static final List<String> NAMES = List.of("act", "name", "source", "reports");

  private static final int MOST_ACTS = 1_000;

  private final Problems.In problems;
  private final ActText grammar;
  private final Case.Span observed;
  private final LocalDate lived;
  private final List<Placed> acts = new ArrayList<>();
  private final Map<String, String> shown = new HashMap<>();
  private final List<Scalar> reports = new ArrayList<>();

  private TimelineSection(
      Problems.In problems, ActText grammar, Case.Span observed, LocalDate lived) {
    this.problems = problems;
    this.grammar = grammar;
    this.observed = observed;
    this.lived = lived;
  }

  /**
   * The acts.
   *
   * @param observed days that acts belong to
   * @param lived the first day of the burn-in; an act before it never happens
   */
  static TimelineSection read(
      Optional<Located> section,
      Problems.In problems,
      ActText grammar,
      Case.Span observed,
      LocalDate lived) {
    TimelineSection timeline = new TimelineSection(problems, grammar, observed, lived);
    section.ifPresent(s -> Form.items(s, problems, "timeline", MOST_ACTS).forEach(timeline::entry));
    return timeline;
  }

  /** An act, with where it is written. */
  record Placed(Act act, Scalar at) {}

  List<Act> acts() {
    return acts.stream().map(Placed::act).toList();
  }

  List<Placed> placed() {
    return List.copyOf(acts);
  }

  /** Names that acts are shown under, by the act's text with its date. */
  Map<String, String> shown() {
    return shown;
  }

  /** The ids of reports that sources name. */
  List<Scalar> reports() {
    return reports;
  }

  private void entry(Located located) {
    if (located instanceof Scalar scalar) {
      act(scalar);
      return;
    }
    Form form = Form.of(located, problems, "entry of the timeline", NAMES);
    reports.addAll(form.words("reports"));
    String name = form.textOr("name");
    form.textOr("source");
    form.need("act")
        .map(a -> Form.scalar(a, problems, "act"))
        .flatMap(this::act)
        .ifPresent(
            act -> {
              if (!name.isEmpty()) {
                shown.put(ActText.written(act), name);
              }
            });
  }

  private Optional<Act> act(Scalar scalar) {
    try {
      Act act = grammar.parse(scalar.text());
      if (act.date().isBefore(lived) || act.date().isAfter(observed.to())) {
        problems.wrong(
            scalar, "date of the act", "a day from " + observed.from() + " to " + observed.to());
      }
      switch (act) {
        case Act.Forbid _, Act.Silence _, Act.Remove _, Act.Move _ ->
            problems.wrong(
                scalar, "act", "an act that names nobody of one world: this one is for commands");
        case Act.Orders _,
            Act.Purge _,
            Act.Pay _,
            Act.Censorship _,
            Act.Strength _,
            Act.MakeRoom _,
            Act.CloseMarket _,
            Act.Ease _,
            Act.ImposedAttack _ ->
            acts.add(new Placed(act, scalar));
      }
      return Optional.of(act);
    } catch (ActProblem e) {
      problems.wrong(
          scalar.line(),
          scalar.start() + e.column() - 1,
          "act",
          e.found(),
          e.allowed(),
          e.nearest().orElse(null));
      return Optional.empty();
    }
  }
}
