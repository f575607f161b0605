package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that are there and cannot be read. */
class UnreadableCaseTest {
  @TempDir Path folder;

  @Test
  void file_thatFailsWhileItIsRead_isAProblemOfThatFile() throws IOException {
    // A regular file that whoever reads it, root as well, gets an error of input and output from.
    Path failing = Path.of("/proc/self/mem");
    assumeTrue(Files.isRegularFile(failing));
    Path there = TinyCase.in(folder).folder().resolve("evidence/all.yaml");
    Files.delete(there);
    Files.createSymbolicLink(there, failing);
    try {
      assertThat(Casebook.check(folder))
          .extracting(CaseProblem::text)
          .anyMatch(
              t -> t.startsWith("evidence/all.yaml:1:1: file: found one that cannot be read ("));
    } finally {
      Files.delete(there);
    }
  }

  @Test
  void folder_withoutPermission_isAProblemOfThatFolder() throws IOException {
    Path evidence = TinyCase.in(folder).folder().resolve("evidence");
    forbid(evidence);
    try {
      assertThat(Casebook.check(folder))
          .extracting(CaseProblem::text)
          .contains(
              "evidence:1:1: folder: found one that cannot be read (permission is missing);"
                  + " allowed: a folder that may be read.");
    } finally {
      allow(evidence);
    }
  }

  @Test
  void case_withoutPermission_isFound_andAProblemOfItsFiles() throws IOException {
    TinyCase.in(folder.resolve("tiny"));
    Path tiny = folder.resolve("tiny");
    forbid(tiny);
    try {
      assertThat(Casebook.find(tiny.toString(), folder)).contains(tiny);
      assertThat(Casebook.check(tiny))
          .extracting(CaseProblem::text)
          .contains(
              "case.yaml:1:1: file: found one that cannot be read (permission is missing);"
                  + " allowed: a file that may be read.");
    } finally {
      allow(tiny);
    }
  }

  @Test
  void placesThatAreMissing_areTheOnlyProblem() throws IOException {
    Files.delete(TinyCase.in(folder).folder().resolve("places.csv"));
    assertThat(Casebook.check(folder))
        .extracting(CaseProblem::text)
        .containsExactly("places.csv:1:1: file: found none; allowed: a file named places.csv.");
  }

  @Test
  void casesFolder_withoutPermission_isAProblemThatNamesIt() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    forbid(cases);
    try {
      assertThatThrownBy(() -> Casebook.shipped(folder))
          .isInstanceOf(CaseException.class)
          .hasMessageStartingWith(cases + ":1:1: folder: found one that cannot be read");
    } finally {
      allow(cases);
    }
  }

  /**
   * Takes all permissions away; a test goes no further where that keeps nobody out, as for root.
   */
  private static void forbid(Path path) throws IOException {
    assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(path)) {
      allow(path);
    }
    assumeTrue(!Files.isReadable(path));
  }

  private static void allow(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void name_thatNoPathCanHave_isNoCase() {
    assertThat(Casebook.find("two\0towns", folder)).isEmpty();
  }
}
