package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.CaseProblem.Weight;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be read and may not be meant so is said, with its place, and the case is read all the
 * same. To add a case, add a line to {@link #oddities}.
 */
class OddCaseTest {
  /** Of two places more, far and off. */
  private static final String OUTLINES =
      "\"features\": [\n" + outline("far") + ",\n" + outline("off") + ",\n";

  @TempDir Path folder;

  private static String outline(String id) {
    return """
        {"type": "Feature", "properties": {"id": "%s"}, "geometry": {"type": "Polygon",\
         "coordinates": [[[129, 41], [131, 41], [131, 43], [129, 43], [129, 41]]]}}"""
        .formatted(id);
  }

  private static Wrong inCase(String what, String by, String found, String allowed) {
    return new Wrong("case.yaml", what, by, by, found, allowed, null);
  }

  private static Wrong inPlaces(String what, String by, String found, String allowed) {
    return new Wrong("places.csv", what, by, by, found, allowed, null);
  }

  private static Wrong inEvidence(String what, String by, String found, String allowed) {
    return new Wrong("evidence/all.yaml", what, by, by, found, allowed, null);
  }

  static Stream<Wrong> oddities() {
    return Stream.of(
        // posts whose holders find nobody
        inCase("{east: 9,", "{▸east: 9,", "9 and no trader", "traders there")
            .and("places.csv", ",0.4,", ",0,"),
        inCase(
            "west: {line: 2, chiefs: 1, heads: 0}}",
            "west: 1}\n    source: none\n  security:\n    places: {▸west: {line: 300}}",
            "300 of the line and some 250 households",
            "a household at least for each beat"),
        // places
        inPlaces("crossing,west", "crossing,", "none", "a way to the other places").at("\n▸west"),
        inPlaces(
                "west,West,130.0,42.2,1000,0.1,no,",
                "west,West,130.0,42.2,1000,0.1,no,\n▸far,Far,130,42,9,0,no,off\noff,Off,130,42,9,0,no,",
                "no way from far to east",
                "a way to the other places")
            .and("places.geojson", "\"features\": [\n", OUTLINES),
        inPlaces(
                "west,West,130.0,42.2,1000,0.1,no,",
                "▸west,West,130.0,42.2,1000,0.1,no,,",
                "none",
                "a province for each place")
            .and("places.csv", "border,links", "border,links,province")
            .and("places.csv", "crossing,west", "crossing,west,North"),
        // outlines
        new Wrong(
                "places.geojson",
                "\"id\": \"west\"",
                "\"id\": ▸\"west\"",
                "\"id\": ▸\"west\"",
                "one that its place is outside of",
                "one around [131, 42.2]",
                null)
            .and("places.csv", "West,130.0", "West,131"),
        // acts
        inCase(
            "2005-06-01 orders",
            "▸2004-06-01 orders",
            "one of the burn-in",
            "a day from 2005-01-03 on"),
        inCase(
                "orders safety 1.6",
                "orders security 1.6",
                "one on security, which has no post",
                "an")
            .at("▸2005-06-01"),
        inCase(
                "  - 2006-06-05",
                "  - ▸2006-06-05 orders customs orders.after\n  - 2006-06-05",
                "one that is there already",
                "each act once")
            .at("- 2006-06-05 orders customs orders.after\n  - ▸2006-06-05"),
        inCase(
            "  - 2006-06-05",
            "  - ▸attack west customs head hurt\n  - 2006-06-05",
            "an attack on nobody: west has no such post",
            "posts"),
        inCase(
                "  - 2006-06-05",
                "  - ▸close market west 2w\n  - 2006-06-05",
                "a market of no trader, west",
                "a place with traders")
            .and("places.csv", ",0.1,no", ",0,no"),
        inCase(
                "purge centre act.purge",
                "ease safety act.purge 9w",
                "act.purge at 4.68",
                "from 0 to 1")
            .at("▸2006-01-09")
            .and("case.yaml", "value: 1\n", "value: 0.9\n"),
        // parameters that nothing hangs on
        inCase("purge centre act.purge", "purge centre 1", "act.purge, which no act", "an answer")
            .at("  ▸act.purge:"),
        inCase(
                "orders customs orders.after",
                "orders customs 2",
                "orders.after, which no act of the timeline names",
                "an answer hangs on")
            .at("  ▸orders.after: free"),
        inCase(
            "  harsh.rate: 0.3",
            "  ▸officials.purge: free",
            "officials.purge, and no claim asks of officials",
            "an answer"),
        inCase(
            "  harsh.rate: 0.3",
            "  ▸surveillance: free",
            "surveillance, and no political police",
            "an answer"),
        inCase(
                "  harsh.rate: 0.3",
                "  ▸expectation.purge: free",
                "expectation.purge, and the timeline has no purge",
                "an answer")
            .and("case.yaml", "purge centre act.purge", "censorship act.purge"),
        inCase(
            "  harsh.rate: 0.3",
            "  ▸official.share: {value: 0.002, prior: \"lognormal(0.002, 1)\"}",
            "official.share, and no claim can ask of attacks on officials",
            "an answer"),
        inCase(
            "  harsh.rate: 0.3",
            "  ▸kin.share: {value: 0.5, prior: \"normal(0.5, 0.3)\"}",
            "-0.42",
            "from 0 to 1"),
        // windows and claims
        inCase(
            "  past: ",
            "  ▸later: 2006-01-02 to 2006-12-31\n  past: ",
            "no claim that asks of it",
            "what a claim asks of"),
        inEvidence("then: before", "then: ▸past", "now and past, which overlap", "windows apart"),
        inEvidence("now: now", "now: ▸now", "now of 21 days", "four weeks or more")
            .and("case.yaml", "now: 2006-07-03 to 2006-12-31", "now: 2006-12-11 to 2006-12-31"),
        inEvidence(
            "of: market-share, from: 0.5",
            "of: ▸market-share, from: 0",
            "from 0 to 1, which is all that market-share can be",
            "one that some worlds miss"),
        inEvidence(
            "market-share, from: 0.5, to: 1",
            "▸turmoil, from: 2.5, to: 3",
            "one outside of what turmoil can be",
            "one within 0 to 2"),
        inEvidence(
            "of: exits, agency: safety",
            "of: exits, agency: ▸security",
            "officers who are nowhere there",
            "with posts"),
        inEvidence(
                "agency: customs, gravity",
                "agency: ▸customs, rank: head, gravity",
                "officers who are nowhere there",
                "with posts")
            .and("evidence/all.yaml", "places: [east], agency", "places: [west], agency"),
        inEvidence(
            "killed], when: 2005-01-03 to 2006-12-31",
            "killed], when: ▸2005-01-07 to 2005-01-12",
            "a time without a Thursday",
            "Thursday"),
        // evidence that nothing names
        inEvidence(
            "chains:",
            "  - {id: ▸radio, name: Radio}\nchains:",
            "\"radio\", which nothing names",
            "a chain or a report"),
        inEvidence(
            "incidents:",
            "  - {id: ▸rumour, outlet: gazette, grade: F, origin: none}\nincidents:",
            "\"rumour\", which nothing names",
            "what a report names"),
        inEvidence(
                "    incident: blow\n", "", "\"blow\", which nothing names", "what a report names")
            .at("id: ▸blow"),
        inEvidence(
            "reports:\n  - id: R1",
            "reports:\n  - {id: ▸R2, chain: letter, outlet: gazette, "
                + "url: none, kind: exit, grade: C3, use: scored, says: more}\n  - id: R1",
            "scored, with no claim and no incident",
            "context without"));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void whatIsOdd_isSaidWithItsPlace_andTheCaseIsReadAllTheSame(Wrong odd) {
    odd.writeIn(folder);

    List<CaseProblem> problems = Casebook.check(folder);

    assertThat(problems).allMatch(p -> p.weight() == Weight.DOUBTFUL);
    odd.mustBeAmong(problems, Weight.DOUBTFUL);
    assertThat(Casebook.read(folder).id()).isNotBlank();
  }

  @Test
  void freeParameters_withoutAnyClaim_areOneFinding() {
    TinyCase tiny = TinyCase.in(folder);
    String evidence = TinyCase.original("evidence/all.yaml");
    tiny.write("evidence/all.yaml", evidence.substring(0, evidence.indexOf("claims:")));
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::text)
        .containsExactly(
            "case.yaml:31:3: free parameters: found 2 and no claim; allowed: claims that tell of them.");
  }

  @Test
  void evidenceUnderAnotherEnding_isSaidNotToBeRead() {
    TinyCase.in(folder).write("evidence/more.yml", "reports: []\n");
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::text)
        .containsExactly(
            "evidence/more.yml:1:1: file: found one that is not read; allowed: a name that ends in"
                + " .yaml.");
  }

  @Test
  void oddities_areNotSaidOfACaseThatIsWrong() {
    TinyCase.in(folder)
        .replace("case.yaml", "household: 4", "household: many")
        .replace("evidence/all.yaml", "then: before", "then: past");
    assertThat(Casebook.check(folder)).allMatch(p -> p.weight() == Weight.WRONG);
  }
}
