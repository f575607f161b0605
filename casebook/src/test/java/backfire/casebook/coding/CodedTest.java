package backfire.casebook.coding;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.CaseProblem;
import backfire.casebook.Casebook;
import backfire.casebook.Checked;
import backfire.casebook.Claim;
import backfire.casebook.Evidence;
import backfire.casebook.NewCase;
import backfire.casebook.ShippedCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CodedTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path at;
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    folder = at.resolve("mine");
    NewCase.make(folder);
  }

  private static Coding coding(String json) {
    return JSON.readValue(json.replace('\'', '"'), Coding.class);
  }

  private Coded coded(String json) {
    return Coded.in(Casebook.read(folder), coding(json));
  }

  private Checked checked(Coded coded) {
    return Casebook.check(folder, coded.files());
  }

  // ---- What is written.

  @Test
  void aReport_ofAChainThatIsThere_standsAtTheEndOfTheReports() {
    Coded coded =
        coded(
            """
            {'reports': [{'chain': 'letter', 'url': 'made up', 'published': '2009-12',
              'kind': 'exit', 'digit': '3', 'use': 'context', 'anyway': 'even',
              'says': 'Police of Mill leave: two, says one trader.'}]}
            """);
    assertThat(coded.pieces())
        .containsExactly(
            new Coded.Piece(
                "reports",
                "R3",
                "evidence/reports.yaml",
                """
                - id: R3
                  chain: letter
                  outlet: gazette
                  url: made up
                  published: 2009-12
                  kind: exit
                  grade: C3
                  use: context
                  anyway: even
                  says: "Police of Mill leave: two, says one trader."
                """,
                28,
                37));
    assertThat(coded.files()).containsOnlyKeys("evidence/reports.yaml");
    assertThat(coded.files().get("evidence/reports.yaml"))
        .startsWith(text("evidence/reports.yaml"));
    assertThat(checked(coded).problems()).isEmpty();
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everythingAtOnce_namesEachOther_andIsRight() {
    Coded coded =
        coded(
            """
            {'outlets': [{'name': 'The Wireless'}],
             'chains': [{'letter': 'D', 'origin': 'A traveller’s tale, told twice'}],
             'incidents': [{'says': 'A policeman of Mill was beaten.', 'places': ['mill'],
               'agency': 'safety', 'rank': ['line', 'chief'], 'gravity': ['beaten'], 'group': 'no',
               'when': '2008-01-01 to 2008-12-31'}],
             'reports': [{'url': 'made up', 'kind': 'attack', 'digit': '4', 'use': 'scored',
               'says': 'A beating in Mill; since then fewer stops.'}],
             'claims': [{'says': 'fewer stops in Mill', 'asked': {'form': 'fall',
               'fields': {'of': ['stops'], 'places': ['mill'], 'by': ['1.25'], 'now': ['now'],
               'then': ['before']}}}]}
            """);
    Checked checked = checked(coded);
    assertThat(checked.problems()).isEmpty();
    Case is = checked.is().orElseThrow();
    Evidence.Report report = Objects.requireNonNull(is.evidence().reports().get("R3"));
    assertThat(report.chain()).isEqualTo("a-travellers-tale-told");
    assertThat(report.outlet()).isEqualTo("the-wireless");
    assertThat(report.letter()).isEqualTo('D');
    assertThat(report.incidents()).containsExactly("a-policeman-of-mill");
    Claim claim = is.claims().getLast();
    assertThat(claim.id()).isEqualTo("C4");
    assertThat(claim.sources()).containsExactly("R3");
    assertThat(claim.ask())
        .isEqualTo(new Ask.Fall("stops", null, List.of("mill"), 1.25, "now", "before"));
    assertThat(coded.files().keySet())
        .containsExactly("evidence/sources.yaml", "evidence/reports.yaml", "evidence/claims.yaml");
    coded.pieces().forEach(piece -> assertThat(lines(coded, piece)).isEqualTo(piece.text()));
  }

  /** The lines of the new file that a piece says it has, without what they are set in by. */
  private static String lines(Coded coded, Coded.Piece piece) {
    List<String> all = coded.files().getOrDefault(piece.file(), "").lines().toList();
    return String.join("\n", all.subList(piece.first() - 1, piece.last())).indent(-2);
  }

  @Test
  void aClaim_isWrittenOnOneLine_ifItFits_elseANameALine() {
    Coded coded =
        coded(
            """
            {'claims': [
              {'says': 'more leave', 'reports': ['R1', 'R2'], 'against': true,
               'asked': {'form': 'rise', 'fields': {'of': ['exits'], 'agency': ['safety'],
                 'by': ['1.25'], 'now': ['now'], 'then': ['before']}}},
              {'says': 'several', 'reports': ['R1'], 'because': 'a figure of speech',
               'asked': {'form': 'all', 'parts': [
                 {'form': 'count', 'fields': {'places': ['harbour', 'mill'], 'agency': ['customs'],
                   'rank': ['line', 'head'], 'gravity': ['killed'], 'group': ['no'],
                   'when': ['2008-01-01 to 2009-12-31'], 'from': ['2'], 'to': ['3'],
                   'spread': ['0.3']}},
                 {'form': 'compare', 'fields': {'of': ['bribes'], 'more-than.agency': ['safety'],
                   'more-than.places': ['mill'], 'by': ['2'], 'window': ['now']}},
                 {'form': 'series', 'fields': {'of': ['stops'], 'error': ['0.3'],
                   'relative': ['yes'], 'values': ['2006: 10', '2007: 13.5']}}]}}]}
            """);
    assertThat(coded.pieces().get(0).text())
        .isEqualTo(
            """
            - id: C4
              says: more leave
              reports: [R1, R2]
              against: yes
              asked:
                rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}
            """);
    assertThat(coded.pieces().get(1).text())
        .isEqualTo(
            """
            - id: C5
              says: several
              reports: [R1]
              scored: no
              because: a figure of speech
              asked:
                all:
                  - count:
                      places: [harbour, mill]
                      agency: customs
                      rank: [line, head]
                      gravity: killed
                      group: no
                      when: 2008-01-01 to 2009-12-31
                      from: 2
                      to: 3
                      spread: 0.3
                  - compare: {of: bribes, more-than: {agency: safety, places: [mill]}, by: 2, window: now}
                  - series: {of: stops, error: 0.3, relative: yes, values: {2006: 10, 2007: 13.5}}
            """);
    assertThat(checked(coded).problems()).noneMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-towns", "north-hamgyong", "north-korea"})
  void everyClaimOfTheShippedCases_codedAgain_asksTheSame(String name) {
    Case of = Casebook.read(ShippedCases.folder(name));
    List<Coding.Claim> again = of.claims().stream().map(CodedTest::again).toList();
    Coded coded = Coded.in(of, new Coding(List.of(), List.of(), List.of(), List.of(), again));
    Checked checked = Casebook.check(of.folder(), coded.files());
    assertThat(checked.problems()).noneMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
    Case is = checked.is().orElseThrow();
    assertThat(is.claims()).hasSize(2 * of.claims().size());
    for (int i = 0; i < again.size(); i++) {
      String id = coded.coding().claims().get(i).id();
      Claim claim = is.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
      assertThat(claim.ask()).isEqualTo(of.claims().get(i).ask());
      assertThat(claim.says()).isEqualTo(of.claims().get(i).says());
      assertThat(claim.because()).isEqualTo(of.claims().get(i).because());
    }
  }

  private static Coding.Claim again(Claim claim) {
    return new Coding.Claim(
        "",
        claim.says(),
        claim.sources(),
        claim.incidents(),
        "",
        claim.against(),
        claim.because(),
        AskAgain.of(claim.ask()));
  }

  // ---- Ids.

  @Test
  void ids_goOnInTheRowOfTheirSide() {
    Case of = Casebook.read(ShippedCases.folder("north-hamgyong"));
    Coded coded =
        Coded.in(
            of,
            coding(
                """
                {'reports': [{}, {}], 'claims': [{}, {'against': true}, {'id': 'C99'}, {}]}
                """));
    assertThat(coded.coding().reports())
        .extracting(Coding.Report::id)
        .doesNotContainAnyElementsOf(of.evidence().reports().keySet())
        .allMatch(id -> id.matches("R\\d\\d+"));
    assertThat(coded.coding().claims().get(0).id()).matches("C\\d+");
    assertThat(coded.coding().claims().get(1).id()).matches("K\\d+");
    assertThat(coded.coding().claims()).extracting(Coding.Claim::id).doesNotHaveDuplicates();
    assertThat(coded.pieces().get(3).file()).isEqualTo("evidence/counter.yaml");
  }

  @Test
  void twoOfTheSameName_haveIdsOfTheirOwn() {
    Coded coded =
        coded("{'outlets': [{'name': 'Gazette'}, {'name': 'Gazette'}, {'name': '청진 신문'}, {}]}");
    assertThat(coded.coding().outlets())
        .extracting(Coding.Outlet::id)
        .containsExactly("gazette-2", "gazette-3", "청진-신문", "outlet");
  }

  // ---- What is missing or wrong is said by check.

  @Test
  void anEmptyForm_isFoundFaultWith_whereItStands() {
    Coded coded =
        coded(
            "{'reports': [{}], 'claims': [{'asked': {'form': 'rize', 'fields': {'off': ['x']}}}]}");
    List<CaseProblem> problems = checked(coded).problems();
    Coded.Piece report = coded.pieces().get(0);
    assertThat(problems)
        .filteredOn(p -> p.file().equals(report.file()))
        .isNotEmpty()
        .allMatch(p -> p.line() >= report.first() && p.line() <= report.last());
    assertThat(problems).anyMatch(p -> "rise".equals(p.nearest()));
  }

  @Test
  void aNameThatAQuestionHasNot_isFoundFaultWith() {
    Coded coded =
        coded(
            """
            {'claims': [{'says': 'x', 'reports': ['R1'], 'asked': {'form': 'rise', 'fields':
              {'of': ['exit'], 'windows': ['now'], 'by': ['much'], 'now': ['now'], 'then': []}}}]}
            """);
    assertThat(checked(coded).problems())
        .extracting(CaseProblem::what)
        .contains("of", "name in rise", "by", "then");
  }

  // ---- Any text stays what it is.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "a:b",
        "a#",
        "\ud800x",
        "null",
        "~",
        "yes",
        "No",
        "1e3",
        "012",
        "0x1F",
        "1_000",
        "2011-12-17",
        "a: b",
        "a #b",
        "#b",
        "- a",
        "-a",
        "? a",
        "!tag",
        "&a",
        "*a",
        "%a",
        "@a",
        "`a`",
        "|",
        ">",
        "a, b",
        "[a]",
        "{a: b}",
        "\"a\"",
        "'a'",
        "a\"b\\c",
        "\\n",
        "a\u0000b",
        "a\u0085b",
        "a\u2028b",
        "\uFEFFa",
        "a\u202Eb",
        "\ud83d\ude00",
        "청진: 경찰",
        "a:",
        ":a",
        "a -",
        "...",
        "---",
        "<script>alert(1)</script>",
        "a\ue000b",
        "=",
        "<<",
        "x ",
        "a'b"
      })
  void aText_isReadBackAsItWas(String said) {
    String one = said.strip();
    Coding coding =
        new Coding(
            List.of(new Coding.Outlet("", said, said)), List.of(), List.of(), List.of(), List.of());
    Coded coded = Coded.in(Casebook.read(folder), coding);
    Case is = checked(coded).is().orElseThrow();
    String id = coded.pieces().getFirst().id();
    assertThat(is.evidence().outlets().get(id)).isEqualTo(new Evidence.Outlet(id, one, one));
  }

  @Test
  void aText_cannotBecomeAnotherEntry() {
    String said = "x\n- id: evil\n  says: y\nclaims:\n  - id: C1";
    Coding coding =
        new Coding(
            List.of(new Coding.Outlet("", said, "")), List.of(), List.of(), List.of(), List.of());
    Coded coded = Coded.in(Casebook.read(folder), coding);
    Case is = checked(coded).is().orElseThrow();
    assertThat(is.evidence().outlets()).hasSize(2);
    assertThat(is.claims()).hasSize(3);
    String id = coded.pieces().getFirst().id();
    assertThat(is.evidence().outlets())
        .containsEntry(id, new Evidence.Outlet(id, "x - id: evil says: y claims: - id: C1", ""));
  }

  // ---- Files that are written otherwise.

  @Test
  void aFile_thatIsWrittenOtherwise_isLeft_andAnotherTakesTheEntry() throws IOException {
    Files.writeString(
        folder.resolve("evidence/sources.yaml"),
        """
        {outlets: [{id: gazette, name: G}], chains: [{id: letter, outlet: gazette, grade: C, origin: o}],
        incidents: [{id: harbour-attack, says: s, places: [harbour], agency: customs, when: 2008-01-01 to 2009-12-31}]}
        """);
    Coded coded = coded("{'outlets': [{'name': 'Other'}]}");
    assertThat(coded.files()).containsOnlyKeys("evidence/coded.yaml");
    assertThat(coded.files().get("evidence/coded.yaml"))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../schema/evidence.schema.json

            outlets:
              - id: other
                name: Other
            """);
    assertThat(checked(coded).is().orElseThrow().evidence().outlets()).containsKey("other");
  }

  @Test
  void comments_emptyLines_andOtherParts_stayWhereTheyAre() {
    String text =
        """
        # head
        outlets: # who published
        - id: a
          name: A

        # what b is
        - id: b
          name: |
            B
            # no comment

        # about chains
        chains:
          - {id: c, outlet: a, grade: C, origin: o} # end
        # foot
        """;
    EvidenceText.Added added =
        EvidenceText.with(text, "outlets", List.of("- id: d", "  name: D")).orElseThrow();
    assertThat(added.text())
        .isEqualTo(text.replace("    # no comment\n", "    # no comment\n- id: d\n  name: D\n"));
    assertThat(added.first()).isEqualTo(11);
    assertThat(added.last()).isEqualTo(12);
    assertThat(EvidenceText.with(text, "chains", List.of("- id: e")).orElseThrow().text())
        .endsWith("# end\n  - id: e\n# foot\n");
    assertThat(EvidenceText.with(text, "claims", List.of("- id: e")).orElseThrow().text())
        .endsWith("# foot\n\nclaims:\n  - id: e\n");
  }

  @Test
  void entriesApart_stayApart_andLinesEndAsTheyDid() {
    String text = "claims:\r\n  - id: a\r\n\r\n  - id: b\r\n";
    assertThat(EvidenceText.with(text, "claims", List.of("- id: c")).orElseThrow().text())
        .isEqualTo(text + "\r\n  - id: c\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims: [{id: a}]\n",
        "claims: &x\n  - id: a\nreports: *x\n...\n",
        "claims: no list\n",
        "claims:\n  a: no list\n",
        "[1, 2]\n",
        "claims: {\n",
      })
  void aText_thatIsNotUnderstood_isNotChanged(String text) {
    assertThat(EvidenceText.with(text, "claims", List.of("- id: c"))).isEmpty();
  }
}
