package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  private static String script(String shell) {
    Typed typed = Typed.of("completion", shell);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return typed.out();
  }

  private static void mustBeInstalled(String shell) {
    assumeTrue(
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, shell))),
        shell + " is not installed");
  }

  private String shell(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void script_parses(String shell) throws Exception {
    String script = script(shell);
    mustBeInstalled(shell);
    Path file = Files.writeString(folder.resolve("script"), script);
    assertThat(shell(shell, "-n", file.toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void script_knowsCommandsAndNames(String shell) {
    assertThat(script(shell))
        .contains("gather", "draw-priors", "two-towns", "north-hamgyong", "north-korea")
        .contains("kin.share=", "fear-exit", "observables");
  }

  /** Asks bash what it would offer after words that are typed. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    mustBeInstalled("bash");
    Path file = Files.writeString(folder.resolve("script"), script("bash"));
    String typed = String.join(" ", words);
    String ask =
        """
        compopt() { :; } # only allowed while completing
        . %s
        COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="%s"; COMP_POINT=${#COMP_LINE}
        _complete_backfire
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(file, typed, typed);
    return shell("bash", "--norc", "-c", ask).lines().toList();
  }

  @Test
  void bash_offersWhatMayFollow() throws Exception {
    assertThat(offered("backfire", "ga")).containsExactly("gather");
    assertThat(offered("backfire", "run", "two")).containsExactly("two-towns");
    assertThat(offered("backfire", "run", "two-towns", "--dr")).containsExactly("--draw-priors");
    assertThat(offered("backfire", "run", "two-towns", "--without", "fear"))
        .containsExactly("fear-exit");
    assertThat(offered("backfire", "list", "obs")).containsExactly("observables");
  }

  @Test
  void otherShells_areRefused_andHelpSaysHowToInstall() {
    Typed typed = Typed.of("completion", "fsh");
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(typed.err()).contains("only for bash, zsh, fish. Did you mean fish?");
    assertThat(Typed.of("completion", "--help").out())
        .contains("backfire completion bash > ~/.backfire.bash && echo")
        .contains("~/.zshrc")
        .contains("~/.config/fish/completions/backfire.fish");
  }
}
