package backfire.studio;

import backfire.studio.api.Endpoint;
import backfire.studio.api.Problem;
import backfire.studio.api.Sent;
import backfire.studio.api.Stale;
import backfire.studio.api.Told;
import backfire.studio.work.Standing;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Endpoints as OpenAPI 3.1 describes them: https://spec.openapis.org/oas/v3.1.1.html. */
final class Description {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Pattern VARIES = Pattern.compile("[{<]([A-Za-z]+)[}>]");
  private static final String REQUEST_IS_JSON = "application/json";

  private final RecordSchemas schemas = new RecordSchemas();
  private final ObjectNode paths = JSON.createObjectNode();

  private Description() {}

  /** As text that ends with a line. */
  static String of(List<Endpoint<?, ?>> endpoints) {
    Description description = new Description();
    endpoints.forEach(description::add);
    return JSON.writeValueAsString(description.whole()).replace("\r\n", "\n") + "\n";
  }

  private ObjectNode whole() {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("openapi", "3.1.1");
    ObjectNode info = whole.putObject("info");
    info.put("title", "Backfire's studio");
    info.put("version", "1");
    info.put(
        "description",
        "Worlds of a case over HTTP, on one's own machine. The page uses nothing else, and scripts"
            + " may use all of it. What is sent is JSON; what is not described is refused. A header"
            + " X-Asker names who asks, so that what two ask for goes on until neither wants it.");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    whole.putArray("servers").addObject().put("url", "/");
    whole.set("paths", paths);
    ObjectNode components = whole.putObject("components");
    ObjectNode sorted = components.putObject("schemas");
    Map<String, tools.jackson.databind.JsonNode> byName = new TreeMap<>();
    schemas.all().properties().forEach(one -> byName.put(one.getKey(), one.getValue()));
    byName.forEach(sorted::set);
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "Where the studio's address has a token, and only there.");
    whole.putArray("security").addObject();
    whole.withArray("security").addObject().putArray("token");
    return whole;
  }

  private void add(Endpoint<?, ?> endpoint) {
    String path = VARIES.matcher(endpoint.path()).replaceAll("{$1}");
    String method = endpoint.method().name().toLowerCase(Locale.ROOT);
    ObjectNode at = paths.withObject("/" + path.replace("~", "~0").replace("/", "~1"));
    if (at.has(method)) {
      throw new IllegalStateException("two answer " + method + " " + path);
    }
    ObjectNode operation = at.putObject(method);
    operation.put("operationId", operationId(method, path));
    operation.put("description", endpoint.summary());
    parameters(endpoint, operation);
    if (endpoint.takes() != Void.class) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      body.putObject("content")
          .putObject(REQUEST_IS_JSON)
          .set("schema", schemas.of(endpoint.takes()));
    }
    answers(endpoint, path, operation.putObject("responses"));
  }

  /** Such as getCasesCaseOutlines. */
  private static String operationId(String method, String path) {
    StringBuilder id = new StringBuilder(method);
    for (String word : path.replaceFirst("^/api", "").split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return id.length() == method.length() ? method + "Page" : id.toString();
  }

  private static void parameters(Endpoint<?, ?> endpoint, ObjectNode operation) {
    List<MatchResult> varies = VARIES.matcher(endpoint.path()).results().toList();
    if (varies.isEmpty() && endpoint.query().isEmpty()) {
      return;
    }
    var parameters = operation.putArray("parameters");
    for (MatchResult one : varies) {
      ObjectNode parameter = parameters.addObject().put("name", one.group(1)).put("in", "path");
      parameter.put("required", true);
      if (one.group().startsWith("<")) {
        parameter.put("description", "may have slashes");
      }
      parameter.putObject("schema").put("type", "string");
    }
    for (Endpoint.Query one : endpoint.query()) {
      ObjectNode parameter = parameters.addObject().put("name", one.name()).put("in", "query");
      parameter.put("description", one.meaning());
      parameter.putObject("schema").put("type", "string");
    }
  }

  private void answers(Endpoint<?, ?> endpoint, String path, ObjectNode answers) {
    Class<?> gives = endpoint.gives();
    if (gives == Void.class) {
      answers.putObject("204").put("description", "It is done.");
    } else {
      ObjectNode content =
          answers.putObject("200").put("description", "The answer.").putObject("content");
      if (gives == Told.class) {
        ObjectNode told = content.putObject("text/event-stream");
        told.putObject("schema").put("type", "string");
        told.set("x-event", schemas.of(Standing.class));
      } else if (gives == Sent.class) {
        content.putObject(kind(path));
      } else {
        content.putObject(REQUEST_IS_JSON).set("schema", schemas.of(gives));
      }
    }
    if (endpoint.method().equals(HandlerType.PUT)) {
      problem(answers, "409", "Somebody else has changed it; with what is there.", Stale.class);
    }
    problem(answers, "default", "Why it was not done.", Problem.class);
  }

  private void problem(ObjectNode answers, String status, String description, Class<?> kind) {
    answers
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject(REQUEST_IS_JSON)
        .set("schema", schemas.of(kind));
  }

  private static String kind(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html", "/" -> "text/html";
      case "json" -> "application/json";
      case "duckdb" -> "application/octet-stream";
      default -> "*/*";
    };
  }
}
