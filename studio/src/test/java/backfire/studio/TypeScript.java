package backfire.studio;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The schemas of a description as types of TypeScript, as whoever is answered sees them. */
final class TypeScript {
  private static final String HEAD =
      """
      /* What the server answers and takes. Made from its description by OpenApiTest; not to be edited. */

      """;

  private TypeScript() {}

  static String of(JsonNode description) {
    return HEAD
        + description.path("components").path("schemas").properties().stream()
            .map(one -> "export type " + one.getKey() + " = " + type(one.getValue()) + ";\n")
            .collect(Collectors.joining("\n"));
  }

  private static String type(JsonNode schema) {
    if (schema.has("$ref")) {
      return schema.path("$ref").asString().replace("#/components/schemas/", "");
    }
    if (schema.has("anyOf")) {
      return each(schema.path("anyOf"), TypeScript::type);
    }
    if (schema.has("enum")) {
      return each(schema.path("enum"), word -> "'" + word.asString() + "'");
    }
    if (schema.has("const")) {
      return "'" + schema.path("const").asString() + "'";
    }
    JsonNode kinds = schema.path("type");
    return kinds.isArray()
        ? each(kinds, kind -> type(schema, kind.asString()))
        : type(schema, kinds.asString(""));
  }

  private static String type(JsonNode schema, String kind) {
    return switch (kind) {
      case "" -> "unknown";
      case "integer", "number" -> "number";
      case "string", "boolean", "null" -> kind;
      case "array" -> "ReadonlyArray<" + type(schema.path("items")) + ">";
      case "object" -> schema.has("properties") ? fields(schema) : record(schema);
      default -> throw new IllegalStateException("no type of TypeScript for " + kind);
    };
  }

  private static String record(JsonNode schema) {
    JsonNode values = schema.path("additionalProperties");
    return values.isObject() ? "Readonly<Record<string, " + type(values) + ">>" : "object";
  }

  private static String fields(JsonNode schema) {
    return schema.path("properties").properties().stream()
        .map(one -> "  readonly " + one.getKey() + ": " + type(one.getValue()) + ";\n")
        .collect(Collectors.joining("", "{\n", "}"));
  }

  private static String each(JsonNode all, Function<JsonNode, String> written) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(written)
        .collect(Collectors.joining(" | "));
  }
}
