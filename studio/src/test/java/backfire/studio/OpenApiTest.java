package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.work.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description that ships is the one that the endpoints have, and is one that others can read.
 */
class OpenApiTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/backfire/studio/api/openapi.json");
  private static final Path TYPES = Path.of("../page/src/studio/api.ts");

  private static String made() {
    try (Desk desk = new Desk()) {
      Path here = Path.of("target/nowhere");
      Premises premises = new Premises(Path.of(".."), here, here, 2, "0");
      return Description.of(Studio.endpoints(premises, desk));
    }
  }

  private static JsonNode shipped() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(SHIPPED));
  }

  @Test
  void theDescription_isThatOfTheEndpoints() throws IOException {
    isShipped(made(), SHIPPED);
  }

  @Test
  void thePagesTypes_areThoseOfTheDescription() throws IOException {
    isShipped(TypeScript.of(JsonMapper.shared().readTree(made())), TYPES);
  }

  private static void isShipped(String made, Path shipped) throws IOException {
    Path aside = Path.of("target").resolve(shipped.getFileName());
    if (!made.equals(Files.exists(shipped) ? Files.readString(shipped) : "")) {
      Files.createDirectories(Path.of("target"));
      Files.writeString(aside, made);
    }
    assertThat(shipped)
        .as("endpoints or records have changed; in studio: cp %s %s", aside, shipped)
        .hasContent(made);
  }

  // ---- What OpenAPI 3.1 asks of a description.

  @Test
  void theDescription_hasWhatItMustHave() throws IOException {
    JsonNode whole = shipped();
    assertThat(whole.path("openapi").asString()).matches("3\\.1\\.\\d+");
    assertThat(whole.path("info").path("title").asString()).isNotEmpty();
    assertThat(whole.path("info").path("version").asString()).isNotEmpty();
    assertThat(whole.propertyNames())
        .isSubsetOf("openapi", "info", "servers", "paths", "components", "security");
    assertThat(whole.path("paths").propertyNames()).allMatch(path -> path.startsWith("/"));
    assertThat(whole.path("components").path("schemas").propertyNames())
        .isNotEmpty()
        .allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
  }

  @Test
  void everyOperation_hasAnIdOfItsOwn_aSentence_itsParameters_andAnswers() throws IOException {
    List<String> ids = new ArrayList<>();
    for (var path : shipped().path("paths").properties()) {
      for (var one : path.getValue().properties()) {
        String name = one.getKey() + " " + path.getKey();
        JsonNode operation = one.getValue();
        assertThat(Set.of("get", "put", "post", "delete")).contains(one.getKey());
        ids.add(operation.path("operationId").asString());
        assertThat(operation.path("description").asString())
            .as(name)
            .endsWith(".")
            .hasSizeGreaterThan(8);
        assertThat(parameters(operation, "path")).as(name).isEqualTo(braces(path.getKey()));
        assertThat(parameters(operation, "query")).as(name).doesNotHaveDuplicates();
        assertThat(operation.path("responses").has("default")).as(name).isTrue();
        assertThat(operation.path("responses").propertyNames())
            .as(name)
            .allMatch(status -> status.matches("[2-5]\\d\\d|default"))
            .anyMatch(status -> status.startsWith("2"));
        operation
            .path("responses")
            .forEach(answer -> assertThat(answer.has("description")).as(name).isTrue());
        if (one.getKey().equals("get") || one.getKey().equals("delete")) {
          assertThat(operation.has("requestBody")).as(name).isFalse();
        }
      }
    }
    assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates().allMatch(id -> !id.isEmpty());
  }

  private static List<String> parameters(JsonNode operation, String in) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : operation.path("parameters")) {
      assertThat(one.path("schema").isObject()).isTrue();
      if (one.path("in").asString().equals(in)) {
        assertThat(one.path("required").asBoolean(false)).isEqualTo(in.equals("path"));
        names.add(one.path("name").asString());
      }
    }
    return names;
  }

  private static List<String> braces(String path) {
    return Pattern.compile("\\{(\\w+)}").matcher(path).results().map(r -> r.group(1)).toList();
  }

  @Test
  void pathsThatDifferInNamesAlone_areOne_andTheseDiffer() throws IOException {
    assertThat(
            shipped().path("paths").propertyNames().stream()
                .map(path -> path.replaceAll("\\{\\w+}", "{}"))
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyReference_leadsSomewhere_andEverySchemaIsReferredTo() throws IOException {
    JsonNode whole = shipped();
    List<String> references =
        Pattern.compile("\"\\$ref\"\\s*:\\s*\"([^\"]*)\"")
            .matcher(Files.readString(SHIPPED))
            .results()
            .map((MatchResult found) -> found.group(1))
            .distinct()
            .toList();
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(reference).startsWith("#/components/schemas/");
      assertThat(whole.at(reference.substring(1)).isObject()).as(reference).isTrue();
    }
    for (String name : whole.path("components").path("schemas").propertyNames()) {
      assertThat(references).contains("#/components/schemas/" + name);
    }
  }
}
