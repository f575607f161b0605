package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page asks for is what the description has. Paths are found in its sources: those that
 * begin with api/ in quotes, or with a name of the same file that stands for such a one.
 */
class PageAsksTest {
  private static final Path SOURCES = Path.of("../page/src/studio");
  private static final Pattern NAMED =
      Pattern.compile("const (\\w+) = (?:\\([^)]*\\)(?:: \\w+)? => )?[`'](api/[^`']*)[`'];");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(get|post|put|remove|EventSource|href=\"|href=\\$\\{)?(?:<(?:[^<>]|<[^<>]*>)*>)?[(]?[`'\"]?((?:api/|\\$\\{(?:NAMES)(?:\\([^)]*\\))?})[^`'\"\\s]*)");
  private static final Pattern INSERTED = Pattern.compile("\\$\\{(?:[^{}]|\\{[^{}]*\\})*}");
  private static final Map<String, String> METHODS =
      Map.of("get", "get", "post", "post", "put", "put", "remove", "delete", "EventSource", "get");

  /** A path that is asked for, with what is inserted as *, and by which method, or any. */
  private record Asked(String file, String method, String path, List<String> words) {}

  private static List<Asked> all() throws IOException {
    List<Asked> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ts")).sorted().toList()) {
        all.addAll(in(file));
      }
    }
    return all;
  }

  private static List<Asked> in(Path file) throws IOException {
    String text = Files.readString(file);
    Map<String, String> named = new LinkedHashMap<>();
    Matcher names = NAMED.matcher(text);
    while (names.find()) {
      named.put(names.group(1), names.group(2));
    }
    String any = named.isEmpty() ? "(?!)" : String.join("|", named.keySet());
    Matcher quoted = Pattern.compile(QUOTED.pattern().replace("NAMES", any)).matcher(text);
    List<Asked> asked = new ArrayList<>();
    while (quoted.find()) {
      String before = quoted.group(1) == null ? "" : quoted.group(1);
      String method = before.startsWith("href") ? "get" : METHODS.getOrDefault(before, "");
      String whole = whole(quoted.group(2), named);
      List<String> words =
          Pattern.compile("[?&](\\w+)=").matcher(whole).results().map(r -> r.group(1)).toList();
      String path = whole.replaceFirst("\\?.*$", "");
      asked.add(new Asked(String.valueOf(file.getFileName()), method, path, words));
    }
    return asked;
  }

  private static String whole(String written, Map<String, String> named) {
    String whole = written;
    for (Map.Entry<String, String> one : named.entrySet()) {
      whole =
          whole.replaceAll(
              "\\$\\{" + one.getKey() + "(\\([^)]*\\))?}",
              Matcher.quoteReplacement(one.getValue()));
    }
    return "/" + INSERTED.matcher(whole).replaceAll("*");
  }

  private static boolean isDescribed(JsonNode paths, Asked asked) {
    Pattern wanted =
        Pattern.compile(
            Stream.of(asked.path().split("\\*", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + "[^?]+" + other)
                .orElseThrow());
    return paths.properties().stream()
        .filter(path -> asked.method().isEmpty() || path.getValue().has(asked.method()))
        .filter(path -> fits(wanted, path.getKey()))
        .anyMatch(path -> query(path.getValue()).containsAll(asked.words()));
  }

  /** What may stand after the question mark, of all methods. */
  private static List<String> query(JsonNode path) {
    return path.findValues("parameters").stream()
        .flatMap(parameters -> parameters.values().stream())
        .filter(parameter -> parameter.path("in").asString().equals("query"))
        .map(parameter -> parameter.path("name").asString())
        .toList();
  }

  /** A path that is described may itself have parts that vary, such as the name of a table. */
  private static boolean fits(Pattern wanted, String described) {
    return wanted.matcher(described).matches()
        || wanted.matcher(described.replaceFirst("\\{file}$", "x.csv")).matches()
        || wanted.matcher(described.replaceFirst("\\{file}$", "x.parquet")).matches();
  }

  @Test
  void everythingThatThePageAsksFor_isDescribed_withThatMethod() throws IOException {
    JsonNode paths =
        JsonMapper.shared()
            .readTree(
                Files.readString(Path.of("src/main/resources/backfire/studio/api/openapi.json")))
            .path("paths");
    List<Asked> all = all();
    assertThat(all).hasSizeGreaterThan(30);
    assertThat(all).extracting(Asked::method).contains("get", "post", "delete");
    assertThat(all).flatExtracting(Asked::words).contains("typed", "who");
    // A name that stands for the beginning of paths is asked for with what follows it.
    List<Asked> unknown =
        all.stream()
            .filter(asked -> !isDescribed(paths, asked))
            .filter(asked -> asked.method().isEmpty() ? !isBeginning(paths, asked) : true)
            .toList();
    assertThat(unknown).isEmpty();
  }

  private static boolean isBeginning(JsonNode paths, Asked asked) {
    return isDescribed(paths, new Asked(asked.file(), "", asked.path() + "/*", List.of()));
  }
}
