package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.door.Wire.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways out of the folders, in all spellings; what an own case holds is not to be seen by them. */
class HostilePathsTest {
  private static final String SECRET = "a-secret-of-this-machine";

  @TempDir static Path folder;
  private static Wire wire;

  @BeforeAll
  static void open() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), SECRET);
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.createDirectories(folder.resolve("cases"));
    wire = Wire.to(folder);
  }

  @AfterAll
  static void close() {
    wire.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "%2e%2e",
        "%2E%2E",
        ".%2e",
        "%2e.",
        "..%2f..",
        "..%2F",
        "..%5c..",
        "..\\..",
        "..;",
        "..;x=1",
        "%252e%252e",
        "%252e%252e%252f",
        "..%00",
        "two-towns%00",
        "two-towns%0a",
        "%c0%ae%c0%ae",
        "%u002e%u002e",
        "%ff",
        "%zz",
        "%",
        "con",
        "NUL",
        "aux.yaml",
        "com1",
        "C:",
        "C%3A%5CWindows",
        "~",
        "%7Eroot",
        "$HOME",
        "file:%2f%2f%2fetc",
        "//etc",
        "two-towns.",
        "two-towns%20",
        "two-towns::$DATA",
      })
  void aName_thatIsNoPlainName_namesNothing(String name) {
    for (String path :
        List.of(
            "/api/cases/" + name,
            "/api/cases/" + name + "/outlines",
            "/api/cases/" + name + "/files/case.yaml",
            "/api/cases/two-towns/files/" + name + "/case.yaml",
            "/api/cases/two-towns/files/evidence/" + name,
            "/api/ensembles/" + name,
            "/api/jobs/" + name,
            "/font/" + name,
            "/text/" + name,
            "/" + name + "/secret.txt")) {
      Answer answer = wire.ask("GET", path);
      assertThat(answer.status()).as(path).isIn(400, 404, 405);
      assertThat(answer.text()).doesNotContain(SECRET).doesNotContain(folder.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/../../../../../../etc/passwd",
        "/studio/index.html",
        "/api/../secret.txt",
        "/font/../studio/index.html",
        "/text/..%2fstudio%2findex.html",
        "//evil.example/",
        "/META-INF/MANIFEST.MF",
        "/backfire/studio/Studio.class",
        "/WEB-INF/web.xml",
        "/.git/config",
        "/api",
        "/api/",
      })
  void aPath_thatIsNoneOfTheStudios_hasNothing(String path) {
    Answer answer = wire.ask("GET", path);
    assertThat(answer.status()).as(path).isIn(400, 404);
    assertThat(answer.text()).doesNotContain(SECRET).doesNotContain("root:");
  }
}
