package backfire.casebook;

import backfire.model.observe.Observable;
import backfire.model.parameter.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schemas of a case's files, for editors: structure is written by hand, names of
 * parameters, observables and kinds come from the model. A program of its own, for who changes the
 * model:
 *
 * <pre>
 *   java -cp cli/target/backfire.jar backfire.casebook.Schemas casebook/src/main/resources/backfire/casebook
 * </pre>
 */
public final class Schemas {
  /** The files, by what they describe. */
  static final List<String> FILES =
      List.of("case.schema.json", "evidence.schema.json", "credence.schema.json");

  private static final JsonMapper JSON = new JsonMapper();
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter()
          .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
          .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));

  private Schemas() {}

  /** Writes the model's names into the schemas of a folder. */
  public static void main(String[] arguments) throws IOException {
    for (String file : FILES) {
      Path path = Path.of(arguments[0]).resolve(file);
      Files.writeString(path, withNames(Files.readString(path)));
    }
  }

  /** A schema with the names that the model has. */
  static String withNames(String schema) {
    Map<String, List<String>> names =
        Map.of(
            "parameter", Arrays.stream(Parameter.values()).map(Parameter::id).toList(),
            "observable", Arrays.stream(Observable.values()).map(Observable::id).toList(),
            "agency", AskForm.AGENCIES,
            "rank", AskForm.RANKS,
            "gravity", AskForm.GRAVITIES);
    JsonNode root = JSON.readTree(schema);
    names.forEach(
        (kind, ids) -> {
          if (root.path("$defs").path(kind) instanceof ObjectNode definition) {
            ArrayNode list = definition.putArray("enum");
            ids.forEach(list::add);
          }
        });
    return JSON.writer().with(LINES).writeValueAsString(root) + "\n";
  }
}
