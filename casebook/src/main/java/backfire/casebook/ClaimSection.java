package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Located.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code claims} of the evidence: what reports say, and how worlds are asked whether it holds. */
final class ClaimSection {
  static final List<String> NAMES =
      List.of(
          "id", "says", "reports", "asked", "incidents", "part-of", "against", "scored", "because");

  private final References references;
  private final Collection<String> places;
  private final Collection<String> windows;
  private final Span observed;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Written> written = new HashMap<>();
  private final List<AskSection.Asked> asked = new ArrayList<>();

  /** A claim, with where it is written. */
  private record Written(Claim claim, Form form, Problems.In problems) {}

  ClaimSection(
      References references, Collection<String> places, Collection<String> windows, Span observed) {
    this.references = references;
    this.places = places;
    this.windows = windows;
    this.observed = observed;
  }

  /** Reads one claim. */
  void read(Form form, Problems.In problems) {
    List<Scalar> sources = form.words("reports");
    if (sources.isEmpty()) {
      form.need("reports");
    }
    references.name(sources, problems, "reports");
    List<Scalar> incidents = form.words("incidents");
    references.name(incidents, problems, "incidents");
    String id = form.text("id");
    String says = form.text("says");
    String partOf = partOf(form, problems);
    boolean against = AskForm.yes(form, "against", false);
    String because = because(form, problems);
    AskSection asks = new AskSection(problems, places, windows, observed);
    Optional<Ask> ask = form.need("asked").flatMap(asks::read);
    asked.addAll(asks.asked());
    if (ask.isPresent()) {
      Claim claim =
          new Claim(
              id, says, texts(sources), ask.get(), texts(incidents), partOf, against, because);
      claims.add(claim);
      written.put(id, new Written(claim, form, problems));
    }
  }

  /** Every claim, in the order of files and lines. */
  List<Claim> all() {
    return claims;
  }

  /** Every question of every claim. */
  List<AskSection.Asked> asked() {
    return asked;
  }

  /** The reports that claims rest on, but for claims that are only shown. */
  Set<String> scoredReports() {
    Set<String> ids = new HashSet<>();
    claims.stream().filter(c -> c.because().isEmpty()).forEach(c -> ids.addAll(c.sources()));
    return ids;
  }

  /** Notes what claims say of each other and of incidents and is not so. */
  void noteParts(Map<String, Report> reports) {
    for (Written one : written.values()) {
      noteWhole(one);
      noteIncidents(one, reports);
    }
  }

  /** A part is part of a claim that stands alone and rests on the same reports. */
  private void noteWhole(Written part) {
    String id = part.claim().partOf();
    Optional<Located> at = part.form().find("part-of");
    if (id == null || at.isEmpty()) {
      return;
    }
    Written whole = written.get(id);
    boolean itself = id.equals(part.claim().id());
    if (itself || (whole != null && whole.claim().partOf() != null)) {
      part.problems().wrong(at.get(), "part-of", "another claim, which is part of none");
    } else if (whole != null
        && !Set.copyOf(whole.claim().sources()).equals(Set.copyOf(part.claim().sources()))) {
      String found = "a claim of other reports";
      part.problems().doubtful(at.get(), "part-of", found, "the same reports for all parts");
    }
  }

  /** What is scored as an incident is asked as an attack, and told by the claim's reports. */
  private void noteIncidents(Written one, Map<String, Report> reports) {
    Optional<Located> at = one.form().find("incidents");
    if (at.isEmpty() || one.claim().incidents().isEmpty()) {
      return;
    }
    if (!one.claim().ask().isChance()) {
      String found = "some, and no question after attacks";
      one.problems().doubtful(at.get(), "incidents", found, "what happened or count asks after");
    }
    for (String incident : one.claim().incidents()) {
      boolean told =
          one.claim().sources().stream()
              .map(reports::get)
              .anyMatch(r -> r != null && r.incidents().contains(incident));
      if (!told) {
        String found = incident + ", which none of the claim's reports tells";
        one.problems().doubtful(at.get(), "incidents", found, "incidents of the claim's reports");
      }
    }
  }

  private @Nullable String partOf(Form form, Problems.In problems) {
    return form.has("part-of") ? references.named(form, problems, "part-of", "claims") : null;
  }

  /** Why it is not scored, or empty. */
  private static String because(Form form, Problems.In problems) {
    if (!AskForm.yes(form, "scored", true)) {
      return form.text("because");
    }
    form.find("because")
        .ifPresent(b -> problems.wrong(b, "because", "nothing, unless scored is no"));
    return "";
  }

  private static List<String> texts(List<Scalar> words) {
    return words.stream().map(Scalar::text).toList();
  }
}
