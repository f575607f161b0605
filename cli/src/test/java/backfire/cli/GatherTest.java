package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatherTest {
  private static final String[] STUDY = {
    "run", "two-towns", "--scale", "0.3", "--runs", "5", "--draw-priors", "--quiet", "--no-duckdb"
  };

  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private static String[] study(String... more) {
    List<String> all = new ArrayList<>(List.of(STUDY));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void parts_madeInThreeProcesses_areTheWhole() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String worlds : List.of("1..2", "3..3", "4..5")) {
      String[] part = study("--worlds", worlds, "--out", in(worlds));
      processes.add(Spawned.start(folder.resolve("said"), part));
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).as(Files.readString(folder.resolve("said"))).isZero();
    }
    Typed whole = Typed.of(study("--out", in("whole")));

    Typed joined =
        Typed.of(
            "gather", in("4..5"), in("1..2"), in("3..3"), "--out", in("joined"), "--no-duckdb");

    assertThat(joined.err()).isEmpty();
    assertThat(joined.code()).isZero();
    assertThat(joined.out()).isEqualTo(whole.out().replace(in("whole"), in("joined")));
    assertThat(run("joined").get("digest")).isEqualTo(run("whole").get("digest"));
    assertThat(run("joined").get("study")).isEqualTo(run("whole").get("study"));
    assertThat(run("joined").get("command")).isEqualTo(run("whole").get("command"));
    assertThat(folder.resolve("joined/report.html"))
        .hasSameTextualContentAs(folder.resolve("whole/report.html"));
  }

  private JsonNode run(String name) {
    return JsonMapper.shared().readTree(folder.resolve(name).resolve("run.json").toFile());
  }

  @Test
  void missingWorlds_areTwo_withTheCommand() {
    assertThat(Typed.of(study("--worlds", "1..2", "--out", in("part"))).code()).isZero();
    Typed typed = Typed.of("gather", in("part"), "--out", in("joined"));
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(typed.err())
        .contains("Of worlds 1..5 these are missing: 3..5.")
        .contains(
            "  backfire run two-towns --runs 5 --seed 1 --worlds 3..5 --scale 0.3 --draw-priors");
  }

  @Test
  void case_thatIsElsewhereHere_isNamed() throws Exception {
    Path there = folder.resolve("there/two-towns");
    Path here = folder.resolve("here/two-towns");
    CaseFiles.copy(Path.of("../cases/two-towns"), there);
    String[] run = {
      "run", there.toString(), "--scale", "0.3", "--runs", "1", "--quiet", "--out", in("part")
    };
    assertThat(Typed.of(run).code()).isZero();
    Files.createDirectories(here.getParent());
    Files.move(there, here);
    Typed typed = Typed.of("gather", in("part"), "--out", in("joined"));
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(typed.err()).contains(there + ", is not here. --case says where it is.");
    String[] gather = {"gather", in("part"), "--out", in("joined"), "--case", here.toString()};
    assertThat(Typed.of(gather).code()).isZero();
  }
}
