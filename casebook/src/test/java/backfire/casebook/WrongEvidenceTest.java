package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong in reports, claims, questions and beliefs is said with its place, what was found,
 * what is allowed and the nearest right thing. To add a case, add a line.
 */
class WrongEvidenceTest {
  private static final String QUESTION =
      "rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}";

  @TempDir Path folder;

  private static Wrong inEvidence(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("evidence/all.yaml", what, by, by, found, allowed, nearest);
  }

  /** Another question in the place of the first claim's. */
  private static Wrong asked(
      String question, String found, String allowed, @Nullable String nearest) {
    return inEvidence(QUESTION, question, found, allowed, nearest);
  }

  /** Something more under the second claim, whose reports tell an incident. */
  private static Wrong inTheSecondClaim(
      String lines, String found, String allowed, @Nullable String nearest) {
    String id = "  - id: C2\n";
    return inEvidence(id, id + "    " + lines + "\n", found, allowed, nearest);
  }

  private static Wrong believed(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("evidence/credence.yaml", what, by, by, found, allowed, nearest);
  }

  static Stream<Wrong> ofReportsAndClaims() {
    return Stream.of(
        inEvidence("incident: blow", "incidents: [blow, ▸blew]", "\"blew\"", "blow", "blow"),
        inEvidence(
            "incident: blow",
            "incident: ▸blow\n    incidents: [blow]",
            "\"blow\"",
            "nothing where incidents has several",
            null),
        inEvidence(
            "incident: blow",
            "incident: blow\n    anyway: ▸likly",
            "\"likly\"",
            "even, likely, unlikely",
            "likely"),
        inTheSecondClaim("incidents: [▸blew]", "\"blew\"", "blow", "blow"),
        inTheSecondClaim("part-of: ▸C7", "\"C7\"", "C1, C2", "C1"),
        inTheSecondClaim("part-of: ▸C2", "\"C2\"", "another claim, which is part of none", null),
        inTheSecondClaim("part-of: ▸C1", "\"C1\"", "which is part of none", null)
            .and("evidence/all.yaml", "  - id: C1\n", "  - id: C1\n    part-of: C2\n"),
        inTheSecondClaim("against: ▸perhaps", "\"perhaps\"", "no, yes", null),
        inTheSecondClaim("scored: ▸never", "\"never\"", "no, yes", null),
        inTheSecondClaim("because: ▸of that", "\"of that\"", "nothing, unless scored is no", null),
        inTheSecondClaim("scored: no", "nothing", "a value for because", null).at("▸id: C2"));
  }

  static Stream<Wrong> ofQuestions() {
    return Stream.of(
        asked(
            "rise: {of: exits, places: [▸est], by: 1.25, now: now, then: before}",
            "\"est\"",
            "east, west",
            "east"),
        asked(
            "within: {of: service, from: 1, to: 2, softness: ▸-1, window: now}",
            "\"-1\"",
            "from 0 to",
            null),
        asked(
            "within: {of: service, from: 1, to: 2, ▸softnes: 1, window: now}",
            "\"softnes\"",
            "softness",
            "softness"),
        asked("eased: {by: ▸0.5, weeks: 8, window: past}", "\"0.5\"", "from 1 to 100", null),
        asked(
            "compare: ▸{of: bribes, agency: customs, by: 1.25, window: now}",
            "nothing",
            "a value for more-than",
            null),
        asked(
            "compare: {of: bribes, agency: customs, more-than: {agency: ▸safty}, by: 1, window: now}",
            "\"safty\"",
            "safety",
            "safety"),
        asked(
            "compare: {of: bribes, more-than: {▸agencies: safety}, by: 1, window: now}",
            "\"agencies\"",
            "agency, places",
            null),
        asked(
            "compare: {of: bribes, agency: safety, more-than: ▸{agency: safety}, by: 1, window: now}",
            "names with values",
            "another agency or other places",
            null),
        asked(
            "compare: {of: bribes, agency: safety, more-than: ▸customs, by: 1, window: now}",
            "\"customs\"",
            "agency, places",
            null),
        asked("order: {of: exits, windows: ▸[early]}", "a list", "two windows or more", null),
        asked("order: {of: exits, windows: ▸[early, early]}", "a list", "each once", null),
        asked("order: {of: exits, windows: [early, ▸nwo]}", "\"nwo\"", "now", "now"),
        asked(
            "count: ▸{agency: customs, when: 2005-01-03 to 2006-12-31}",
            "nothing",
            "a value for from",
            null),
        asked(
            "count: {agency: customs, when: 2005-01-03 to 2006-12-31, from: ▸1.5}",
            "\"1.5\"",
            "a whole number from 0",
            null),
        asked(
            "count: {agency: customs, when: 2005-01-03 to 2006-12-31, from: ▸3, to: 2}",
            "\"3\"",
            "at most what stands under to",
            null),
        asked(
            "count: {agency: customs, when: 2005-01-03 to 2006-12-31, from: 1, spread: ▸99}",
            "\"99\"",
            "from 0 to 3",
            null),
        asked(
            "count: {agency: customs, when: ▸2005, from: 1}", "\"2005\"", "two days such as", null),
        asked(
            "series: {of: exits, error: ▸0, values: {2005: 1}}", "\"0\"", "from 0.001 to 10", null),
        asked(
            "series: {of: exits, error: 0.3, values: {▸2007: 1}}",
            "\"2007\"",
            "a year from 2005 to 2006",
            null),
        asked(
            "series: {of: exits, error: 0.3, values: {2005: ▸0}}",
            "\"0\"",
            "from 0.000000001",
            null),
        asked("series: {of: exits, error: 0.3, values: ▸{}}", "nothing", "a value at least", null),
        asked(
            "series: {of: exits, error: 0.3, relative: yes, values: ▸{2005: 1}}",
            "names with values",
            "two at least, for a course",
            null),
        asked(
            "series: {of: exits, error: 0.3, values: ▸[1, 2]}",
            "a list",
            "names with values",
            null));
  }

  static Stream<Wrong> ofBeliefs() {
    return Stream.of(
        believed("base:", "▸bas:", "\"bas\"", "base, credulous, sceptic", "base"),
        believed("  source: made up\n", "", "nothing", "a value for source", null)
            .at("  ▸reliability"),
        believed("C: 0.6", "C: ▸1.6", "\"1.6\"", "a number from 0 to 1", null),
        believed("C: 0.6", "▸G: 0.6", "\"G\"", "A, B, C, D, E, F", null),
        believed("{3: 0.25}", "{▸7: 0.25}", "\"7\"", "1, 2, 3, 4, 5, 6", null),
        believed("{3: 0.25}", "▸0.25", "\"0.25\"", "these names with values", null),
        believed("likely:", "▸likly:", "\"likly\"", "likely", "likely"),
        believed("concentration: 8", "concentration: ▸0", "\"0\"", "from 0.1 to 10000", null),
        believed("incidents: 0.01", "incidents: ▸-1", "\"-1\"", "from 0 to 10", null),
        believed("killed: 0.2", "killed: ▸1.2", "\"1.2\"", "from 0 to 1", null),
        believed("by-day: 3", "by-day: ▸0", "\"0\"", "from 0.01 to 100", null),
        believed("by-day: 3", "spread: ▸50", "\"50\"", "from 0 to 5", null));
  }

  @ParameterizedTest
  @MethodSource({"ofReportsAndClaims", "ofQuestions", "ofBeliefs"})
  void whatIsWrong_isSaidWithItsPlaceAndWhatIsAllowed(Wrong wrong) {
    wrong.writeIn(folder);

    wrong.mustBeAmong(Casebook.check(folder), CaseProblem.Weight.WRONG);
    assertThat(catchThrowableOfType(CaseException.class, () -> Casebook.read(folder)))
        .hasMessageContaining(wrong.file() + ":");
  }

  static Stream<Wrong> oddities() {
    return Stream.of(
        inEvidence(
            "when: 2005-01-03 to 2005-12-31\nreports",
            "when: ▸2005-01-07 to 2005-01-12\nreports",
            "a time without a Thursday",
            "Thursday",
            null),
        inTheSecondClaim("part-of: ▸C1", "a claim of other reports", "the same reports", null)
            .and(
                "evidence/all.yaml",
                "reports: [R1]\n    asked:\n      rise",
                "reports: [R2]\n    asked:\n      rise")
            .and(
                "evidence/all.yaml",
                "claims:\n",
                "  - {id: R2, chain: letter, outlet: gazette, url: none, kind: exit, grade: C3, use: scored, says: more}\nclaims:\n"),
        inEvidence(
            "  - id: C1\n",
            "  - id: C1\n    incidents: ▸blow\n",
            "no question after attacks",
            "what happened",
            null),
        inTheSecondClaim(
                "incidents: ▸[blow]", "which none of the claim's reports", "incidents of", null)
            .and("evidence/all.yaml", "    incident: blow\n", ""),
        asked(
            "compare: {of: ▸risk, agency: customs, more-than: {agency: safety}, by: 1, window: now}",
            "the same for both",
            "what differs",
            null),
        asked(
            "count: {agency: customs, when: 2005-01-03 to 2006-12-31, from: ▸0}",
            "any number",
            "some worlds miss",
            null),
        asked(
            "order: {of: exits, windows: ▸[early, before]}",
            "before and early, which overlap",
            "windows apart",
            null),
        believed("B: 0.8", "B: 0.5", "reliability of B 0.65, 0.5, 0.95", "rise", null)
            .at("▸source"),
        believed("B: 0.8", "B: 0.97", "a letter believed more", "a better one", null).at("▸source"),
        believed("3: 0.25", "3: 0.45", "a digit that errs less", "a better one", null)
            .at("▸source"),
        believed(
                "likely: 0.75",
                "likely: 0.4",
                "told more than what is likely",
                "likely first",
                null)
            .at("▸source"));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void whatIsOdd_isSaidWithItsPlace_andTheCaseIsReadAllTheSame(Wrong odd) {
    odd.writeIn(folder);

    List<CaseProblem> problems = Casebook.check(folder);

    assertThat(problems).allMatch(p -> p.weight() == CaseProblem.Weight.DOUBTFUL);
    odd.mustBeAmong(problems, CaseProblem.Weight.DOUBTFUL);
    assertThat(Casebook.read(folder).id()).isNotBlank();
  }
}
