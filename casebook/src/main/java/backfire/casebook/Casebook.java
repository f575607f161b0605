package backfire.casebook;

import backfire.casebook.CaseProblem.Weight;
import backfire.model.act.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases in folders: finding, checking and reading them. */
public final class Casebook {
  private Casebook() {}

  /**
   * The case in a folder.
   *
   * @throws CaseException with everything that is wrong in its files
   */
  public static Case read(Path folder) {
    Problems problems = new Problems();
    Optional<Case> read = new CaseReader(folder, Map.of(), problems).read();
    return read.orElseThrow(() -> new CaseException(problems.wrong()));
  }

  /** All that is wrong or doubtful in a case's files, in the order of files and lines. */
  public static List<CaseProblem> check(Path folder) {
    return check(folder, Map.of()).problems();
  }

  /**
   * What the case in a folder would be if some of its files had other texts. Nothing is written.
   *
   * @param drafts those texts, by path within the folder; files that are not there yet among them
   */
  public static Checked check(Path folder, Map<String, String> drafts) {
    Problems problems = new Problems();
    Optional<Case> read = new CaseReader(folder, drafts, problems).read();
    return new Checked(read, problems.all());
  }

  /** The outlines of a case as GeoJSON, for a map; nothing if they cannot be read any more. */
  public static Optional<JsonNode> outlines(Case of) {
    try {
      String text = Files.readString(of.folder().resolve(OutlinesFile.NAME));
      return Optional.of(JsonMapper.shared().readTree(text));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * The folders of the cases that ship, by name.
   *
   * @param root the project's folder, which holds {@code cases}
   * @throws CaseException if that folder cannot be read
   */
  public static List<Path> shipped(Path root) {
    Path cases = root.resolve("cases");
    if (!Files.isDirectory(cases)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(cases)) {
      return folders.filter(f -> Files.isRegularFile(f.resolve("case.yaml"))).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(cases, e);
    }
  }

  private static CaseException unreadable(Path cases, Exception e) {
    String allowed = "a folder that may be read";
    return new CaseException(
        List.of(
            new CaseProblem(
                Weight.WRONG,
                cases.toString(),
                1,
                1,
                "folder",
                FileText.unreadable(e),
                allowed,
                null)));
  }

  /** The folder of a case that ships, by its name, or of any case, by its path. */
  public static Optional<Path> find(String nameOrPath, Path root) {
    Optional<Path> shipped =
        shipped(root).stream().filter(f -> name(f).equals(nameOrPath)).findFirst();
    return shipped.isPresent()
        ? shipped
        : path(nameOrPath)
            .filter(p -> Files.isDirectory(p) && FileText.mayBeFile(p.resolve(CaseReader.CASE)));
  }

  /** A path, if the machine can have one of that name. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The name of a shipped case that is nearest to what was asked for. */
  public static Optional<String> nearest(String name, Path root) {
    return Nearest.to(name, shipped(root).stream().map(Casebook::name).toList());
  }

  static String name(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "case" : name.toString();
  }
}
