package backfire.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The folder {@code evidence} of a case, if it has one: every file in it that ends in .yaml, but
 * for {@link CredenceFile}.
 */
final class EvidenceFolder {
  private static final String NAME = "evidence";
  private static final String ENDING = ".yaml";
  private static final int MOST_FILES = 100;

  private final FileText files;
  private final Problems problems;
  private boolean whole = true;

  EvidenceFolder(FileText files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Reads all files. Returns whether each could be read. */
  boolean read(EvidenceFiles evidence) {
    for (String name : names()) {
      Problems.In in = problems.in(name);
      Optional<Located> root =
          files.read(name, CaseReader.MOST_BYTES).flatMap(t -> TreeText.yaml(t, in));
      root.ifPresent(r -> evidence.read(r, in));
      whole &= root.isPresent();
    }
    return whole;
  }

  private List<String> names() {
    if (files.isNoFolder(NAME)) {
      refuse("folder", "a file", "a folder with files of evidence");
      return List.of();
    }
    try {
      List<String> all = files.names(NAME);
      all.forEach(this::noteUnread);
      List<String> names =
          all.stream()
              .filter(n -> n.endsWith(ENDING))
              .map(n -> NAME + "/" + n)
              .filter(n -> !n.equals(CredenceFile.NAME))
              .toList();
      if (names.size() > MOST_FILES) {
        refuse("files", names.size() + " files", "at most " + MOST_FILES);
        return List.of();
      }
      return names;
    } catch (IOException | UncheckedIOException e) {
      refuse("folder", FileText.unreadable(e), "a folder that may be read");
      return List.of();
    }
  }

  /** One that ends otherwise was perhaps meant to be read. */
  private void noteUnread(String name) {
    if (name.endsWith(".yml") || name.endsWith(".json")) {
      String found = "one that is not read";
      problems
          .in(NAME + "/" + name)
          .doubtful(new Located.Scalar("", 1, 1), "file", found, "a name that ends in " + ENDING);
    }
  }

  private void refuse(String what, String found, String allowed) {
    problems.in(NAME).wrong(1, 1, what, found, allowed, null);
    whole = false;
  }
}
