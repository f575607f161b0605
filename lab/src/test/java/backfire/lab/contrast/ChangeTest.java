package backfire.lab.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final Study PLAIN = Study.of("tiny", 1, 20);

  private static Study study(Map<String, Double> set, Set<String> without, String... acts) {
    return new Study(
        "tiny", 1, 20, 1, 20, 1, new TreeMap<>(set), new TreeSet<>(without), List.of(acts), false);
  }

  @Test
  void change_saysWhatTheOtherHas_andTheWayBack() {
    Study quiet = study(Map.of(), Set.of("news"));
    assertThat(Change.between(PLAIN, quiet)).isEqualTo("without news");
    assertThat(Change.between(quiet, PLAIN)).isEqualTo("with news");
    Study kin = study(Map.of("kin.share", 0.4), Set.of());
    assertThat(Change.between(PLAIN, kin)).isEqualTo("with kin.share = 0.4");
    assertThat(Change.between(kin, PLAIN)).isEqualTo("with kin.share as the case has it");
    assertThat(Change.between(PLAIN, study(Map.of("kin.share", 1e-4), Set.of())))
        .isEqualTo("with kin.share = 0.0001");
    assertThat(Change.between(PLAIN, study(Map.of("news.memory", 40.0), Set.of())))
        .isEqualTo("with news.memory = 40");
    Study act = study(Map.of(), Set.of(), "2015-01-05 ease safety 0.2 26w");
    assertThat(Change.between(PLAIN, act)).isEqualTo("with “2015-01-05 ease safety 0.2 26w”");
    assertThat(Change.between(act, PLAIN)).isEqualTo("without “2015-01-05 ease safety 0.2 26w”");
  }

  @Test
  void whatBothHave_isNoChange() {
    Study one = study(Map.of("kin.share", 0.4, "a", 1.0), Set.of("news", "threat"), "x", "x");
    Study other = study(Map.of("kin.share", 0.3, "a", 1.0), Set.of("news", "pay-exit"), "x", "y");
    assertThat(Change.between(one, other))
        .isEqualTo("without pay-exit, with threat, with kin.share = 0.3, with “y” and without “x”");
    assertThat(Change.between(one, one)).isEqualTo("with nothing changed");
    assertThat(Change.between(one, one.withRuns(5))).isEqualTo("with nothing changed");
  }

  @Test
  void studies_whoseWorldsDoNotShareTheirLuck_areRefused() {
    assertRefused(Study.of("tiny", 2, 20), "one has the seed 1, the other 2");
    assertRefused(Study.of("large", 1, 20), "one is of tiny, the other of large");
    assertRefused(PLAIN.withScale(0.1), "one draws 100% of the people, the other 10%");
  }

  private static void assertRefused(Study other, String how) {
    assertThatThrownBy(() -> Change.between(PLAIN, other))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining(how);
  }
}
