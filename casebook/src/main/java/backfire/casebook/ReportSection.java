package backfire.casebook;

import backfire.casebook.Evidence.Anyway;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import backfire.casebook.Located.Scalar;
import backfire.casebook.References.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code reports} of the evidence: who told what, how it is graded, which incidents it tells. */
final class ReportSection {
  static final List<String> NAMES =
      List.of(
          "id",
          "chain",
          "outlet",
          "url",
          "published",
          "kind",
          "grade",
          "use",
          "anyway",
          "incident",
          "incidents",
          "where",
          "when",
          "basis",
          "says");
  private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

  private final References references;
  private final SortedMap<String, Report> reports = new TreeMap<>();
  private final Map<String, Reference> places = new TreeMap<>();

  ReportSection(References references) {
    this.references = references;
  }

  /** Reads one report. */
  void read(Form form, Problems.In problems) {
    String grade = form.need("grade").flatMap(g -> grade(g, problems)).orElse("F6");
    Report report =
        new Report(
            form.text("id"),
            references.named(form, problems, "chain", "chains"),
            references.named(form, problems, "outlet", "outlets"),
            form.text("url"),
            form.textOr("published"),
            form.text("kind"),
            grade.charAt(0),
            grade.charAt(1) - '0',
            form.word("use", List.of("scored", "context"), ReportSection::use).orElse(Use.CONTEXT),
            anyway(form),
            incidents(form, problems),
            form.text("says"));
    reports.put(report.id(), report);
    form.find("id")
        .map(id -> new Reference(problems, Form.scalar(id, problems, "id"), "reports"))
        .ifPresent(at -> places.put(report.id(), at));
  }

  /** Every report, by id. */
  SortedMap<String, Report> all() {
    return reports;
  }

  /**
   * Notes a report that is scored and put to no world, or put to worlds and context.
   *
   * @param claiming ids of reports that scored claims rest on
   */
  void noteUse(Set<String> claiming) {
    places.forEach(
        (id, at) -> {
          Report report = reports.get(id);
          if (report == null) {
            return;
          }
          boolean scored = report.use() == Use.SCORED;
          if (scored != (claiming.contains(id) || !report.incidents().isEmpty())) {
            at.doubtful(
                "use of the report",
                scored ? "scored, with no claim and no incident" : "context, with one of them",
                "scored with a claim or an incident, context without");
          }
        });
  }

  private static Anyway anyway(Form form) {
    return form.has("anyway")
        ? form.word("anyway", CredenceFile.WORDS, Anyway::find).orElse(Anyway.EVEN)
        : Anyway.EVEN;
  }

  /** Under {@code incidents} several, or one under {@code incident}. */
  private List<String> incidents(Form form, Problems.In problems) {
    if (form.has("incident") && form.has("incidents")) {
      form.find("incident")
          .ifPresent(i -> problems.wrong(i, "incident", "nothing where incidents has several"));
    }
    List<Scalar> ids = form.words(form.has("incidents") ? "incidents" : "incident");
    references.name(ids, problems, "incidents");
    return List.copyOf(new LinkedHashSet<>(ids.stream().map(Scalar::text).toList()));
  }

  private static Optional<String> grade(Located located, Problems.In problems) {
    Scalar scalar = Form.scalar(located, problems, "grade");
    boolean right = GRADE.matcher(scalar.text()).matches();
    if (!right && !scalar.text().isBlank()) {
      problems.wrong(scalar, "grade", "a letter from A to F and a digit from 1 to 6, such as C3");
    }
    return right ? Optional.of(scalar.text()) : Optional.empty();
  }

  private static Optional<Use> use(String word) {
    return switch (word) {
      case "scored" -> Optional.of(Use.SCORED);
      case "context" -> Optional.of(Use.CONTEXT);
      default -> Optional.empty();
    };
  }
}
