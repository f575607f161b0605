package backfire.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A tiny case that tests read, after they have changed something in it.
 *
 * <pre>
 *   west (1,000 people) ── east (2,000, at the border)
 * </pre>
 */
final class TinyCase {
  static final List<String> FILES =
      List.of(
          "case.yaml",
          "places.csv",
          "places.geojson",
          "evidence/all.yaml",
          "evidence/credence.yaml");

  private final Path folder;

  private TinyCase(Path folder) {
    this.folder = folder;
  }

  /** A fresh copy in a folder. */
  static TinyCase in(Path folder) {
    TinyCase tiny = new TinyCase(folder);
    FILES.forEach(file -> tiny.write(file, original(file)));
    return tiny;
  }

  static String original(String file) {
    try (InputStream in =
        Objects.requireNonNull(TinyCase.class.getResourceAsStream("tiny/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Writes a file whole. */
  TinyCase write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts something in the place of something that is in a file. */
  TinyCase replace(String file, String what, String by) {
    String text = original(file);
    if (!text.contains(what)) {
      throw new IllegalArgumentException(file + " does not hold " + what);
    }
    return write(file, text.replace(what, by));
  }
}
