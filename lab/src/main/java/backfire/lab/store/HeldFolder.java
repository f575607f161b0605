package backfire.lab.store;

import backfire.lab.ensemble.StudyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder that one writer begins or goes on with.
 *
 * @param folder where it is
 * @param rooms the folders within it that a writer needs
 */
record HeldFolder(Path folder, List<String> rooms) {
  HeldFolder {
    rooms = List.copyOf(rooms);
  }

  /**
   * Makes the folder, and holds it for this writer.
   *
   * @throws StudyProblem if there is something in it already
   * @throws StoreFailure if another writer holds it
   */
  FolderLock create() {
    try {
      mustBeUnbegun();
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw StoreFailure.writing(folder, e);
    }
    return held(FolderLock.of(folder), true);
  }

  /** Holds a folder that was begun, for this writer. */
  FolderLock open() {
    return held(FolderLock.of(folder), false);
  }

  /** Readies a folder that is held; lets it go if that fails, or if another was quicker. */
  private FolderLock held(FolderLock lock, boolean anew) {
    boolean ready = false;
    try {
      if (anew && !isUnbegun()) {
        throw isThere();
      }
      for (String room : rooms) {
        Files.createDirectories(folder.resolve(room));
      }
      ready = true;
      return lock;
    } catch (IOException e) {
      throw StoreFailure.writing(folder, e);
    } finally {
      if (!ready) {
        lock.close();
      }
    }
  }

  private void mustBeUnbegun() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw isThere();
    }
    if (Files.isDirectory(folder) && !isUnbegun()) {
      if (Files.exists(folder.resolve(FolderLock.FILE))) {
        FolderLock.of(folder).close(); // is it just being written to?
      }
      throw isThere();
    }
  }

  private StudyProblem isThere() {
    return new StudyProblem(
        folder
            + " is there already. Name another with --out, or go on with it: --resume "
            + folder);
  }

  /** Whether nothing is there but what a writer leaves that was killed before it could begin. */
  private boolean isUnbegun() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Predicate.not(Files::isDirectory))
          .map(file -> folder.relativize(file).toString())
          .allMatch(List.of(FolderLock.FILE, ".run.json.part")::contains);
    }
  }
}
