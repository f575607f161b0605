package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is typed and wrong is refused with exit code 2, one line that says what is allowed, and the
 * nearest right thing where there is one; nothing is made. To add one, add a line to {@link
 * #typed}.
 */
class WrongOptionsTest {
  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  /** A command line, its words with spaces between them, and what must be said of it. */
  record Wrong(String typed, List<String> said) {
    String[] words() {
      return Stream.of(typed.split(" ")).map(w -> w.replace('_', ' ')).toArray(String[]::new);
    }

    @Override
    public String toString() {
      return typed;
    }
  }

  private static Wrong wrong(String typed, String... said) {
    return new Wrong(typed, List.of(said));
  }

  /** One more option of a run of two-towns; within its words a space is written as _. */
  private static Wrong run(String options, String... said) {
    return wrong("run two-towns --quiet " + options, said);
  }

  static Stream<Wrong> typed() {
    return Stream.of(
        // commands and cases
        wrong("rnu two-towns", "There is no command rnu.", "Did you mean run?"),
        wrong("chekc two-towns", "There is no command chekc.", "Did you mean check?"),
        wrong("dance", "There is no command dance."),
        wrong("run", "run needs a case, such as run two-towns"),
        wrong("check", "Missing required parameter: 'CASE'"),
        wrong("list", "Missing required parameter: 'WHAT'"),
        wrong("run two-twons", "There is no case two-twons", "Did you mean two-towns?"),
        wrong(
            "check north-hamgyng",
            "There is no case north-hamgyng",
            "Did you mean north-hamgyong?"),
        wrong("run nowhere/at/all", "There is no case nowhere/at/all", "list cases says"),
        wrong("check ../docs", "There is no case ../docs, and no folder with a case.yaml there."),
        wrong("list parametrs", "There is no list of parametrs", "Did you mean parameters?"),
        wrong("list claims", "There is no list of claims, only of cases, parameters"),
        wrong("list acts two-twons", "There is no case two-twons", "Did you mean two-towns?"),
        wrong("run two-towns north-hamgyong", "Nothing more was expected: north-hamgyong."),
        // options
        run("--sed 4", "There is no option --sed.", "Did you mean --seed?"),
        run("--whithout news", "There is no option --whithout.", "Did you mean --without?"),
        run("-x", "There is no option -x."),
        run("--runs", "Missing required parameter for option '--runs'"),
        wrong("--seed 4 run two-towns", "--seed is an option of run and stands after it"),
        wrong("--without=news check two-towns", "--without is an option of run"),
        wrong("check two-towns --seed 4", "There is no option --seed."),
        // numbers
        run("--seed x", "Invalid value for option '--seed'"),
        run("--seed 1.5", "Invalid value for option '--seed'"),
        run("--seed 99999999999999999999", "Invalid value for option '--seed'"),
        run("--seed 9007199254740993", "The seed is a whole number from −9007199254740991 to"),
        run("--runs 0", "A study has from 1 to 1,000,000 worlds, not 0."),
        run("--runs -3", "A study has from 1 to 1,000,000 worlds, not -3."),
        run("--rows daily", "--rows is one of weekly, first-weekly, quarterly, not daily."),
        run("--runs 1000001", "A study has from 1 to 1,000,000 worlds, not 1000001."),
        run("--runs many", "Invalid value for option '--runs'"),
        run("--scale 0", "The scale is above 0 and at most 1, not 0.0."),
        run("--scale 2", "The scale is above 0 and at most 1, not 2.0."),
        run("--scale NaN", "The scale is above 0 and at most 1, not NaN."),
        run("--scale half", "Invalid value for option '--scale'"),
        run("--threads 0", "--threads is at least 1, not 0."),
        run("--threads two", "Invalid value for option '--threads'"),
        run("--worlds 5..2", "Worlds 5..2 are not within 1..20."),
        run("--worlds 3..99", "Worlds 3..99 are not within 1..20."),
        run("--worlds 0..2", "Worlds 0..2 are not within 1..20."),
        run("--worlds 3", "--worlds is a range such as 1..10, not 3."),
        run("--worlds 1-3", "--worlds is a range such as 1..10, not 1-3."),
        // parameters and mechanisms
        run("--set kin.shar=0.4", "No parameter is named kin.shar.", "Did you mean kin.share?"),
        run("--set act.punish=0.4", "No parameter is named act.punish."),
        run("--set kin.share", "--set is NAME=VALUE, such as kin.share=0.4, not kin.share."),
        run("--set kin.share=", "--set is NAME=VALUE, such as kin.share=0.4, not kin.share=."),
        run("--set =0.4", "--set is NAME=VALUE, such as kin.share=0.4, not =0.4."),
        run("--set kin.share=NaN", "--set is NAME=VALUE", "not kin.share=NaN."),
        run("--set kin.share=1e999", "--set is NAME=VALUE", "not kin.share=1e999."),
        run("--set kin.share=1.3", "kin.share is 1.3; allowed is a share from 0.0 to 1.0."),
        run("--set harsh.rate=-1", "harsh.rate is -1.0; allowed is a 1/stop from 0.0 to"),
        run("--set act.punish-abuse=4", "act.punish-abuse", "from 0 to 1"),
        run("--without newz", "No mechanism is named newz.", "Did you mean news?"),
        run(
            "--without news,fear-exti",
            "No mechanism is named fear-exti.",
            "Did you mean fear-exit?"),
        // acts
        run("--do purg_centre_1", "column 1: found \"purg\"", "Did you mean purge?"),
        run("--do ease_safty_0.2_26w", "column 6: found \"safty\"", "Did you mean safety?"),
        run("--do close_market_harbor_8w", "column 14: found \"harbor\"", "Did you mean harbour?"),
        run("--do attack_mill_customs_lien_hurt", "found \"lien\"", "Did you mean line?"),
        run("--do attack_mill_customs_line_kiled", "found \"kiled\"", "Did you mean killed?"),
        run("--do pay_safety_2", "found \"2\"; allowed: a factor above 0", "Did you mean x2?"),
        run("--do ease_safety_2_26w", "found \"2\"; allowed: a number from 0 to 1"),
        run("--do ease_safety_0.2_26", "found \"26\"; allowed: weeks from 1w", "Did you mean 26w?"),
        run(
            "--do 2007-02-30_purge_centre_1",
            "\"2007-02-30\"; allowed: a date that is in the calendar"),
        run(
            "--do 1990-01-01_purge_centre_1",
            "the day is 1990-01-01; allowed is one that worlds live"),
        run("--do forbid_attack:99/1", "world 99 is meant; this study has worlds 1 to 20"),
        run("--do forbid_1/17", "found \"1/17\"", "Did you mean attack:1/17?"),
        run("--do remove_officer:1/17", "found \"17\"; allowed: an officer of a world by his key"),
        run("--do orders_safety", "column 15: found nothing; allowed: a number from 0 to 20"),
        // runs that are gone on with
        wrong("run --resume nowhere", "There is no run in nowhere"),
        wrong("run --resume ../docs", "There is no run in ../docs"));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void whatIsWrong_isRefusedWithTwo_andTheNearestRightThing(Wrong wrong) {
    Typed typed = Typed.of(wrong.words());
    assertThat(typed.err()).contains(wrong.said()).doesNotContain("\tat ", "fault of the program");
    assertThat(typed.err().lines().filter(line -> !line.startsWith("  "))).hasSize(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(Path.of("runs")).doesNotExist();
  }

  @Test
  void outThatHoldsSomethingElse_isRefused_andLeftAsItIs() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "mine");
    Typed typed = Typed.of("run", "two-towns", "--quiet", "--out", folder.toString());
    assertThat(typed.err()).contains(folder.toString());
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(note).hasContent("mine");
  }

  @Test
  void caseThatIsWrong_isThree_withoutAStackTrace_whateverLettersItHolds() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    Files.writeString(odd.resolve("case.yaml"), "title: \"\\0\\e[31m\"\nb\u0001rn: 1\n");
    Files.writeString(odd.resolve("places.csv"), "id\n\u0000\n");
    for (String command : new String[] {"check", "run"}) {
      Typed typed = Typed.of(command, odd.toString());
      assertThat(typed.code()).isEqualTo(Exit.FILE);
      assertThat(typed.out() + typed.err())
          .containsPattern("places.csv:1:1: ")
          .doesNotContain("\tat ", "fault of the program", "\u0000", "\u001b");
    }
  }
}
