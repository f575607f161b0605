package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong in a case's files is said with its place, what was found, what is allowed and the
 * nearest right thing. To add a case, add a line to {@link #wrongs}.
 */
class WrongCaseTest {
  @TempDir Path folder;

  private static Wrong inCase(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("case.yaml", what, by, by, found, allowed, nearest);
  }

  private static Wrong inPlaces(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("places.csv", what, by, by, found, allowed, nearest);
  }

  private static Wrong inEvidence(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("evidence/all.yaml", what, by, by, found, allowed, nearest);
  }

  private static Wrong inOutlines(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("places.geojson", what, by, by, found, allowed, nearest);
  }

  static Stream<Wrong> wrongs() {
    return Stream.of(
        // case.yaml: names and values
        inCase("burn-in: 52", "▸burnin: 52", "\"burnin\"", "burn-in", "burn-in"),
        inCase("title: Tiny\n", "", "nothing", "a value for title", null).at("▸summary"),
        inCase("title: Tiny", "title:▸", "nothing", "a value", null),
        inCase("title: Tiny", "title: Tiny\n▸title: Again", "\"title\"", "each name once", null),
        inCase("burn-in: 52", "burn-in: ▸many", "\"many\"", "from 0 to 16000", null),
        inCase("burn-in: 52", "burn-in: ▸-1", "\"-1\"", "from 0 to 16000", null),
        inCase("household: 4", "household: ▸0.5", "\"0.5\"", "from 1 to 20", null),
        inCase("household: 4", "household: ▸[4]", "a list", "from 1 to 20", null),
        inCase("from: 2005-01-03", "from: ▸3.1.2005", "\"3.1.2005\"", "2011-12-17", null),
        inCase("to: 2006-12-31", "to: ▸2004-12-31", "\"2004-12-31\"", "2005-01-03", null),
        inCase("to: 2006-12-31", "to: ▸2406-12-31", "\"2406-12-31\"", "16000", null),
        inCase("{county: 1,", "{▸country: 1,", "\"country\"", "county", "county"),
        inCase("  past: ", "  passt: ", "nothing", "now, before, early, past", null)
            .at("windows:\n  ▸now"),
        inCase(
            "2006-07-03 to 2006-12-31",
            "▸2006-07-03 to 2007-12-31",
            "\"2006-07-03 to 2007-12-31\"",
            "2006-12-31",
            null),
        // case.yaml: posts
        inCase("  safety:\n", "  ▸saftey:\n", "\"saftey\"", "safety", "safety"),
        inCase("per-thousand: 7", "per-thousand: ▸7000", "\"7000\"", "from 0 to 1000", null),
        inCase("{east: 9", "{▸eats: 9", "\"eats\"", "east, west", "east"),
        inCase("chiefs: 1", "chiefs: ▸one", "\"one\"", "whole number", null),
        // case.yaml: timeline
        inCase("orders safety", "▸ordres safety", "\"ordres\"", "orders", "orders"),
        inCase("over 26w", "over ▸26", "\"26\"", "26w", "26w"),
        inCase(
            "purge centre act.purge",
            "purge centre ▸act.pruge",
            "\"act.pruge\"",
            "the name of a parameter",
            "act.purge"),
        inCase(
            "2005-06-01 orders",
            "▸2015-06-01 orders",
            "\"2015-06-01 orders safety 1.6 over 26w\"",
            "2006-12-31",
            null),
        inCase(
            "2005-06-01 orders safety 1.6 over 26w",
            "▸forbid attack:1/17",
            "\"forbid attack:1/17\"",
            "names nobody of one world",
            null),
        inCase("[R1]", "[▸R2]", "\"R2\"", "R1", "R1"),
        // case.yaml: parameters
        inCase(
            "orders.after: free",
            "▸order.after: free",
            "\"order.after\"",
            "orders.after",
            "orders.after"),
        inCase("orders.after: free", "orders.after: ▸fre", "\"fre\"", "free", "free"),
        inCase("orders.after: free", "kin.mean: ▸free", "\"free\"", "the model is sure", null),
        inCase("harsh.rate: 0.3", "harsh.rate: ▸-0.3", "\"-0.3\"", "from 0 to", null),
        inCase("harsh.rate: 0.3", "kin.share: ▸1.3", "\"1.3\"", "from 0 to 1", null),
        inCase(
            "lognormal(1, 0.5)",
            "▸lognormla(1, 0.5)",
            "\"lognormla(1, 0.5)\"",
            "lognormal(median, sigma)",
            "lognormal"),
        inCase("lognormal(1, 0.5)", "▸lognormal(0, 0.5)", "\"lognormal(0, 0.5)\"", "above 0", null),
        inCase("    unit: times\n", "", "nothing", "a value for unit", null)
            .at("act.purge:\n    ▸value"),
        // case.yaml: what YAML can do to a reader
        inCase(
            "title: Tiny",
            "title: &a Tiny\nsummary: ▸*a",
            "an anchor or alias",
            "written out",
            null),
        inCase(
            "title: Tiny", "title: {Tiny}▸}", "expected <block end>, but found '}'", "YAML", null),
        inCase(
            "title: Tiny",
            "title: Tiny\n---\n▸title: Two",
            "a second document",
            "one document",
            null),
        // places.csv
        inPlaces("residents", "▸residence", "\"residence\"", "residents", "residents"),
        inPlaces(",2000,", ",▸0,", "\"0\"", "from 1 to 2000000000", null),
        inPlaces(",2000,", ",▸2000000001,", "\"2000000001\"", "from 1 to 2000000000", null),
        inPlaces(",2000,", ",2000000000,", "2000001000 or more", "at most 2000000000", null)
            .at("\n▸west"),
        inPlaces(",0.4,", ",▸40%,", "\"40%\"", "from 0 to 1", null),
        inPlaces(",130.2,", ",▸1302,", "\"1302\"", "from -180 to 180", null),
        inPlaces("crossing", "▸crosing", "\"crosing\"", "crossing", "crossing"),
        inPlaces("crossing,west", "crossing,▸wets", "\"wets\"", "east, west", "west"),
        inPlaces("crossing,west", "crossing,west ▸east", "\"east\"", "another place", null),
        inPlaces("west,West", "▸east,West", "\"east\"", "each id once", null),
        inPlaces("west,West", "▸West,West", "\"West\"", "small letters", null),
        inPlaces("0.1,no,", "0.1,▸no", "7 values", "8 values", null),
        inPlaces("west,West", "west,▸\"West", "a quote that is never closed", "closing", null),
        // places.geojson
        inOutlines("\"id\": \"west\"", "\"id\": ▸\"wset\"", "\"wset\"", "east, west", "west"),
        inOutlines("\"id\": \"west\"", "\"id\": ▸\"east\"", "\"east\"", "each place once", null)
            .at("\"id\": ▸\"east\", \"name\": \"West\""),
        // evidence
        inEvidence(
            "outlet: gazette\n    url",
            "outlet: ▸gazete\n    url",
            "\"gazete\"",
            "gazette",
            "gazette"),
        inEvidence("chain: letter", "chain: ▸leter", "\"leter\"", "letter", "letter"),
        inEvidence("grade: C3", "grade: ▸C7", "\"C7\"", "such as C3", null),
        inEvidence("use: scored", "use: ▸scord", "\"scord\"", "context, scored", "scored"),
        inEvidence("incident: blow", "incident: ▸blew", "\"blew\"", "blow", "blow"),
        inEvidence("rank: [chief, head]", "rank: [chief, ▸heads]", "\"heads\"", "head", "head"),
        inEvidence("id: C2", "id: C1", "\"C1\"", "each id once", null)
            .at("id: ▸C1\n    says: somebody"),
        inEvidence(
            "reports: [R1]\n    asked:\n      rise",
            "reports: [▸R9]\n    asked:\n      rise",
            "\"R9\"",
            "R1",
            "R1"),
        inEvidence("rise: {", "▸rises: {", "\"rises\"", "rise", "rise"),
        inEvidence("of: exits", "of: ▸exit", "\"exit\"", "exits", "exits"),
        inEvidence("by: 1.25", "by: ▸0", "\"0\"", "from 0.01 to 100", null),
        inEvidence("then: before", "then: ▸befor", "\"befor\"", "before", "before"),
        inEvidence("places: [east], agency", "places: [▸est], agency", "\"est\"", "east", "east"),
        inEvidence("from: 0.5", "from: ▸1.5", "\"1.5\"", "at most what stands under to", null),
        inEvidence("claims:", "▸claim:", "\"claim\"", "claims", "claims"));
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void whatIsWrong_isSaidWithItsPlaceAndWhatIsAllowed(Wrong wrong) {
    wrong.writeIn(folder);

    wrong.mustBeAmong(Casebook.check(folder), CaseProblem.Weight.WRONG);
    assertThat(catchThrowableOfType(CaseException.class, () -> Casebook.read(folder)))
        .satisfies(e -> wrong.mustBeAmong(e.problems(), CaseProblem.Weight.WRONG));
  }

  @Test
  void anActInQuotes_isPointedIntoAsWell() {
    TinyCase.in(folder)
        .replace("case.yaml", "2005-06-01 orders safety 1.6 over 26w", "\"orders saftey 1.6\"");
    assertThat(Casebook.check(folder))
        .anySatisfy(p -> assertThat(p.text()).startsWith("case.yaml:22:13: act"));
  }

  @Test
  void whatIsDoubtful_isSaid_andTheCaseIsReadAllTheSame() {
    TinyCase.in(folder)
        .replace("case.yaml", "value: 1\n", "value: 9\n")
        .replace("places.csv", "crossing,west", "crossing,")
        .replace("evidence/all.yaml", "use: scored", "use: context");
    assertThat(Casebook.check(folder))
        .allMatch(p -> p.weight() == CaseProblem.Weight.DOUBTFUL)
        .extracting(CaseProblem::what)
        .containsExactly("value of act.purge", "use of the report", "links", "links");
    assertThat(Casebook.read(folder).claims()).hasSize(2);
  }

  @Test
  void theTinyCase_isRight() {
    TinyCase.in(folder);
    assertThat(Casebook.check(folder)).isEmpty();
  }

  @Test
  void oneReading_findsEverything_inTheOrderOfFilesAndLines() {
    TinyCase.in(folder)
        .replace("case.yaml", "burn-in: 52", "burnin: 52")
        .replace("places.csv", ",2000,", ",0,")
        .replace("evidence/all.yaml", "of: exits", "of: exit");
    assertThat(Casebook.check(folder))
        .extracting(p -> p.file() + ":" + p.line())
        .containsExactly("case.yaml:1", "case.yaml:5", "evidence/all.yaml:27", "places.csv:2");
  }

  @Test
  void aMissingFile_isNamed() throws IOException {
    TinyCase.in(folder);
    Files.delete(folder.resolve("places.csv"));
    assertThat(Casebook.check(folder))
        .anySatisfy(p -> assertThat(p.text()).contains("places.csv", "found none"));
    assertThat(Casebook.check(folder.resolve("nowhere"))).isNotEmpty();
  }

  @Test
  void aFileThatIsTooLarge_isNotRead() {
    TinyCase.in(folder).write("case.yaml", "# " + "x".repeat(5 << 20));
    assertThat(Casebook.check(folder))
        .anySatisfy(p -> assertThat(p.allowed()).contains("at most 2097152 bytes"));
  }

  @Test
  void bytesThatAreNoText_areSaidWhereTheyAre() throws IOException {
    TinyCase.in(folder);
    byte[] name = "id,name\neast,Ea".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(name, name.length + 2);
    bytes[name.length] = (byte) 0xff;
    bytes[name.length + 1] = 's';
    Files.write(folder.resolve("places.csv"), bytes);
    assertThat(Casebook.check(folder))
        .anySatisfy(p -> assertThat(p.text()).contains("places.csv:2:8", "UTF-8"));
  }

  @Test
  void lists_thatAreNestedWithoutEnd_areRefused() {
    TinyCase.in(folder)
        .replace("places.geojson", "[[[130.1, 42.1]", "[".repeat(200) + "130.1, 42.1]");
    assertThat(Casebook.check(folder))
        .anySatisfy(p -> assertThat(p.allowed()).isEqualTo("at most 40 levels"));
  }
}
