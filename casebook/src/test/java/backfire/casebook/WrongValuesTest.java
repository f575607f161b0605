package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values of every kind beyond their bounds: dates, names, acts, priors, positions, questions. To
 * add one, add a line to the table of its kind.
 */
class WrongValuesTest {
  @TempDir Path folder;

  private static Wrong inCase(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("case.yaml", what, by, by, found, allowed, nearest);
  }

  private static Wrong inPlaces(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("places.csv", what, by, by, found, allowed, nearest);
  }

  private static Wrong inOutlines(String what, String by, String found, String allowed) {
    return new Wrong("places.geojson", what, by, by, found, allowed, null);
  }

  private static Wrong inEvidence(
      String what, String by, String found, String allowed, @Nullable String nearest) {
    return new Wrong("evidence/all.yaml", what, by, by, found, allowed, nearest);
  }

  /** An act in the place of the first of the timeline. */
  private static Wrong act(String act, String found, String allowed, @Nullable String nearest) {
    return inCase("2005-06-01 orders safety 1.6 over 26w", act, found, allowed, nearest);
  }

  /** A prior in the place of that of the case's own parameter. */
  private static Wrong prior(String prior, String found, String allowed, @Nullable String nearest) {
    return inCase("lognormal(1, 0.5)", "▸" + prior, found, allowed, nearest);
  }

  static Stream<Wrong> ofTheCase() {
    return Stream.of(
        // what YAML can do to a reader
        inCase("title: Tiny", "title: ▸!!binary AAAA", "a tag", "the value alone", null),
        inCase("title: Tiny", "title: ▸!<tag:x> Tiny", "a tag", "the value alone", null),
        inCase("title: Tiny", "title: Tiny\n▸<<: {a: b}", "\"<<\"", "burn-in, cadres", null),
        inCase("title: Tiny", "title: Tiny\n*a▸ : b", "a name that is no word", "YAML", null),
        inCase("title: Tiny", "title: Tiny\n[▸a]: b", "a name that is no word", "YAML", null),
        // dates and windows
        inCase(
            "from: 2005-01-03",
            "from: ▸-999999999-01-01",
            "\"-999999999-01-01\"",
            "a date such as 2011-12-17",
            null),
        inCase("from: 2005-01-03", "from: ▸2005-02-30", "\"2005-02-30\"", "a date such as", null),
        inCase("to: 2006-12-31", "to: ▸~", "\"~\"", "a date such as 2011-12-17", null),
        inCase("to: 2006-12-31", "to:▸", "nothing", "a value", null),
        inCase("  early:", "  ▸Early:", "\"Early\"", "small letters, digits and hyphens", null),
        inCase(
            "2005-01-03 to 2005-06-30",
            "▸2005-06-30 to 2005-01-03",
            "\"2005-06-30 to 2005-01-03\"",
            "two days such as 2005-01-03 to 2006-12-31",
            null),
        inCase(
            "2005-01-03 to 2005-06-30",
            "▸2005-01-03 until 2005-06-30",
            "\"2005-01-03 until 2005-06-30\"",
            "in that order and within that time",
            null),
        inCase(
            "2005-01-03 to 2005-06-30",
            "▸{from: 2005-01-03}",
            "names with values",
            "one value",
            null),
        // officials and posts
        inCase("{county: 1,", "{county: ▸0,", "\"0\"", "from 1 to 100000", null),
        inCase(
            "cadres: {county: 1, province: 2, centre: 3}",
            "cadres: ▸none",
            "\"none\"",
            "centre, county, province, source",
            null),
        inCase(
                "    source: made up\n  customs:",
                "  customs:",
                "nothing",
                "a value for source",
                null)
            .at("    ▸per-thousand"),
        inCase(
            "west: {line: 2, chiefs: 1, heads: 0}",
            "west: {▸chief: 1}",
            "\"chief\"",
            "chiefs, heads, line",
            "chiefs"),
        inCase("{east: 9,", "{east: ▸-9,", "\"-9\"", "a whole number from 0 to 10000000", null),
        inCase("{east: 9,", "{east: 9999999,", "10000023", "at most 10000000", null)
            .at("  ▸safety:"),
        // parameters
        inCase(
            "  harsh.rate: 0.3",
            "  ▸act.Purge: 1",
            "\"act.Purge\"",
            "act. and small letters",
            null),
        inCase("harsh.rate: 0.3", "harsh.rate: ▸.nan", "\".nan\"", "a number from 0", null),
        inCase("harsh.rate: 0.3", "harsh.rate: ▸1e308", "\"1e308\"", "to 1000000000", null),
        inCase("harsh.rate: 0.3", "contagion.half: ▸0", "\"0\"", "a number from 0.000001", null),
        inCase("value: 1\n", "value: ▸1,5\n", "\"1,5\"", "a number from -1000000000", null),
        inCase(
            "harsh.rate: 0.3",
            "kin.share: {value: 0.5, prior: ▸\"normal(5, 1)\"}",
            "\"normal(5, 1)\"",
            "one whose middle is from 0 to 1",
            null),
        // priors
        prior("lognormal(1, 99)", "\"lognormal(1, 99)\"", "a sigma of at most 10", null),
        prior("lognormal(1e308, 1)", "\"lognormal(1e308, 1)\"", "from -1000000000 to", null),
        prior("normal(0, 0)", "\"normal(0, 0)\"", "sd above 0", null),
        prior("normal(1e999, 1)", "\"normal(1e999, 1)\"", "from -1000000000 to", null),
        prior("uniform(2, 1)", "\"uniform(2, 1)\"", "low below high", null),
        prior(
            "uniform(0, 1, 2)",
            "\"uniform(0, 1, 2)\"",
            "uniform(low, high) with two numbers",
            null),
        prior("beta(0.5, 2)", "\"beta(0.5, 2)\"", "whole numbers from 1 on", null),
        prior("beta(150, 150)", "\"beta(150, 150)\"", "a sum of at most 200", null),
        prior("normla(0, 1)", "\"normla(0, 1)\"", "normal(mean, sd)", "normal"),
        prior("lognormal(, )", "\"lognormal(, )\"", "with two numbers", null),
        prior("[1, 2]", "a list", "one value", null));
  }

  static Stream<Wrong> ofActs() {
    return Stream.of(
        act("▸order safety 1.6", "\"order\"", "orders, pay, purge", "orders"),
        act("orders ▸saftey 1.6", "\"saftey\"", "several with commas", "safety"),
        act("orders safety,▸custom 1.6", "\"custom\"", "safety, security, customs, all", "customs"),
        act("orders safety ▸much", "\"much\"", "a number from 0 to 20", null),
        act("orders safety ▸-1", "\"-1\"", "a number from 0 to 20", null),
        act("orders safety ▸1e308", "\"1e308\"", "a number from 0 to 20", null),
        act("orders safety 1.6 ▸in 26w", "\"in\"", "over", null),
        act("orders safety 1.6 over 26w ▸please", "\"please\"", "nothing more", null),
        act("purge ▸center 1", "\"center\"", "centre, county, province", "centre"),
        act("pay safety ▸2", "\"2\"", "a factor above 0", "x2"),
        act("pay safety x▸0", "\"0\"", "a factor above 0", null),
        act("censorship ▸140%", "\"140%\"", "a number from 0 to 1", null),
        act("strength safety ▸-200%", "\"-200%\"", "a number from -1 to 10", null),
        act("room ▸market x2", "\"market\"", "companies, markets", "markets"),
        act("close ▸markets west 2w", "\"markets\"", "market", "market"),
        act("close market ▸wset 2w", "\"wset\"", "east, west", "west"),
        act("close market west ▸0w", "\"0w\"", "weeks from 1w", null),
        act("ease safety ▸1.5 26w", "\"1.5\"", "a number from 0 to 1", null),
        act("attack east ▸custom head hurt", "\"custom\"", "customs, safety, security", "customs"),
        act("attack east customs ▸heads hurt", "\"heads\"", "chief, head, line", "head"),
        act("attack east customs head ▸hrut", "\"hrut\"", "beaten, hurt, killed", "hurt"),
        act("▸2005-02-30 purge centre 1", "\"2005-02-30\"", "in the calendar", null),
        act("▸5.6.2005 purge centre 1", "\"5.6.2005\"", "a date such as 2011-12-17", null),
        act("▸2003-12-01 purge centre 1", "\"2003-12-01 purge centre 1\"", "2005-01-03 to", null),
        act("{▸acts: purge centre 1}", "\"acts\"", "act, name, reports, source", "act"),
        act("▸[purge centre 1]", "a list", "act, name, reports, source", null));
  }

  static Stream<Wrong> ofPlaces() {
    return Stream.of(
        inPlaces(",2000,", ",▸1000000000000,", "\"1000000000000\"", "from 1 to 2000000000", null),
        inPlaces(",2000,", ",▸2000.5,", "\"2000.5\"", "a whole number", null),
        inPlaces(",0.1,", ",▸-0.1,", "\"-0.1\"", "a number from 0 to 1", null),
        inPlaces(",42.2,2000", ",▸NaN,2000", "\"NaN\"", "a number from -90 to 90", null),
        inPlaces("west,West,", "west,▸,", "nothing", "a value", null),
        inPlaces("lon,lat", "lon,▸lon", "\"lon\"", "each column once", null),
        inPlaces("west,West", "west,\"West\"▸s", "\"s\"", "nothing after the quote", null),
        inPlaces("traders,border", "▸trader,border", "\"trader\"", "traders", "traders"),
        inPlaces("0.1,no,", "0.1,no,,▸", "9 values", "8 values, as the header has", null),
        // outlines
        inOutlines("130.3, 42.1]", "▸1303, 42.1]", "\"1303\"", "a number from -180 to 180"),
        inOutlines(
            "130.3, 42.3], [130.1, 42.1]]]", "130.3, 42.3], ▸[130.1]]]", "a list", "two numbers"),
        inOutlines(
            "[[[130.1, 42.1], [130.3, 42.1]",
            "[▸[[130, 42.1], [130.3, 42.1]",
            "a last position that is not the first",
            "the last as the first"),
        inOutlines(
            "[[[130.1, 42.1], [130.3, 42.1], [130.3, 42.3], [130.1, 42.1]]]",
            "[▸[[130.1, 42.1], [130.1, 42.1]]]",
            "2 positions",
            "at least 4 positions"),
        inOutlines(
            "[[[130.1, 42.1], [130.3, 42.1], [130.3, 42.3], [130.1, 42.1]]]",
            "▸[]",
            "a list",
            "at least one ring"),
        inOutlines(
            "[[[130.1, 42.1], [130.3, 42.1], [130.3, 42.3], [130.1, 42.1]]]",
            "▸\"here\"",
            "\"here\"",
            "a list of rings"),
        inOutlines("\"features\": [", "\"feature\": [", "names with values", "FeatureCollection")
            .at("▸{\"type\": \"FeatureC"),
        inOutlines("\"id\": \"east\", ", "", "names with values", "the property id")
            .at("▸{\"type\": \"Feature\", \"properties\": {\"name\": \"East\""));
  }

  static Stream<Wrong> ofEvidence() {
    return Stream.of(
        inEvidence(
            "  - {id: gazette, name: Gazette}",
            "  ▸gazette: Gazette",
            "names with values",
            "a list",
            null),
        inEvidence(
            "{id: gazette,", "{id: ▸the gazette,", "\"the gazette\"", "letters, digits", null),
        inEvidence("    chain: letter\n", "", "nothing", "a value for chain", null).at("▸id: R1"),
        inEvidence("grade: C,", "grade: ▸G,", "\"G\"", "A, B, C, D, E, F", null),
        inEvidence("    kind: attack", "    ▸kin: attack", "\"kin\"", "kind", "kind"),
        inEvidence(
            "    agency: customs\n", "    agency: ▸custom\n", "\"custom\"", "customs", "customs"),
        inEvidence(
            "    when: 2005-01-03 to 2005-12-31",
            "    when: ▸2005",
            "\"2005\"",
            "two days such as",
            null),
        inEvidence(
                "    reports: [R1]\n    asked:\n      rise",
                "    asked:\n      rise",
                "nothing",
                "a value for reports",
                null)
            .at("- ▸id: C1"),
        inEvidence(
            "gravity: [hurt, killed]", "gravity: [hurt, ▸kiled]", "\"kiled\"", "killed", "killed"),
        inEvidence("gravity: [hurt, killed]", "group: ▸maybe", "\"maybe\"", "no, yes", null),
        inEvidence("window: past", "window: ▸passt", "\"passt\"", "past", "past"),
        inEvidence("to: 1, window", "to: ▸high, window", "\"high\"", "a number from", null),
        inEvidence(
                "      rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}",
                "      ▸stirred: {by: 1.1, weeks: 0, window: past}",
                "\"0\"",
                "from 1 to 520",
                null)
            .at("weeks: ▸0"),
        inEvidence(
            "      rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}",
            "      all: ▸[]",
            "a list",
            "at least one question",
            null),
        inEvidence(
            "      rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}",
            "      ▸rise: {}\n      fall: {}",
            "names with values",
            "one of all, compare",
            null),
        inEvidence(
            "      rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}",
            "      all: [{all: [{all: [{all: [{all: [▸{all: []}]}]}]}]}]",
            "names with values",
            "one of all, compare",
            null),
        inEvidence(
            "      rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}",
            "      worse-than-peers: ▸{agency: customs, group: yes}",
            "nothing",
            "a value for when",
            null));
  }

  @ParameterizedTest
  @MethodSource({"ofTheCase", "ofActs", "ofPlaces", "ofEvidence"})
  void valueBeyondItsBounds_isSaidWithItsPlaceAndWhatIsAllowed(Wrong wrong) {
    wrong.writeIn(folder);

    wrong.mustBeAmong(Casebook.check(folder), CaseProblem.Weight.WRONG);
    assertThat(catchThrowableOfType(CaseException.class, () -> Casebook.read(folder)))
        .hasMessageContaining(wrong.file() + ":");
  }

  @Test
  void morePlacesThanAllowed_areRefused_withTheBound() {
    StringBuilder lines = new StringBuilder(TinyCase.original("places.csv"));
    for (int i = 0; i < 2_000; i++) {
      lines.append("p%d,P,130,42,9,0,no,east\n".formatted(i));
    }
    TinyCase.in(folder).write("places.csv", lines.toString());
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::text)
        .contains("places.csv:2002:1: rows: found more than 2000; allowed: at most 2000.");
  }

  @Test
  void moreActsThanAllowed_areRefused_withTheBound() {
    TinyCase.in(folder)
        .replace("case.yaml", "timeline:\n", "timeline:\n" + "  - purge centre 1\n".repeat(998));
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::text)
        .contains("case.yaml:22:3: timeline: found 1001 of them; allowed: at most 1000.");
  }

  @Test
  void valuesWithoutEnd_areRefused_withTheBound() {
    TinyCase.in(folder)
        .replace(
            "places.geojson", "[[[130.1, 42.1]", "[[" + "[],".repeat(1_000_000) + "[130.1, 42.1]");
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::allowed)
        .containsExactly("at most 1000000 values");
  }

  @Test
  void tenThousandMistakes_areOneMistake_andReadingStops() {
    String line = "far,Far,130,42,9,0,no," + "nowhere ".repeat(10_000) + "\n";
    TinyCase.in(folder).write("places.csv", TinyCase.original("places.csv") + line);
    List<CaseProblem> problems = Casebook.check(folder);
    assertThat(problems).hasSize(Problems.MOST + 1);
    assertThat(problems.getLast().text()).contains("200, and reading stopped here");
    assertThat(catchThrowableOfType(CaseException.class, () -> Casebook.read(folder))).isNotNull();
  }

  @Test
  void lettersThatATerminalObeys_areShownAsTheirCode() {
    TinyCase.in(folder).replace("case.yaml", "burn-in: 52", "burn-in: \"\\e[31m\\u202e5\\0\"");
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::found)
        .containsExactly("\"\\u001b[31m\\u202e5\\u0000\"");
  }

  @Test
  void longWords_areNearToNothing() {
    String name = "x".repeat(15_000);
    TinyCase.in(folder)
        .replace("evidence/all.yaml", "chain: letter", "chain: " + name)
        .replace("places.csv", "crossing,west", "crossing," + name);
    assertThat(Casebook.check(folder)).allMatch(p -> p.nearest() == null).hasSize(2);
  }

  @Test
  void evidenceThatIsAFile_isAProblem() throws IOException {
    TinyCase.in(folder);
    Files.delete(folder.resolve("evidence/all.yaml"));
    Files.delete(folder.resolve("evidence/credence.yaml"));
    Files.delete(folder.resolve("evidence"));
    Files.writeString(folder.resolve("evidence"), "reports: []\n");
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::text)
        .containsExactly(
            "evidence:1:1: folder: found a file; allowed: a folder with files of evidence.");
  }

  @Test
  void observedTime_thatIsWrong_doesNotMakeEveryOtherDateWrong() {
    for (String to : List.of("soon", "2004-12-31", "2999-12-31")) {
      TinyCase.in(folder).replace("case.yaml", "to: 2006-12-31", "to: " + to);
      assertThat(Casebook.check(folder)).extracting(CaseProblem::line).containsExactly(4);
    }
  }

  @Test
  void evidenceThatCannotBeRead_doesNotMakeWhatNamesItWrong() {
    TinyCase.in(folder).replace("evidence/all.yaml", "  - {id: gazette", " }- {id: gazette");
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::file)
        .containsExactly("evidence/all.yaml");
  }
}
