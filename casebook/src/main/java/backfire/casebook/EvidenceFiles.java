package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Evidence.Chain;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Outlet;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import backfire.casebook.Located.Scalar;
import backfire.casebook.References.Reference;
import backfire.model.kind.Agency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code evidence/*.yaml}: outlets, chains, incidents, reports, claims, in any files and any order.
 * What names another must name one that is there.
 */
final class EvidenceFiles {
  private static final List<String> PARTS =
      List.of("outlets", "chains", "incidents", "reports", "claims");
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}");
  private static final int MOST_OF_A_PART = 10_000;
  private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

  private final Collection<String> places;
  private final Collection<String> windows;
  private final Span observed;
  private final SortedMap<String, Outlet> outlets = new TreeMap<>();
  private final SortedMap<String, Chain> chains = new TreeMap<>();
  private final SortedMap<String, Incident> incidents = new TreeMap<>();
  private final SortedMap<String, Report> reports = new TreeMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final References references = new References();
  private final Set<String> put = new HashSet<>();
  private final Map<String, Reference> reported = new TreeMap<>();
  private final List<AskSection.Asked> asked = new ArrayList<>();

  EvidenceFiles(Collection<String> places, Collection<String> windows, Span observed) {
    this.places = places;
    this.windows = windows;
    this.observed = observed;
  }

  /** Reads one file. */
  void read(Located root, Problems.In problems) {
    Form form = Form.of(root, problems, "evidence", PARTS);
    each(form, problems, "outlets", f -> outlet(f));
    each(form, problems, "chains", f -> chain(f, problems));
    each(form, problems, "incidents", f -> incident(f, problems));
    each(form, problems, "reports", f -> report(f, problems));
    each(form, problems, "claims", f -> claim(f, problems));
  }

  /** A source somewhere else in the case names reports. */
  void refer(List<Scalar> ids, Problems.In problems) {
    ids.forEach(id -> references.name(new Reference(problems, id, "reports")));
  }

  /** When every file has been read: is everything there that is named? */
  void finish() {
    references.noteMissing();
    reported.forEach(
        (id, at) -> {
          Report report = reports.get(id);
          boolean scored = report != null && report.use() == Use.SCORED;
          if (scored != put.contains(id)) {
            at.doubtful(
                "use of the report",
                scored ? "scored, with no claim and no incident" : "context, with one of them",
                "scored with a claim or an incident, context without");
          }
        });
  }

  /** Every question of every claim. */
  List<AskSection.Asked> asked() {
    return asked;
  }

  /** Notes what is there and named by nothing. */
  void noteUnused() {
    references.noteUnused();
  }

  Evidence evidence() {
    return new Evidence(outlets, chains, incidents, reports);
  }

  List<Claim> claims() {
    return claims;
  }

  private void each(Form form, Problems.In problems, String part, Consumer<Form> reading) {
    List<String> names =
        switch (part) {
          case "outlets" -> List.of("id", "name", "note");
          case "chains" -> List.of("id", "outlet", "grade", "origin");
          case "incidents" ->
              List.of("id", "says", "places", "agency", "rank", "gravity", "group", "when");
          case "reports" ->
              List.of(
                  "id",
                  "chain",
                  "outlet",
                  "url",
                  "published",
                  "kind",
                  "grade",
                  "use",
                  "incident",
                  "where",
                  "when",
                  "basis",
                  "says");
          default -> List.of("id", "says", "reports", "asked");
        };
    Optional<Located> items = form.find(part);
    if (items.isEmpty()) {
      return;
    }
    for (Located item : Form.items(items.get(), problems, part, MOST_OF_A_PART)) {
      Form one = Form.of(item, problems, part, names);
      Optional<Scalar> id = one.need("id").map(i -> Form.scalar(i, problems, "id"));
      id.filter(i -> !i.text().isBlank() && !ID.matcher(i.text()).matches())
          .ifPresent(i -> problems.wrong(i, "id", "letters, digits, . _ and -, at most 80"));
      id.ifPresent(i -> references.put(new Reference(problems, i, part)));
      reading.accept(one);
    }
  }

  private void outlet(Form form) {
    Outlet outlet = new Outlet(form.text("id"), form.text("name"), form.textOr("note"));
    outlets.put(outlet.id(), outlet);
  }

  private void chain(Form form, Problems.In problems) {
    String letter =
        form.word("grade", LETTERS, l -> Optional.of(l).filter(LETTERS::contains)).orElse("F");
    Chain chain =
        new Chain(
            form.text("id"),
            refer(form, problems, "outlet", "outlets"),
            letter.charAt(0),
            form.text("origin"));
    chains.put(chain.id(), chain);
  }

  private void incident(Form form, Problems.In problems) {
    List<String> where =
        form.words("places", places, id -> Optional.of(id).filter(places::contains));
    if (!form.has("places")) {
      form.need("places");
    }
    Optional<Agency> agency = form.word("agency", AskSection.AGENCIES, Agency::find);
    Optional<Span> when =
        form.need("when").flatMap(w -> WindowsSection.span(w, problems, "when", observed));
    Incident incident =
        new Incident(
            form.text("id"),
            form.text("says"),
            where,
            agency.orElse(Agency.SAFETY),
            AskSection.ranks(form),
            AskSection.gravities(form),
            group(form),
            when.orElse(observed));
    incidents.put(incident.id(), incident);
  }

  private static @Nullable Boolean group(Form form) {
    return form.has("group")
        ? form.word("group", List.of("yes", "no"), AskSection::yesOrNo).orElse(null)
        : null;
  }

  private void report(Form form, Problems.In problems) {
    boolean tells = form.has("incident");
    String grade = form.need("grade").flatMap(g -> grade(g, problems)).orElse("F6");
    Report report =
        new Report(
            form.text("id"),
            refer(form, problems, "chain", "chains"),
            refer(form, problems, "outlet", "outlets"),
            form.text("url"),
            form.textOr("published"),
            form.text("kind"),
            grade.charAt(0),
            grade.charAt(1) - '0',
            form.word("use", List.of("scored", "context"), EvidenceFiles::use).orElse(Use.CONTEXT),
            tells ? refer(form, problems, "incident", "incidents") : null,
            form.text("says"));
    reports.put(report.id(), report);
    if (tells) {
      put.add(report.id());
    }
    form.find("id")
        .map(id -> new Reference(problems, Form.scalar(id, problems, "id"), "reports"))
        .ifPresent(at -> reported.put(report.id(), at));
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

  private void claim(Form form, Problems.In problems) {
    List<Scalar> sources = form.words("reports");
    if (sources.isEmpty()) {
      form.need("reports");
    }
    refer(sources, problems);
    sources.forEach(source -> put.add(source.text()));
    String id = form.text("id");
    String says = form.text("says");
    AskSection asks = new AskSection(problems, places, windows, observed);
    form.need("asked")
        .flatMap(asks::read)
        .ifPresent(
            ask ->
                claims.add(new Claim(id, says, sources.stream().map(Scalar::text).toList(), ask)));
    asked.addAll(asks.asked());
  }

  private String refer(Form form, Problems.In problems, String name, String part) {
    Optional<Scalar> id = form.need(name).map(v -> Form.scalar(v, problems, name));
    id.ifPresent(i -> references.name(new Reference(problems, i, part)));
    return id.map(Scalar::text).orElse("");
  }
}
