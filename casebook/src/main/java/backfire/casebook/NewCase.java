package backfire.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A case to begin with: a small one that explains itself, or a copy of another. */
public final class NewCase {
  private static final List<String> TEMPLATE =
      List.of(
          "README.md",
          "case.yaml",
          "places.csv",
          "places.geojson",
          "evidence/claims.yaml",
          "evidence/reports.yaml",
          "evidence/sources.yaml");

  /** The comment that tells editors where a file's schema is, which is elsewhere for a copy. */
  private static final Pattern SCHEMA =
      Pattern.compile("(# yaml-language-server: \\$schema=)\\S*/([a-z]+\\.schema\\.json)");

  /** A title with the lines that it is folded over. */
  private static final Pattern TITLE = Pattern.compile("(?m)^title:.*(\\R[ \\t]+\\S.*)*$");

  /** A program that makes several at once writes each aside under a name of its own. */
  private static final AtomicLong MADE = new AtomicLong();

  private final String title;

  private NewCase(String title) {
    this.title = title;
  }

  /**
   * Makes a small case that explains itself in comments.
   *
   * @param folder that is not there yet
   */
  public static void make(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : TEMPLATE) {
      files.put(name, resource("new/" + name));
    }
    NewCase made = new NewCase(title(folder));
    files.computeIfPresent("case.yaml", (_, text) -> made.named(text));
    files.computeIfPresent(
        "README.md",
        (_, text) -> text.replaceFirst("# .*", "# " + Matcher.quoteReplacement(made.title)));
    write(folder, files);
  }

  /**
   * Copies a case, which says in its first lines what to change.
   *
   * @param folder that is not there yet
   */
  public static void make(Path folder, Case from) throws IOException {
    NewCase made = new NewCase(title(folder) + ", made from " + from.title());
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : from.files().keySet()) {
      files.put(name, made.copied(name, from));
    }
    for (String name : more(from.folder())) {
      files.put(name, Files.readString(from.folder().resolve(name)));
    }
    files.compute(
        "README.md",
        (_, text) ->
            "> Made from the case %s. What stands here is of that case until you change it.\n\n%s"
                .formatted(from.id(), text == null ? "# " + made.title + "\n" : text));
    write(folder, files);
  }

  /** Files that worlds are not made of, and that tell where figures come from. */
  private static List<String> more(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.equals("README.md") || name.startsWith("sources/"))
          .sorted()
          .toList();
    }
  }

  private String copied(String name, Case from) throws IOException {
    String text = Files.readString(from.folder().resolve(name));
    String up = name.contains("/") ? "../" : "";
    text = SCHEMA.matcher(text).replaceFirst("$1" + up + "schema/$2");
    return name.equals(CaseReader.CASE) ? withAdvice(named(text), from) : text;
  }

  private static String withAdvice(String text, Case from) {
    String advice =
        """
        # Made from %s. What to change to make it yours, in this order:
        #   title, summary      below
        #   places.csv          places, residents, roads; places.geojson has an outline for each id
        #   from, to, windows   when, and what is compared with what
        #   posts, cadres       who serves
        #   timeline            what was done; parameters: how much it did, and how unsure that is
        #   evidence            what was reported and claimed
        #   README.md           where every figure comes from
        # After each step: backfire check THIS-FOLDER
        """
            .formatted(from.id());
    Optional<String> first = text.lines().findFirst().filter(line -> line.contains("$schema="));
    int at = first.map(line -> text.indexOf('\n') + 1).orElse(0);
    return text.substring(0, at) + advice + text.substring(at);
  }

  private String named(String text) {
    String quoted = "title: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return TITLE.matcher(text).replaceFirst(Matcher.quoteReplacement(quoted));
  }

  /** my-valley is My valley. */
  private static String title(Path folder) {
    String words = Casebook.name(folder).replace('-', ' ').replace('_', ' ').strip();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = NewCase.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Beside its place first, so that a folder is there whole or not at all. */
  private static void write(Path folder, Map<String, String> files) throws IOException {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent == null || Files.exists(folder)) {
      throw new IOException(folder + " is there already");
    }
    Files.createDirectories(parent);
    // Not a temporary folder of the system's: nobody but its maker may read those.
    String own = ProcessHandle.current().pid() + "-" + MADE.incrementAndGet();
    Path aside = Files.createDirectory(parent.resolve(".new-case-" + own));
    boolean made = false;
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(aside.resolve(file.getKey()), file.getValue());
      }
      for (String schema : Schemas.FILES) {
        write(aside.resolve("schema").resolve(schema), resource(schema));
      }
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
      made = true;
    } finally {
      if (!made) {
        discard(aside);
      }
    }
  }

  private static void discard(Path aside) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(aside)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
