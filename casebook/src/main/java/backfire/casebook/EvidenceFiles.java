package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Evidence.Chain;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Outlet;
import backfire.casebook.Located.Scalar;
import backfire.casebook.References.Reference;
import backfire.model.kind.Agency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
  static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}");
  private static final int MOST_OF_A_PART = 10_000;
  private static final List<String> OUTLET = List.of("id", "name", "note");
  private static final List<String> CHAIN = List.of("id", "outlet", "grade", "origin");
  private static final List<String> INCIDENT =
      List.of("id", "says", "places", "agency", "rank", "gravity", "group", "when");

  private final Collection<String> places;
  private final Span observed;
  private final SortedMap<String, Outlet> outlets = new TreeMap<>();
  private final SortedMap<String, Chain> chains = new TreeMap<>();
  private final SortedMap<String, Incident> incidents = new TreeMap<>();
  private final List<Runnable> weekless = new ArrayList<>();
  private final References references = new References();
  private final ReportSection reports = new ReportSection(references);
  private final ClaimSection claims;

  EvidenceFiles(Collection<String> places, Collection<String> windows, Span observed) {
    this.places = places;
    this.observed = observed;
    this.claims = new ClaimSection(references, places, windows, observed);
  }

  /** Reads one file. */
  void read(Located root, Problems.In problems) {
    Form form = Form.of(root, problems, "evidence", PARTS);
    each(form, problems, "outlets", OUTLET, this::outlet);
    each(form, problems, "chains", CHAIN, f -> chain(f, problems));
    each(form, problems, "incidents", INCIDENT, f -> incident(f, problems));
    each(form, problems, "reports", ReportSection.NAMES, f -> reports.read(f, problems));
    each(form, problems, "claims", ClaimSection.NAMES, f -> claims.read(f, problems));
  }

  /** A source somewhere else in the case names reports. */
  void refer(List<Scalar> ids, Problems.In problems) {
    references.name(ids, problems, "reports");
  }

  /** When every file has been read: is everything there that is named? */
  void finish() {
    references.noteMissing();
    reports.noteUse(claims.scoredReports());
    claims.noteParts(reports.all());
  }

  /** Every question of every claim. */
  List<AskSection.Asked> asked() {
    return claims.asked();
  }

  /** Notes what is there and named by nothing, and what no week can be asked after. */
  void noteOdd() {
    references.noteUnused();
    weekless.forEach(Runnable::run);
  }

  Evidence evidence() {
    return new Evidence(outlets, chains, incidents, reports.all());
  }

  List<Claim> claims() {
    return claims.all();
  }

  private void each(
      Form form, Problems.In problems, String part, List<String> names, Consumer<Form> reading) {
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
            references.named(form, problems, "outlet", "outlets"),
            letter.charAt(0),
            form.text("origin"));
    chains.put(chain.id(), chain);
  }

  private void incident(Form form, Problems.In problems) {
    List<String> where = AskForm.places(form, places);
    if (!form.has("places")) {
      form.need("places");
    }
    Optional<Agency> agency = form.word("agency", AskForm.AGENCIES, Agency::find);
    Optional<Span> when =
        form.need("when").flatMap(w -> WindowsSection.span(w, problems, "when", observed));
    Incident incident =
        new Incident(
            form.text("id"),
            form.text("says"),
            where,
            agency.orElse(Agency.SAFETY),
            AskForm.ranks(form),
            AskForm.gravities(form),
            group(form),
            when.orElse(observed));
    incidents.put(incident.id(), incident);
    if (OddClaims.hasNoWeek(incident.span())) {
      weekless.add(
          () ->
              form.find("when")
                  .ifPresent(
                      w -> problems.doubtful(w, "when", OddClaims.NO_WEEK, OddClaims.A_WEEK)));
    }
  }

  private static @Nullable Boolean group(Form form) {
    return form.has("group")
        ? form.word("group", AskForm.YES_OR_NO, AskForm::yesOrNo).orElse(null)
        : null;
  }
}
