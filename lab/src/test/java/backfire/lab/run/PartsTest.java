package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study of six worlds, made whole and in parts: {@code 1 2 | 3 4 5 | 6}. */
class PartsTest {
  private static final Study WHOLE = Study.of("tiny", 7, 6);

  @TempDir Path folder;

  private final Case tiny = TinyCase.make();

  private Run run(Study study, String out, String version) {
    Order order = new Order(tiny, study, folder.resolve(out), 2, false, "tiny", version);
    return new Run(order, new Still(), new StopSign(), Synthetic::simulate);
  }

  private Outcome make(Study study, String out) throws InterruptedException {
    return run(study, out, "1").begin();
  }

  private void makeParts() throws InterruptedException {
    make(WHOLE.withWorlds(1, 2), "a");
    make(WHOLE.withWorlds(3, 5), "b");
    make(WHOLE.withWorlds(6, 6), "c");
  }

  private Parts parts(String... names) {
    return Parts.in(Arrays.stream(names).map(folder::resolve).toList());
  }

  private Outcome gather(Parts parts) {
    return run(parts.study(), "joined", "1").gather(parts);
  }

  private void assertRefused(String why, String... names) {
    assertThatThrownBy(() -> gather(parts(names)))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining(why);
    assertThat(folder.resolve("joined")).doesNotExist();
  }

  @Test
  void parts_inAnyOrder_areTheWhole() throws Exception {
    Outcome whole = make(WHOLE, "whole");
    makeParts();

    Outcome joined = gather(parts("c", "a", "b"));

    assertThat(joined.digest()).isEqualTo(whole.digest());
    assertThat(joined.report()).hasSameTextualContentAs(whole.report());
    assertThat(files("joined")).isEqualTo(files("whole"));
    for (String file : files("whole")) {
      if (file.matches("worlds/.*parquet|tables/(observables|claims|curves|parameters).parquet")) {
        assertThat(folder.resolve("joined").resolve(file))
            .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
      }
    }
  }

  private List<String> files(String run) throws IOException {
    Path root = folder.resolve(run);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void parts_thatOverlap_areJoinedIfTheyAgree() throws InterruptedException {
    Outcome whole = make(WHOLE, "whole");
    makeParts();
    make(WHOLE.withWorlds(2, 4), "over");
    assertThat(gather(parts("over", "a", "b", "c")).digest()).isEqualTo(whole.digest());
  }

  @Test
  void parts_thatOverlapAndDiffer_areRefused() throws Exception {
    makeParts();
    String digest = make(WHOLE.withWorlds(2, 2), "spoilt").worlds().getFirst().digest();
    for (String file : List.of("run.json", "worlds/0002.json")) {
      Path spoilt = folder.resolve("spoilt").resolve(file);
      Files.writeString(
          spoilt, Files.readString(spoilt).replace(digest, digest.replace(digest.charAt(0), 'e')));
    }
    assertRefused("World 2 is not the same in ", "a", "b", "c", "spoilt");
  }

  @Test
  void part_whoseWorldIsNotWhatItsRunSays_isRefused() throws Exception {
    makeParts();
    Path marker = folder.resolve("c/worlds/0006.json");
    Files.writeString(
        marker, Files.readString(marker).replaceAll("digest\" : \"...", "digest\" : \"fff"));
    assertRefused("World 6 in " + folder.resolve("c") + " is not the one", "a", "b", "c");
  }

  @Test
  void missingWorlds_areNamed_withTheCommandsThatMakeThem() throws Exception {
    makeParts();
    Files.delete(folder.resolve("b/worlds/0004-moods.parquet"));
    Files.writeString(folder.resolve("b/worlds/0005-events.parquet"), "PAR1 torn");
    assertRefused(
        """
        Of worlds 1..6 these are missing: 1..2, 4..5, 6. This makes them:
          backfire run tiny --runs 6 --seed 7 --worlds 1..2
          backfire run --resume %s
          backfire run tiny --runs 6 --seed 7 --worlds 6..6"""
            .formatted(folder.resolve("b")),
        "b");

    run(WHOLE.withWorlds(3, 5), "b", "1").goOn();
    assertThat(gather(parts("a", "b", "c")).digest()).isEqualTo(make(WHOLE, "whole").digest());
  }

  @Test
  void parts_ofTwoStudies_areRefused() throws InterruptedException {
    make(WHOLE.withWorlds(1, 2), "a");
    make(Study.of("tiny", 8, 6).withWorlds(3, 6), "b");
    assertRefused(
        "they are of two studies, \"tiny --runs 6 --seed 7\" and \"tiny --runs 6 --seed 8\"",
        "a",
        "b");
  }

  @Test
  void parts_ofTwoVersions_areRefused() throws InterruptedException {
    make(WHOLE.withWorlds(1, 2), "a");
    run(WHOLE.withWorlds(3, 6), "b", "2").begin();
    assertRefused("they were made by versions 1 and 2", "a", "b");
  }

  @Test
  void parts_ofTwoStatesOfTheCase_areRefused() throws Exception {
    makeParts();
    Path run = folder.resolve("b/run.json");
    Files.writeString(
        run,
        Files.readString(run).replaceFirst("(\"case_files\" : \\{)", "$1 \"zones.csv\": \"00\","));
    assertRefused("of which zones.csv differs", "a", "b", "c");
  }

  @Test
  void parts_ofAnotherVersionThanThisProgram_areRefused() throws InterruptedException {
    makeParts();
    Parts parts = parts("a", "b", "c");
    assertThatThrownBy(() -> run(parts.study(), "joined", "2").gather(parts))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("was begun by version 1, and this is 2");
  }
}
