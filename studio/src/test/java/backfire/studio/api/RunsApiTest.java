package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import backfire.lab.store.FolderLock;
import backfire.lab.store.RunFolder;
import backfire.studio.Visitor;
import backfire.studio.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Runs of two-towns, asked for, stopped, found again and gone on with. */
class RunsApiTest {
  private static final String VERSION = "test";

  @TempDir private Path folder;

  private static String wanted(int runs, double scale) {
    return """
    {"caseName": "two-towns", "seed": 7, "runs": %s, "scale": %s, "set": {"kin.share": 0.4},
     "without": [], "acts": []}
    """
        .formatted(runs, scale);
  }

  private static Case twoTowns() {
    return Casebook.read(Path.of("../cases/two-towns"));
  }

  private Order order(String name, int worlds, String version) {
    return new Order(
        twoTowns(),
        Study.of("two-towns", 7, worlds).withScale(0.1),
        folder.resolve("runs").resolve(name),
        2,
        true,
        "two-towns",
        version);
  }

  private static String made(Order order) throws InterruptedException {
    return new Run(order, new Progress() {}, new StopSign()).begin().digest();
  }

  /** Begun by a command, and ended after its first world. */
  private void begunByACommand(String name, String version) throws InterruptedException {
    StopSign stop = new StopSign();
    Order order = order(name, 12, version);
    Progress stopping =
        new Progress() {
          @Override
          public void worldDone() {
            stop.raise();
          }
        };
    try {
      new Run(order, stopping, stop).begin();
      throw new AssertionError("it was to be stopped");
    } catch (StopSign.Stopped e) {
      assertThat(new RunFolder(order.out()).unfinished(order.study().worlds())).isBetween(1, 11);
    }
  }

  @Test
  void run_isMadeOnce_andListed() throws Exception {
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      assertThat(visitor.get("/api/runs").body().get("runs")).isEmpty();
      Answer begun = visitor.post("/api/runs", wanted(3, 0.1));
      assertThat(begun.status()).isEqualTo(200);
      String name = begun.body().get("id").asString();
      assertThat(name).matches("two-towns-run-[0-9a-f]{16}");
      assertThat(begun.body().get("result").asString()).isEqualTo("/api/runs/" + name);
      assertThat(visitor.over(name).get("state").asString()).isEqualTo("DONE");

      JsonNode listed = visitor.get("/api/runs").body().get("runs").get(0);
      assertThat(listed).isEqualTo(visitor.get("/api/runs/" + name).body());
      assertThat(listed.get("command").asString()).isEqualTo("run");
      assertThat(listed.get("caseName").asString()).isEqualTo("two-towns");
      assertThat(listed.get("line").asString())
          .isEqualTo("backfire run two-towns --runs 3 --seed 7 --scale 0.1 --set kin.share=0.4");
      assertThat(listed.get("asks").toString())
          .isEqualTo("[\"3 worlds\",\"seed 7\",\"10% of the people\",\"kin.share = 0.4\"]");
      assertThat(listed.get("worlds").asInt()).isEqualTo(3);
      assertThat(listed.get("of").asInt()).isEqualTo(3);
      assertThat(listed.get("finished").asBoolean()).isTrue();
      assertThat(listed.get("goesOn").asBoolean()).isFalse();
      assertThat(listed.get("whyNot").asString()).isEmpty();
      assertThat(listed.get("bytes").asLong()).isGreaterThan(100_000);

      byte[] report = Files.readAllBytes(folder.resolve("runs").resolve(name + "/report.html"));
      long written = modified(name);
      visitor.post("/api/runs", wanted(3, 0.1));
      visitor.over(name);
      assertThat(modified(name)).isEqualTo(written);
      assertThat(visitor.file("/api/runs/" + name + "/report.html").body()).isEqualTo(report);
    }
  }

  private long modified(String name) throws IOException {
    return Files.getLastModifiedTime(folder.resolve("runs").resolve(name + "/report.html"))
        .toMillis();
  }

  @Test
  void studioThatEndedInTheMiddle_goesOnWhenAskedAgain_toTheSameDigest() throws Exception {
    String name;
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      name = visitor.post("/api/runs", wanted(30, 0.2)).body().get("id").asString();
      visitor.until("/api/runs/" + name, run -> run.get("worlds").asInt() >= 2);
    }
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      JsonNode left = visitor.get("/api/runs/" + name).body();
      assertThat(left.get("finished").asBoolean()).isFalse();
      assertThat(left.get("goesOn").asBoolean()).isTrue();
      assertThat(left.get("worlds").asInt()).isBetween(2, 29);
      int made = left.get("worlds").asInt();

      assertThat(visitor.post("/api/runs", wanted(30, 0.2)).body().get("id").asString())
          .isEqualTo(name);
      JsonNode over = visitor.over(name);
      assertThat(over.get("state").asString()).isEqualTo("DONE");
      assertThat(over.get("worlds").asInt()).isEqualTo(30);
      assertThat(visitor.get("/api/runs/" + name).body().get("finished").asBoolean()).isTrue();
      assertThat(made).isLessThan(30);
    }
    RunFolder whole = new RunFolder(folder.resolve("runs").resolve(name));
    Order same =
        new Order(
            twoTowns(),
            whole.runFile().study(),
            folder.resolve("same"),
            2,
            false,
            "two-towns",
            VERSION);
    assertThat(whole.runFile().digest()).isEqualTo(made(same));
  }

  @Test
  void runThatIsStopped_keepsWhatIsFinished() throws Exception {
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      String name = visitor.post("/api/runs", wanted(30, 0.2)).body().get("id").asString();
      visitor.until("/api/runs/" + name, run -> run.get("worlds").asInt() >= 1);
      visitor.post("/api/jobs/" + name + "/stop", "");
      assertThat(visitor.over(name).get("state").asString()).isEqualTo("STOPPED");
      JsonNode left = visitor.get("/api/runs/" + name).body();
      assertThat(left.get("worlds").asInt()).isBetween(1, 29);
      assertThat(left.get("goesOn").asBoolean()).isTrue();
    }
  }

  @Test
  void whatACommandBegan_isGoneOnWith() throws Exception {
    begunByACommand("two-towns-run-1", VERSION);
    String whole = made(order("whole", 12, VERSION));
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      assertThat(visitor.get("/api/runs/two-towns-run-1").body().get("goesOn").asBoolean())
          .isTrue();
      assertThat(visitor.post("/api/runs/two-towns-run-1/go-on", "").status()).isEqualTo(200);
      assertThat(visitor.over("two-towns-run-1").get("state").asString()).isEqualTo("DONE");
    }
    assertThat(new RunFolder(folder.resolve("runs/two-towns-run-1")).runFile().digest())
        .isEqualTo(whole);
  }

  @Test
  void anotherProgramsRun_isListed_andNotGoneOnWith() throws Exception {
    begunByACommand("older", "0.0.1");
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      JsonNode listed = visitor.get("/api/runs/older").body();
      assertThat(listed.get("goesOn").asBoolean()).isFalse();
      assertThat(listed.get("whyNot").asString()).contains("was begun by version 0.0.1");
      Answer refused = visitor.post("/api/runs/older/go-on", "");
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.says()).contains("was begun by version 0.0.1");
    }
  }

  @Test
  void runOfACaseThatChanged_saysWhatDiffers() throws Exception {
    Path mine = folder.resolve("cases/mine");
    copy(Path.of("../cases/two-towns"), mine);
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      String asked = wanted(2, 0.1).replace("two-towns", "mine");
      String name = visitor.post("/api/runs", asked).body().get("id").asString();
      assertThat(name).startsWith("mine-");
      visitor.over(name);
      assertThat(visitor.get("/api/runs/" + name).body().get("line").asString())
          .startsWith("backfire run cases/mine --runs 2");
      assertThat(visitor.get("/api/runs/" + name).body().get("caseName").asString())
          .isEqualTo("mine");
      Files.writeString(
          mine.resolve("case.yaml"), Files.readString(mine.resolve("case.yaml")) + "\n# more\n");
      JsonNode changed = visitor.get("/api/runs/" + name).body();
      assertThat(changed.get("whyNot").asString()).contains("The case has changed", "case.yaml");
      assertThat(visitor.get("/api/runs").text()).doesNotContain(folder.toString());
      String again = visitor.post("/api/runs", asked).body().get("id").asString();
      assertThat(again).isNotEqualTo(name);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path there = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else {
          Files.copy(file, there);
        }
      }
    }
  }

  @Test
  void folderThatAnotherWritesTo_isSaidToBeBusy() throws Exception {
    begunByACommand("held", VERSION);
    try (Visitor visitor = new Visitor(folder, VERSION);
        FolderLock _ = new RunFolder(folder.resolve("runs/held")).open()) {
      Answer refused = visitor.post("/api/runs/held/go-on", "");
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.says())
          .isEqualTo(
              "held is being written to by process %s: wait until that has ended.",
              ProcessHandle.current().pid());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"two-towns\"|\"two-twons\"|404|Did you mean two-towns?",
        "kin.share|kin.shaer|400|Did you mean kin.share?",
        "\"runs\": 3|\"runs\": 2000|400|The studio makes at most 1000 worlds, not 2000",
        "\"scale\": 0.1|\"scale\": 2|400|above 0 and at most 1",
        "\"acts\": []|\"acts\": [\"dance\"]|400|dance",
        "\"seed\": 7|\"seed\": 7, \"sede\": 7|400|sede"
      })
  void whatIsWrong_isSaid_andNothingIsBegun(String right, String wrong, int status, String says)
      throws Exception {
    try (Visitor visitor = new Visitor(folder, VERSION)) {
      Answer refused = visitor.post("/api/runs", wanted(3, 0.1).replace(right, wrong));
      assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
      assertThat(refused.says()).contains(says);
      assertThat(folder.resolve("runs")).doesNotExist();
    }
  }
}
