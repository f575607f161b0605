package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import backfire.casebook.Evidence.Anyway;
import backfire.casebook.Evidence.Report;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports, claims and beliefs as they are read. */
class EvidenceTest {
  private static final String QUESTION =
      "rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}";

  private static final Report NONE =
      new Report("", "", "", "", "", "", 'F', 6, Evidence.Use.CONTEXT, Anyway.EVEN, List.of(), "");

  @TempDir Path folder;

  private Case read(String what, String by) {
    return Casebook.read(TinyCase.in(folder).replace("evidence/all.yaml", what, by).folder());
  }

  private Ask asked(String question) {
    return read(QUESTION, question).claims().getFirst().ask();
  }

  private Report report(String what, String by) {
    return read(what, by).evidence().reports().getOrDefault("R1", NONE);
  }

  @Test
  void aReport_tellsNoIncidentOneOrSeveral_eachOnce() {
    String incident = "    incident: blow\n";
    assertThat(report(incident, incident).incidents()).containsExactly("blow");
    assertThat(report(incident, "    incidents: [blow, blow]\n").incidents())
        .containsExactly("blow");
    assertThat(report(incident, "").incidents()).isEmpty();
  }

  @Test
  void aReport_isToldEvenlyAnyway_unlessItSaysOtherwise() {
    assertThat(report("kind: attack", "kind: attack").anyway()).isEqualTo(Anyway.EVEN);
    assertThat(report("kind: attack", "kind: attack\n    anyway: unlikely").anyway())
        .isEqualTo(Anyway.UNLIKELY);
  }

  @Test
  void aClaim_whoseAttacksAreIncidents_isScoredByItsOtherPartsAlone() {
    Claim claim = read("  - id: C2\n", "  - id: C2\n    incidents: blow\n").claims().get(1);
    assertThat(claim.incidents()).containsExactly("blow");
    assertThat(claim.findScored().orElseThrow()).isInstanceOf(Ask.Within.class);
    assertThat(claim.ask()).isInstanceOf(Ask.All.class);
  }

  @Test
  void aClaim_thatAsksAfterAttacksAlone_andTheyAreIncidents_isNotScoredItself() {
    Ask attack = asked("count: {agency: customs, when: 2005-01-03 to 2006-12-31, from: 1, to: 2}");
    Claim claim = new Claim("C9", "", List.of("R1"), attack, List.of("blow"), null, false, "");
    assertThat(claim.findScored()).isEmpty();
    assertThat(claim.isScored()).isFalse();
    assertThat(new Claim("C9", "", List.of("R1"), attack).findScored()).contains(attack);
  }

  @Test
  void aClaim_thatIsOnlyShown_saysWhy_andItsReportNeedNotBeScored() {
    Case tiny =
        read(
            "  - id: C2\n",
            "  - id: C2\n    scored: no\n    because: a generality\n    against: yes\n");
    Claim claim = tiny.claims().get(1);
    assertThat(claim.because()).isEqualTo("a generality");
    assertThat(claim.against()).isTrue();
    assertThat(claim.findScored()).isEqualTo(Optional.empty());
    assertThat(Casebook.check(folder)).isEmpty();
  }

  @Test
  void aPart_belongsToItsWhole_andAWholeToItself() {
    Case tiny = read("  - id: C2\n", "  - id: C2\n    part-of: C1\n");
    assertThat(tiny.claims()).extracting(Claim::whole).containsExactly("C1", "C1");
  }

  @Test
  void everyKindOfQuestion_isReadAsItIsWritten() {
    assertThat(asked("within: {of: service, from: 1, to: 2, softness: 0.5, window: now}"))
        .isEqualTo(new Ask.Within("service", null, List.of(), 1, 2, 0.5, "now"));
    assertThat(asked("fall: {of: exits, places: [west], by: 2, now: now, then: before}"))
        .isEqualTo(new Ask.Fall("exits", null, List.of("west"), 2, "now", "before"));
    assertThat(asked("eased: {by: 1.1, weeks: 4, places: [west], window: past}"))
        .isEqualTo(new Ask.Eased(1.1, 4, List.of("west"), "past"));
    assertThat(
            asked(
                "compare: {of: bribes, agency: customs, more-than: {agency: safety}, by: 2, window: now}"))
        .isEqualTo(
            new Ask.Compare(
                "bribes",
                new Ask.Group(Agency.CUSTOMS, List.of()),
                new Ask.Group(Agency.SAFETY, List.of()),
                2,
                "now"));
    assertThat(
            asked(
                "compare: {of: bribes, agency: safety, places: [east], more-than: {places: [west]}, by: 2, window: now}"))
        .isEqualTo(
            new Ask.Compare(
                "bribes",
                new Ask.Group(Agency.SAFETY, List.of("east")),
                new Ask.Group(Agency.SAFETY, List.of("west")),
                2,
                "now"));
    assertThat(asked("order: {of: exits, agency: safety, windows: [early, now]}"))
        .isEqualTo(new Ask.Order("exits", Agency.SAFETY, List.of("early", "now")));
    assertThat(
            asked("series: {of: exits, error: 0.3, relative: yes, values: {2005: 1, 2006: 2.5}}"))
        .isEqualTo(
            new Ask.Series("exits", null, List.of(), 0.3, true, sorted(2005, 1.0, 2006, 2.5)));
    assertThat(
            asked(
                "count: {agency: customs, gravity: killed, when: 2005-01-03 to 2005-12-31, from: 2}"))
        .isInstanceOfSatisfying(
            Ask.Counted.class,
            c -> {
              assertThat(c.attack().gravities()).containsExactly(Gravity.KILLED);
              assertThat(c.from()).isEqualTo(2);
              assertThat(c.to()).isEqualTo(Ask.Counted.ANY);
              assertThat(c.spread()).isZero();
              assertThat(c.isChance()).isTrue();
            });
  }

  private static SortedMap<Integer, Double> sorted(int a, double x, int b, double y) {
    return new TreeMap<>(Map.of(a, x, b, y));
  }

  @Test
  void beliefs_ofACase_areThoseAssumedButForWhatItSays() {
    Credence credence = Casebook.read(TinyCase.in(folder).folder()).credence();
    Credence assumed = Credence.ASSUMPTION;
    assertThat(credence.sceptic()).isEqualTo(assumed.sceptic());
    assertThat(credence.credulous()).isEqualTo(assumed.credulous());
    CredenceMap base = credence.base();
    assertThat(base.reliability('C')).isEqualTo(0.6);
    assertThat(base.reliability('D')).isEqualTo(0.35);
    assertThat(base.error(3)).isEqualTo(0.25);
    assertThat(base.error(6)).isEqualTo(0.5);
    assertThat(base.anyway(Anyway.LIKELY)).isEqualTo(0.75);
    assertThat(base.concentration()).isEqualTo(8);
    assertThat(base.falseIncidents()).isEqualTo(0.01);
    assertThat(base.source()).startsWith("made up; else assumption");
    assertThat(base.detection().of(Gravity.KILLED, false, false)).isEqualTo(0.2);
    assertThat(base.detection().of(Gravity.KILLED, true, false)).isCloseTo(0.6, within(1e-12));
    assertThat(base.detection().of(Gravity.KILLED, true, true)).isEqualTo(1);
    assertThat(base.detection().spread()).isEqualTo(1.5);
  }

  @Test
  void beliefs_withoutAFile_areThoseAssumed() throws IOException {
    TinyCase.in(folder);
    Files.delete(folder.resolve("evidence/credence.yaml"));
    assertThat(Casebook.read(folder).credence()).isEqualTo(Credence.ASSUMPTION);
  }

  @Test
  void whoBelievesLess_believesLessOfEverything() {
    List<CredenceMap> maps = List.copyOf(Credence.ASSUMPTION.maps().values());
    for (int i = 1; i < maps.size(); i++) {
      CredenceMap less = maps.get(i - 1);
      CredenceMap more = maps.get(i);
      for (char letter = 'A'; letter < 'F'; letter++) {
        assertThat(less.reliability(letter)).isLessThan(more.reliability(letter));
      }
      for (int digit = 1; digit < 6; digit++) {
        assertThat(less.error(digit)).isGreaterThan(more.error(digit));
      }
      for (Anyway word : Anyway.values()) {
        assertThat(less.anyway(word)).isGreaterThan(more.anyway(word));
      }
      for (Gravity gravity : Gravity.values()) {
        assertThat(less.detection().of(gravity, false, false))
            .isLessThan(more.detection().of(gravity, false, false));
      }
      assertThat(less.falseIncidents()).isGreaterThan(more.falseIncidents());
    }
    assertThat(maps).allMatch(map -> map.reliability('F') == 0);
  }

  @Test
  void aGradeThatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credence.ASSUMPTION.base().error(7))
        .withMessageContaining("no number for 7");
  }
}
