package backfire.lab.run;

import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.Contradiction;
import backfire.lab.store.Detail;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Folders that each hold some worlds of one study: what {@code --worlds} makes, on any machines.
 */
public final class Parts {
  /*
   * A world depends on the study and its own number alone, so the whole is its parts laid side by
   * side. What could spoil that is caught here: parts that are not of one study, and worlds that come
   * out differently in two parts, which only a fault of a program or of a machine can bring about.
   */
  private record Part(RunFolder folder, RunFile run) {
    Path path() {
      return folder.path();
    }
  }

  private final List<Part> parts;

  private Parts(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * The runs in folders.
   *
   * @throws StudyProblem if one is no run, or not of the study of the others
   */
  public static Parts in(List<Path> folders) {
    List<Part> parts = new ArrayList<>();
    for (Path path : folders) {
      RunFolder folder = new RunFolder(path);
      Part part = new Part(folder, folder.runFile());
      if (!parts.isEmpty()) {
        mustBeOfOneStudy(parts.getFirst(), part);
      }
      parts.add(part);
    }
    return new Parts(List.copyOf(parts));
  }

  private static void mustBeOfOneStudy(Part first, Part other) {
    difference(first.run(), other.run())
        .ifPresent(
            how -> {
              throw new StudyProblem(
                  "%s and %s cannot be joined: they %s."
                      .formatted(first.path(), other.path(), how));
            });
  }

  private static Optional<String> difference(RunFile a, RunFile b) {
    if (!a.version().equals(b.version())) {
      return Optional.of("were made by versions " + a.version() + " and " + b.version());
    }
    if (!a.study().whole().equals(b.study().whole())) {
      return Optional.of("are of two studies, " + words(a) + " and " + words(b));
    }
    if (!a.caseFiles().equals(b.caseFiles())) {
      return Optional.of(
          "were made of two states of the case, of which " + changed(a, b) + " differs");
    }
    return Optional.empty();
  }

  private static String words(RunFile run) {
    return "\"" + run.study().caseId() + " " + run.study().whole().options() + "\"";
  }

  private static String changed(RunFile a, RunFile b) {
    SortedMap<String, String> all = new TreeMap<>(a.caseFiles());
    all.putAll(b.caseFiles());
    return all.keySet().stream()
        .filter(file -> !Objects.equals(a.caseFiles().get(file), b.caseFiles().get(file)))
        .findFirst()
        .orElseThrow();
  }

  /** The study that all are of, whole. */
  public Study study() {
    return parts.getFirst().run().study().whole();
  }

  /**
   * Which worlds of the first part are stored week by week. Others may differ: worlds are taken
   * over as they are.
   */
  public Detail rows() {
    return parts.getFirst().run().rows();
  }

  /** The names under which the parts knew the case: names of those that ship, or paths. */
  public List<String> caseNames() {
    return parts.stream().map(part -> part.run().caseName()).distinct().toList();
  }

  /** Refuses an order whose program or case is not that of the parts. */
  void mustFit(Order order) {
    Part first = parts.getFirst();
    Contradiction.refuse(
        first.path(),
        first.run().version(),
        first.run().caseFiles(),
        order.version(),
        order.ofCase());
  }

  /**
   * Every world of the study, with a folder that holds it.
   *
   * @param order of the whole
   * @throws StudyProblem if one is missing, or differs between parts
   */
  Map<Integer, RunFolder> worlds(Order order) {
    Map<Integer, Part> holders = new HashMap<>();
    Map<Integer, String> digests = new HashMap<>();
    for (Part part : parts) {
      for (int world : part.run().study().worlds()) {
        Optional<WorldResult> found = part.folder().findWorld(world);
        if (found.isPresent()) {
          mustBeAsItWas(part, found.get());
          Part holder = holders.putIfAbsent(world, part);
          String digest = digests.putIfAbsent(world, found.get().digest());
          if (holder != null && !found.get().digest().equals(digest)) {
            throw new StudyProblem(
                "World %s is not the same in %s and %s: one of them is spoilt, and has to be made again."
                    .formatted(world, holder.path(), part.path()));
          }
        }
      }
    }
    mustBeAll(holders, order);
    return holders.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().folder()));
  }

  private static void mustBeAsItWas(Part part, WorldResult found) {
    for (RunFile.World told : part.run().worlds()) {
      if (told.world() == found.world() && !told.digest().equals(found.digest())) {
        throw new StudyProblem(
            "World %s in %s is not the one that its run.json tells of. Make that part again."
                .formatted(found.world(), part.path()));
      }
    }
  }

  private void mustBeAll(Map<Integer, Part> holders, Order order) {
    List<Integer> missing =
        study().worlds().stream().filter(world -> !holders.containsKey(world)).toList();
    if (!missing.isEmpty()) {
      List<Study> ranges = ranges(missing);
      String named = ranges.stream().map(Parts::range).collect(Collectors.joining(", "));
      String commands =
          ranges.stream()
              .map(range -> command(range, order))
              .distinct()
              .collect(Collectors.joining("\n  "));
      throw new StudyProblem(
          "Of worlds 1..%s these are missing: %s. This makes them:\n  %s"
              .formatted(study().runs(), named, commands));
    }
  }

  private static String range(Study study) {
    return study.firstWorld() == study.lastWorld()
        ? Integer.toString(study.firstWorld())
        : study.firstWorld() + ".." + study.lastWorld();
  }

  /** Neighbours in one range, unless one is of a part that was begun and the other is not. */
  private List<Study> ranges(List<Integer> missing) {
    List<Study> ranges = new ArrayList<>();
    for (int world : missing) {
      Study last = ranges.isEmpty() ? null : ranges.getLast();
      if (last != null
          && last.lastWorld() == world - 1
          && begun(last.lastWorld()).equals(begun(world))) {
        ranges.set(ranges.size() - 1, last.withWorlds(last.firstWorld(), world));
      } else {
        ranges.add(study().withWorlds(world, world));
      }
    }
    return ranges;
  }

  private Optional<Path> begun(int world) {
    return parts.stream()
        .filter(part -> part.run().study().worlds().contains(world))
        .map(Part::path)
        .findFirst();
  }

  private String command(Study range, Order order) {
    return begun(range.firstWorld())
        .map(path -> "backfire run --resume " + Study.quoted(path.toString()))
        .orElseGet(() -> order.command(range));
  }
}
