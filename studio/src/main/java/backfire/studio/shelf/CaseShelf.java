package backfire.studio.shelf;

import backfire.casebook.Case;
import backfire.casebook.CaseException;
import backfire.casebook.CaseProblem;
import backfire.casebook.CaseProblem.Weight;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.StudyProblem;
import backfire.model.act.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The cases: those that ship, and one's own. */
public final class CaseShelf {
  private final Path home;
  private final Path own;
  private final Map<String, Read> read = new ConcurrentHashMap<>();

  /** A case as it was read when its files were of these ages. */
  private record Read(List<String> ages, Case is) {}

  /**
   * Of two folders.
   *
   * @param home the program's, whose {@code cases} are never written to
   * @param own where one's own cases are, and new ones are made
   */
  public CaseShelf(Path home, Path own) {
    this.home = home;
    this.own = own;
  }

  /** The names of all, those that ship first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(shipped());
    own().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  private List<String> shipped() {
    return Casebook.shipped(home).stream().map(folder -> folder.getFileName().toString()).toList();
  }

  private List<String> own() {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(own)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("case.yaml")))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> Name.in(own, name).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is it one's own, so that it may be written to? */
  public boolean isOwn(String name) {
    return !shipped().contains(name) && own().contains(name);
  }

  /**
   * The folder of a case.
   *
   * @throws Missing if there is none of that name
   */
  public Path folder(String name) {
    if (shipped().contains(name)) {
      return home.resolve("cases").resolve(name);
    }
    return Name.in(own, name)
        .filter(folder -> Files.isRegularFile(folder.resolve("case.yaml")))
        .orElseThrow(() -> missing(name));
  }

  /**
   * The case as a command takes it where the studio was started, as it is shown: a folder of cases
   * that was given from the root on by its own name.
   */
  public String shown(String name) {
    Path folder = own.isAbsolute() ? own.getFileName() : own;
    return isOwn(name) ? folder.resolve(name).toString().replace('\\', '/') : name;
  }

  /** The case as a command takes it: a name or a path. */
  public String typed(String name) {
    return isOwn(name) ? folder(name).toString() : name;
  }

  /**
   * Where a new case of that name goes.
   *
   * @throws StudyProblem if it cannot have that name
   */
  public Path newFolder(String name) {
    if (!Name.isPortable(name)) {
      throw new StudyProblem(
          "The name of a case has letters, digits, hyphens, dots and underscores, such as my-valley.");
    }
    names().stream()
        .filter(there -> Name.isSame(there, name))
        .findFirst()
        .ifPresent(
            there -> {
              throw new StudyProblem(
                  "There is a case " + there + " already. Give the new one another name.");
            });
    return own.resolve(name);
  }

  /**
   * The case, read and checked; read again only if its files have changed.
   *
   * @throws Missing if there is none of that name
   */
  public Case read(String name) {
    Path folder = closed(name);
    List<String> ages = ages(folder);
    Read known = read.get(name);
    if (known != null && known.ages().equals(ages)) {
      return known.is();
    }
    Case is = Casebook.read(folder);
    read.put(name, new Read(ages, is));
    return is;
  }

  /**
   * The folder of a case whose files all lie in it: who is given a case is not to be shown what a
   * link in it leads to.
   *
   * @throws Missing if there is none of that name
   * @throws CaseException if a link leads out of it
   */
  public Path closed(String name) {
    Path folder = folder(name);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<CaseProblem> out =
          files
              .filter(file -> Files.isSymbolicLink(file) && !Name.isWithin(folder, file))
              .filter(file -> !file.equals(folder))
              .map(file -> leadsOut(folder.relativize(file).toString().replace('\\', '/')))
              .toList();
      if (!out.isEmpty()) {
        throw new CaseException(out);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseProblem leadsOut(String file) {
    String allowed = "a file of the case's own folder";
    return new CaseProblem(
        Weight.WRONG, file, 1, 1, "file", "a link that leads elsewhere", allowed, null);
  }

  private static List<String> ages(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<String> ages = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        ages.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
      return ages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Missing missing(String name) {
    String meant = Nearest.to(name, names()).map(near -> " Did you mean " + near + "?").orElse("");
    return new Missing("There is no case of that name." + meant);
  }
}
