package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final String[] TINY = {"run", "two-towns", "--scale", "0.3", "--quiet"};

  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  private Typed tiny(String... more) {
    return Typed.of(Stream.concat(Stream.of(TINY), Stream.of(more)).toArray(String[]::new));
  }

  private String run(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void version_andHelp_areResults() {
    assertThat(Typed.of("--version").out()).startsWith("backfire ");
    Typed help = Typed.of("run", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("--resume", "--draw-priors", "--worlds=A..B");
  }

  @Test
  void noCommand_saysWhatHappenedInEightLines_andThreeCommands() {
    Typed typed = Typed.of("--quiet");
    assertThat(typed.code()).isZero();
    String[] parts = typed.out().split("\\n\\n", -1);
    assertThat(parts[0].lines()).hasSize(8).allMatch(line -> line.length() <= 100);
    assertThat(parts[0].replaceAll("\\s+", " "))
        .contains("What happened in the first world: In ")
        .contains("Had he not been afraid, he would have stayed.")
        .contains("In this model, with these guesses, over all 8: ");
    assertThat(parts[1].lines().filter(line -> line.startsWith("backfire "))).hasSize(3);
  }

  @Test
  void whatIsMistyped_getsTheNearestRightThing_andTwo() {
    assertRefused(Typed.of("rnu"), "There is no command rnu. Did you mean run?");
    assertRefused(tiny("--sed", "4"), "There is no option --sed. Did you mean --seed?");
    assertRefused(Typed.of("run", "two-twons"), "Did you mean two-towns?");
    assertRefused(tiny("--set", "kin.shar=1"), "Did you mean kin.share?");
    assertRefused(tiny("--set", "kin.share"), "--set is NAME=VALUE");
    assertRefused(tiny("--without", "newz"), "No mechanism is named newz. Did you mean news?");
    assertRefused(tiny("--do", "ease safty 0.2 26w"), "Did you mean safety?");
    assertRefused(
        Typed.of("run", "two-towns", "--scale", "2"),
        "The scale is above 0 and at most 1, not 2.0.");
    assertRefused(tiny("--worlds", "3"), "--worlds is a range such as 1..10, not 3.");
    assertRefused(tiny("--runs", "4", "--worlds", "3..9"), "Worlds 3..9 are not within 1..4.");
    assertRefused(tiny("--seed", "x"), "Invalid value for option '--seed'");
    assertRefused(Typed.of("list", "parametrs"), "Did you mean parameters?");
  }

  @Test
  void option_beforeTheCommand_countsAsAfterIt() throws IOException {
    Typed before =
        Typed.of(
            "--quiet",
            "--threads",
            "1",
            "run",
            "two-towns",
            "--scale",
            "0.3",
            "--runs",
            "1",
            "--json",
            "--no-duckdb",
            "--out",
            run("before"));
    assertThat(before.err()).isEmpty();
    assertThat(threads(before)).isEqualTo(1);
    Typed after =
        tiny("--threads", "3", "--runs", "1", "--json", "--no-duckdb", "--out", run("after"));
    assertThat(threads(after)).isEqualTo(3);
    assertRefused(
        Typed.of("--threads", "0", "run", "two-towns", "--out", run("none")),
        "--threads is at least 1, not 0.");
  }

  private static int threads(Typed typed) {
    return JsonMapper.shared().readTree(typed.out()).get("performance").get("threads").asInt();
  }

  @Test
  void commandsOption_beforeTheCommand_isRefusedWithWhereItStands() {
    assertRefused(
        Typed.of("--seed", "4", "run", "two-towns"),
        "--seed is an option of run and stands after it: backfire run … --seed.");
    assertRefused(Typed.of("--sed", "4", "run", "two-towns"), "There is no option --sed.");
  }

  @Test
  void debug_whereverItStands_saysWhereInTheProgram() {
    for (String[] line :
        new String[][] {{"--debug", "run", "two-twons"}, {"check", "two-twons", "--debug"}}) {
      Typed typed = Typed.of(line);
      assertThat(typed.code()).isEqualTo(Exit.TYPED);
      assertThat(typed.err()).contains("Did you mean two-towns?").contains("\tat ");
    }
  }

  private static void assertRefused(Typed typed, String message) {
    assertThat(typed.err()).contains(message).doesNotContain("\tat ");
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void brokenFile_isThree_withFileLineAndColumn() throws IOException {
    CaseFiles.copy(Path.of("../cases/two-towns"), folder.resolve("broken"));
    Path file = folder.resolve("broken/case.yaml");
    Files.writeString(file, Files.readString(file).replace("household: 3.0", "household: many"));
    Typed typed = Typed.of("run", run("broken"));
    assertThat(typed.code()).isEqualTo(Exit.FILE);
    assertThat(typed.err()).containsPattern("case.yaml:\\d+:\\d+: ");
    assertThat(Typed.of("check", run("broken")).code()).isEqualTo(Exit.FILE);
  }

  @Test
  void json_isOneObject_ofThePromisedShape() {
    Typed typed = tiny("--runs", "2", "--seed", "4", "--json", "--no-duckdb", "--out", run("json"));
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    JsonNode json = JsonMapper.shared().readTree(typed.out());
    assertThat(json.get("case").asString()).isEqualTo("two-towns");
    assertThat(json.get("seed").asLong()).isEqualTo(4);
    assertThat(json.get("runs").asInt()).isEqualTo(2);
    assertThat(json.get("digest").asString()).matches("[0-9a-f]{64}");
    assertThat(json.get("out").asString()).isEqualTo(run("json"));
    JsonNode stops =
        json.get("observables")
            .valueStream()
            .filter(o -> o.get("name").asString().equals("stops"))
            .findFirst()
            .orElseThrow();
    assertThat(stops.get("unit").asString()).isEqualTo("per officer and week");
    assertThat(stops.get("now").get("median").asDouble()).isPositive();
    assertThat(stops.get("before").propertyNames()).contains("median", "q05", "q95");
    JsonNode claim = json.get("claims").get(0);
    assertThat(claim.get("holds").asDouble()).isBetween(0.0, 1.0);
    assertThat(claim.get("n").asInt()).isBetween(1, 2);
    assertThat(json.get("performance").propertyNames())
        .contains(
            "people",
            "officers",
            "weeks",
            "stops",
            "harmful_stops",
            "seconds_per_world",
            "ns_per_stop",
            "ns_per_officer_week",
            "peak_mib",
            "threads",
            "hands");
    assertThat(folder.resolve("json/results.duckdb")).doesNotExist();
    assertThat(folder.resolve("json/report.html")).exists();
  }

  @Test
  void resumedRun_hasTheSameDigest_andRefusesOtherFlags() throws IOException {
    Typed first = tiny("--runs", "3", "--out", run("r"), "--no-duckdb");
    assertThat(first.err()).isEmpty();
    Files.delete(folder.resolve("r/worlds/0002.json"));
    Typed again = Typed.of("run", "--resume", run("r"), "--quiet", "--threads", "1", "--no-duckdb");
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEqualTo(first.out());
    assertRefused(
        Typed.of("run", "--resume", run("r"), "--seed", "9"),
        "--seed 9 contradicts the run that is gone on with, which has 1.");
    assertRefused(
        Typed.of("run", "--resume", run("r"), "--rows", "quarterly"),
        "--rows quarterly contradicts the run that is gone on with, which has weekly.");
    assertRefused(
        Typed.of("run", "north-hamgyong", "--resume", run("r")),
        "north-hamgyong contradicts the run that is gone on with, which is of two-towns.");
    assertRefused(tiny("--out", run("r")), "is there already");
    assertRefused(Typed.of("run", "--resume", run("none")), "There is no run in");
  }

  @Test
  void digest_isTheSameOnAnyNumberOfThreads_withPriorsDrawn() throws IOException {
    for (String threads : new String[] {"1", "2", "8"}) {
      Typed typed =
          tiny(
              "--runs",
              "5",
              "--draw-priors",
              "--threads",
              threads,
              "--no-duckdb",
              "--out",
              run(threads));
      assertThat(typed.code()).isZero();
    }
    assertThat(digest("2")).isEqualTo(digest("1"));
    assertThat(digest("8")).isEqualTo(digest("1"));
    JsonNode first = JsonMapper.shared().readTree(folder.resolve("1/worlds/0001.json").toFile());
    JsonNode other = JsonMapper.shared().readTree(folder.resolve("1/worlds/0002.json").toFile());
    assertThat(first.get("free").get("kin.share")).isNotEqualTo(other.get("free").get("kin.share"));
  }

  private String digest(String run) {
    return JsonMapper.shared()
        .readTree(folder.resolve(run).resolve("run.json").toFile())
        .get("digest")
        .asString();
  }

  @Test
  void text_saysTheVerdictUnderItsCaveat_andWhereTheReportIs() {
    Typed typed = tiny("--runs", "2", "--out", run("text"), "--no-duckdb");
    assertThat(typed.out())
        .startsWith(
            "In this model, with these guesses (Two towns, 2 worlds, seed 1, 30% of the people):")
        .contains("holds in", "more now in", folder.resolve("text/report.html").toString())
        .doesNotContain("NaN", "null");
  }

  @Test
  void forbiddenAttack_changesItsWorldAlone() {
    Typed plain = tiny("--runs", "2", "--json", "--out", run("plain"), "--no-duckdb");
    Typed forbid = forbiddingTheFirstRevenge();
    assertThat(forbid.err()).contains("Making world 1 without it first");
    assertThat(worldDigest("forbid", 0)).isNotEqualTo(worldDigest("plain", 0));
    assertThat(worldDigest("forbid", 1)).isEqualTo(worldDigest("plain", 1));
    assertThat(plain.code() + forbid.code()).isZero();
  }

  @Test
  void act_thatMeetsNobody_isToldAtTheEnd() {
    String act = "remove officer:2/0000000000000001";
    Typed text = tiny("--runs", "2", "--do", act, "--no-duckdb", "--out", run("text"));
    assertThat(text.code()).isZero();
    assertThat(text.out().replaceAll("\\s+", " "))
        .contains(act + "\" did nothing in world 2: no officer of that key serves then. Report ");
    Typed json = tiny("--runs", "2", "--do", act, "--json", "--no-duckdb", "--out", run("json"));
    JsonNode idle = JsonMapper.shared().readTree(json.out()).get("idle_acts").get(0);
    assertThat(idle.get("act").asString()).endsWith(act);
    assertThat(idle.get("why").asString()).isEqualTo("no officer of that key serves then");
    assertThat(idle.get("worlds").get(0).asInt()).isEqualTo(2);
  }

  /** World 1 has attacks that are no revenge too, and those cannot be forbidden. */
  private Typed forbiddingTheFirstRevenge() {
    for (int n = 1; n <= 20; n++) {
      String act = "forbid attack:1/" + n;
      Typed typed =
          Typed.of(
              "run",
              "two-towns",
              "--scale",
              "0.3",
              "--runs",
              "2",
              "--json",
              "--no-duckdb",
              "--do",
              act,
              "--out",
              run("forbid"));
      if (typed.code() == 0) {
        return typed;
      }
      assertThat(typed.err()).contains("no grudge lies behind");
    }
    throw new AssertionError("twenty attacks and no revenge");
  }

  private String worldDigest(String run, int index) {
    JsonNode json = JsonMapper.shared().readTree(folder.resolve(run).resolve("run.json").toFile());
    return json.get("worlds").get(index).get("digest").asString();
  }

  @Test
  void lists_holdEveryName() {
    String parameters = Typed.of("list", "parameters").out();
    for (Parameter parameter : Parameter.values()) {
      assertThat(parameters).contains(parameter.id());
    }
    String mechanisms = Typed.of("list", "mechanisms").out();
    for (Mechanism mechanism : Mechanism.values()) {
      assertThat(mechanisms).contains(mechanism.id());
    }
    assertThat(Typed.of("list", "cases").out())
        .contains("two-towns", "north-hamgyong", "north-korea");
    assertThat(Typed.of("list", "observables").out()).contains("exits", "per 100 officers");
    assertThat(Typed.of("list", "acts").out()).contains("forbid attack:1/17");
    assertThat(Typed.of("list", "acts", "two-towns").out()).contains("harder orders");
  }

  @Test
  void lists_asJson_holdEveryName_underTheListsOwn() {
    assertThat(names("parameters"))
        .containsExactlyElementsOf(Stream.of(Parameter.values()).map(Parameter::id).toList());
    assertThat(names("mechanisms"))
        .containsExactlyElementsOf(Stream.of(Mechanism.values()).map(Mechanism::id).toList());
    assertThat(names("cases")).contains("two-towns", "north-hamgyong", "north-korea");
    assertThat(names("observables")).contains("exits", "stops");
    JsonNode acts = json("list", "acts", "two-towns", "--json");
    assertThat(acts.get("case").asString()).isEqualTo("two-towns");
    assertThat(acts.get("acts").get(0).get("meaning").asString()).isEqualTo("harder orders");
    JsonNode free = json("list", "parameters", "two-towns", "--json").get("parameters");
    assertThat(
            free.valueStream()
                .filter(p -> p.get("name").asString().equals("act.punish-abuse"))
                .map(p -> p.get("prior").asString()))
        .containsExactly("beta(3, 7)");
  }

  private static List<String> names(String list) {
    JsonNode json = json("list", list, "--json");
    assertThat(json.propertyNames()).containsExactly(list);
    return json.get(list).valueStream().map(item -> item.get("name").asString()).toList();
  }

  private static JsonNode json(String... arguments) {
    Typed typed = Typed.of(arguments);
    assertThat(typed.err()).isEmpty();
    return JsonMapper.shared().readTree(typed.out());
  }

  @Test
  void check_asJson_saysWhatIsWrongWhere_orWhatClaimsAsk() throws IOException {
    JsonNode sound = json("check", "two-towns", "--json");
    assertThat(sound.get("valid").asBoolean()).isTrue();
    assertThat(sound.get("case").asString()).isEqualTo("two-towns");
    assertThat(sound.get("claims").get(0).get("asks").asString()).startsWith("T1 holds in a world");

    CaseFiles.copy(Path.of("../cases/two-towns"), folder.resolve("broken"));
    Path file = folder.resolve("broken/case.yaml");
    Files.writeString(file, Files.readString(file).replace("household: 3.0", "household: many"));
    assertThat(Typed.of("check", run("broken"), "--json").code()).isEqualTo(Exit.FILE);
    JsonNode broken = json("check", run("broken"), "--json");
    assertThat(broken.get("valid").asBoolean()).isFalse();
    JsonNode problem = broken.get("problems").get(0);
    assertThat(problem.get("weight").asString()).isEqualTo("wrong");
    assertThat(problem.get("file").asString()).isEqualTo("case.yaml");
    assertThat(problem.get("line").asInt()).isGreaterThan(1);
    assertThat(problem.get("found").asString()).contains("many");
  }

  @Test
  void check_explainsEachClaimBack() {
    Typed typed = Typed.of("check", "two-towns");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Two towns is valid", "T1  “");
  }
}
