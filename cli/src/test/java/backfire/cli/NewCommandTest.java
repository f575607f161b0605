package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void newCase_checksClean_runs_andExplainsItself() throws IOException {
    Typed made = Typed.of("new", in("my-valley"));
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("backfire check " + in("my-valley"));

    assertThat(Casebook.check(folder.resolve("my-valley"))).isEmpty();
    Case read = Casebook.read(folder.resolve("my-valley"));
    assertThat(read.id()).isEqualTo("my-valley");
    assertThat(read.title()).isEqualTo("My valley");
    assertThat(read.claims()).hasSize(3);
    assertThat(Files.readAllLines(folder.resolve("my-valley/case.yaml")))
        .filteredOn(line -> line.contains("# "))
        .hasSizeGreaterThan(25);

    String[] run = {"run", in("my-valley"), "--runs", "2", "--quiet", "--out", in("run")};
    Typed ran = Typed.of(run);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("(My valley, 2 worlds, seed 1)");
  }

  @Test
  void copy_ofAnyCase_isItUnderAnotherTitle_andSaysWhatToChange() throws IOException {
    for (String from : List.of("two-towns", "north-hamgyong", "north-korea")) {
      Path copy = folder.resolve("copy-of-" + from);
      Typed made = Typed.of("new", copy.toString(), "--from", from);
      assertThat(made.err()).isEmpty();
      assertThat(made.code()).isZero();
      Case original = Casebook.read(Path.of("../cases").resolve(from));
      Case read = Casebook.read(copy);
      assertThat(Casebook.check(copy))
          .hasSameSizeAs(Casebook.check(Path.of("../cases").resolve(from)));
      assertThat(read.title()).endsWith(", made from " + original.title());
      assertThat(read.summary()).isEqualTo(original.summary());
      assertThat(read.setting()).isEqualTo(original.setting());
      assertThat(read.claims()).isEqualTo(original.claims());
      assertThat(Files.readString(copy.resolve("case.yaml")))
          .contains("# Made from " + from + ". What to change");
      assertThat(Files.readString(copy.resolve("README.md"))).startsWith("> Made from the case ");
      assertThat(Files.exists(copy.resolve("sources")))
          .isEqualTo(Files.exists(original.folder().resolve("sources")));
    }
  }

  @Test
  void schemas_areWhereEachFileSaysTheyAre() throws IOException {
    Typed.of("new", in("a"));
    Typed.of("new", in("b"), "--from", "two-towns");
    for (String made : List.of("a", "b")) {
      try (Stream<Path> files = Files.walk(folder.resolve(made))) {
        for (Path yaml : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          String first = Files.readAllLines(yaml).getFirst();
          assertThat(first).startsWith("# yaml-language-server: $schema=");
          Path schema = yaml.resolveSibling(first.substring(first.indexOf('=') + 1));
          assertThat(schema.normalize()).exists();
        }
      }
    }
  }

  @Test
  void copy_ofACopy_isOne() {
    Typed.of("new", in("a"), "--from", "two-towns");
    assertThat(Typed.of("new", in("b"), "--from", in("a")).code()).isZero();
    assertThat(Casebook.check(folder.resolve("b"))).isEmpty();
    assertThat(Casebook.read(folder.resolve("b")).title())
        .isEqualTo("B, made from A, made from Two towns");
  }

  @Test
  void whatIsThere_orNoName_isRefused_andNothingIsLeft() throws IOException {
    Files.createDirectories(folder.resolve("there"));
    assertRefused(Typed.of("new", in("there")), "is there already");
    assertRefused(
        Typed.of("new", in("two words")), "letters, digits, hyphens, dots and underscores");
    assertRefused(Typed.of("new", "two-towns"), "is a case that ships");
    assertRefused(Typed.of("new", in("next"), "--from", "two-twons"), "Did you mean two-towns?");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("there"));
    }
  }

  private static void assertRefused(Typed typed, String message) {
    assertThat(typed.err()).contains(message);
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
  }
}
