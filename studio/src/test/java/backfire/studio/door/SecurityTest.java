package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SECURITY.md names the test of each measure; here it is held to that. */
class SecurityTest {
  private static final Pattern NAMED = Pattern.compile("`([^`]*)`");

  private static String tests() {
    return Stream.of("../studio/src/test/java", "../casebook/src/test/java", "../page/test")
        .flatMap(SecurityTest::files)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> files(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<String> texts =
          files.filter(Files::isRegularFile).map(file -> file + "\n" + read(file)).toList();
      return texts.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyTestThatItNames_isThere() throws IOException {
    String tests = tests();
    List<String> named =
        Files.readString(Path.of("../SECURITY.md"))
            .lines()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
            .flatMap(cell -> NAMED.matcher(cell).results().map(found -> found.group(1)))
            .flatMap(name -> Arrays.stream(name.split("[./…]")))
            .filter(part -> !part.isEmpty())
            .distinct()
            .toList();
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(named.stream().filter(part -> !tests.contains(part))).isEmpty();
  }
}
