package backfire.studio.shelf;

import backfire.lab.ensemble.StudyProblem;
import backfire.model.act.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was begun in the folder of runs, by the studio or by commands. */
public final class RunShelf {
  private static final String BEGUN = "run.json";

  private final Path runs;
  private final RunReading reading;

  /**
   * Of a folder, which need not be there yet.
   *
   * @param version of the program, which goes on with no other's
   */
  public RunShelf(Path runs, CaseShelf cases, String version) {
    this.runs = runs;
    this.reading = new RunReading(cases, version);
  }

  /** All of them, the newest first. */
  public List<RunListed> list() {
    return names().stream()
        .flatMap(name -> find(name).map(folder -> reading.of(name, folder)).stream())
        .sorted(Comparator.comparing(RunListed::begun).reversed().thenComparing(RunListed::name))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws Missing if there is none of that name
   */
  public RunListed listed(String name) {
    return reading.of(name, folder(name));
  }

  private List<String> names() {
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(runs)) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a run, if there is one of that name. One with links in it is none. */
  public Optional<Path> find(String name) {
    return Name.in(runs, name)
        .filter(folder -> isFile(folder.resolve(BEGUN)))
        .filter(RunShelf::hasNoLinks);
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean hasNoLinks(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.noneMatch(Files::isSymbolicLink);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The folder of a run.
   *
   * @throws Missing if there is none of that name
   */
  public Path folder(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new Missing(
                    "There is no run of that name."
                        + Nearest.to(name, names().stream().filter(Name::isAllowed).toList())
                            .map(near -> " Did you mean " + near + "?")
                            .orElse("")));
  }

  /**
   * A file in a run's folder.
   *
   * @throws Missing if there is none
   */
  public Path file(String name, String file) {
    Path there = folder(name).resolve(file);
    if (!isFile(there)) {
      throw new Missing("There is no %s of it yet.".formatted(file));
    }
    return there;
  }

  /**
   * Where a run of that name goes, or is.
   *
   * @throws StudyProblem if it cannot have that name
   */
  public Path newFolder(String name) {
    Path folder = runs.resolve(name);
    boolean isTaken =
        Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && Name.in(runs, name).isEmpty();
    if (!Name.isAllowed(name) || isTaken) {
      throw new StudyProblem("No run can be kept under the name %s.".formatted(name));
    }
    return folder;
  }
}
