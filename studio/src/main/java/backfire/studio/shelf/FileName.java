package backfire.studio.shelf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file of a case: of those kinds that a case has, and in no other folder.
 *
 * @param path within the case's folder, with a slash
 * @param isEdited whether it is the author's to write; what figures come from, and the schemas that
 *     editors read, are only shown
 */
record FileName(String path, boolean isEdited) {
  private static final Set<String> AT_THE_TOP =
      Set.of("case.yaml", "places.csv", "places.geojson", "README.md");
  private static final Pattern INSIDE = Pattern.compile("(evidence|sources|schema)/([^/\\\\]+)");
  private static final Pattern EVIDENCE = Pattern.compile(".+\\.yaml");
  private static final Pattern SOURCE = Pattern.compile(".+\\.(csv|geojson|json|md|txt|yaml)");
  private static final Pattern SCHEMA = Pattern.compile(".+\\.schema\\.json");

  /** The name that a path is, if it is one. */
  static Optional<FileName> find(String path) {
    if (AT_THE_TOP.contains(path)) {
      return Optional.of(new FileName(path, true));
    }
    Matcher inside = INSIDE.matcher(path);
    if (!inside.matches() || !Name.isPortable(inside.group(2))) {
      return Optional.empty();
    }
    String folder = inside.group(1);
    Pattern ending =
        switch (folder) {
          case "evidence" -> EVIDENCE;
          case "sources" -> SOURCE;
          default -> SCHEMA;
        };
    return ending.matcher(inside.group(2)).matches()
        ? Optional.of(new FileName(path, folder.equals("evidence")))
        : Optional.empty();
  }

  /**
   * The name that a path is.
   *
   * @throws Missing if it is none
   */
  static FileName get(String path) {
    return find(path)
        .orElseThrow(
            () ->
                new Missing(
                    "A case has no such file. It has case.yaml, places.csv, places.geojson,"
                        + " README.md and evidence/NAME.yaml; sources and schema are shown."));
  }
}
