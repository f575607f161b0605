package backfire.casebook;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the cases that ship are, for tests. */
public final class ShippedCases {
  private ShippedCases() {}

  /** The project's folder: the nearest above the working directory that holds cases. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("cases"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("no folder above the working directory holds cases");
      }
      folder = parent;
    }
    return folder;
  }

  /** The folder of a case that ships. */
  public static Path folder(String name) {
    return root().resolve("cases").resolve(name);
  }
}
