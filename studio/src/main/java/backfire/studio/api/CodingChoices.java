package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.Evidence.Report;
import backfire.casebook.ExplainClaims;
import backfire.casebook.Grades;
import backfire.casebook.Grades.Grade;
import backfire.casebook.Question;
import backfire.casebook.coding.Coding;
import backfire.casebook.coding.Named;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Observable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a form for coding may choose from in a case.
 *
 * @param kinds of reports that there are; others may be written
 * @param uses scored and context
 * @param letters of sources
 * @param digits of reports
 * @param words how likely such a thing is told anyway
 * @param questions the forms in which a world is asked
 * @param observables what can be asked of
 * @param windows that are compared
 * @param from first day that is observed
 * @param to last day that is observed
 * @param nextReport the id that the next report is given
 * @param nextClaim the id that the next claim is given
 * @param nextAgainst the id that the next claim against the first story is given
 */
public record CodingChoices(
    List<String> kinds,
    List<Choice> uses,
    List<Grade> letters,
    List<Grade> digits,
    List<Grade> words,
    List<QuestionForm> questions,
    List<Measured> observables,
    List<Choice> agencies,
    List<String> ranks,
    List<String> gravities,
    List<Choice> places,
    List<Window> windows,
    String from,
    String to,
    String nextReport,
    String nextClaim,
    String nextAgainst) {
  private static final List<String> USUAL_KINDS =
      List.of(
          "attack", "counter", "crackdown", "exit", "extortion", "killing", "mood", "restraint");

  /** Something to choose, by its id. */
  public record Choice(String id, String meaning) {}

  /** Something that can be asked of a world. */
  public record Measured(String id, String meaning, String unit) {}

  /** A span that claims compare. */
  public record Window(String name, String from, String to) {}

  /**
   * A form of a question.
   *
   * @param fields in the order in which they are written; none for all, which has parts
   */
  public record QuestionForm(String id, String meaning, List<Field> fields) {}

  /**
   * A name in a question.
   *
   * @param kind observable, agency, places, ranks, gravities, window, windows, span, number, whole,
   *     yes, others or values
   * @param needed whether it must be there
   */
  public record Field(String name, String kind, boolean needed) {}

  static CodingChoices of(Case of) {
    Coding next = next(of);
    return new CodingChoices(
        kinds(of),
        List.of(
            new Choice("scored", "put to worlds by a claim or an incident"),
            new Choice("context", "shown, and put to no world")),
        Grades.LETTERS,
        Grades.DIGITS,
        Grades.WORDS,
        Arrays.stream(Question.values()).map(CodingChoices::form).toList(),
        Arrays.stream(Observable.values())
            .map(o -> new Measured(o.id(), o.meaning(), o.unit()))
            .toList(),
        Arrays.stream(Agency.values())
            .map(agency -> new Choice(agency.id(), ExplainClaims.agency(agency)))
            .toList(),
        Arrays.stream(Rank.values()).map(Rank::id).toList(),
        Arrays.stream(Gravity.values()).map(Gravity::id).toList(),
        of.names().entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList(),
        of.windows().all().entrySet().stream()
            .map(e -> new Window(e.getKey(), day(e.getValue().from()), day(e.getValue().to())))
            .toList(),
        day(of.setting().calendar().first()),
        day(
            of.setting()
                .calendar()
                .first()
                .plusWeeks(of.setting().calendar().weeks())
                .minusDays(1)),
        next.reports().getFirst().id(),
        next.claims().getFirst().id(),
        next.claims().getLast().id());
  }

  private static String day(LocalDate day) {
    return day.toString();
  }

  private static QuestionForm form(Question question) {
    List<Field> fields =
        question.fields().stream()
            .map(f -> new Field(f.name(), f.kind().name().toLowerCase(Locale.ROOT), f.needed()))
            .toList();
    return new QuestionForm(question.id(), question.meaning(), fields);
  }

  private static List<String> kinds(Case of) {
    Stream<String> there = of.evidence().reports().values().stream().map(Report::kind);
    return Stream.concat(USUAL_KINDS.stream(), there).distinct().sorted().toList();
  }

  /** What would be given an id, with the ids it would be given. */
  private static Coding next(Case of) {
    List<String> none = List.of();
    Coding.Report report =
        new Coding.Report("", "", "", "", "", "", "", "", "", "", "", "", none, "", "");
    return Named.in(
        of,
        new Coding(
            List.of(), List.of(), List.of(), List.of(report), List.of(claim(false), claim(true))));
  }

  private static Coding.Claim claim(boolean against) {
    return new Coding.Claim("", "", List.of(), List.of(), "", against, "", null);
  }
}
