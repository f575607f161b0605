package backfire.studio.api;

import backfire.lab.ensemble.StudyProblem;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** What is sent, as records: what is not declared is refused, and nothing is taken for another. */
final class Sending {
  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 40;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .addModule(
              new SimpleModule()
                  .addDeserializer(Double.class, new FiniteNumber())
                  .addDeserializer(Double.TYPE, new FiniteNumber()))
          .build();

  /** A number as JSON has it; the library takes "NaN" and 1e400 for numbers too. */
  private static final class FiniteNumber extends StdScalarDeserializer<Double> {
    FiniteNumber() {
      super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() == null || !parser.currentToken().isNumeric()) {
        return context.reportInputMismatch(this, "no number");
      }
      double value = parser.getDoubleValue();
      return Double.isFinite(value) ? value : context.reportInputMismatch(this, "no number");
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
      return context.reportInputMismatch(this, "no number");
    }
  }

  private Sending() {}

  /**
   * A record.
   *
   * @throws JacksonException if it is none of that kind
   * @throws StudyProblem if something is missing, or the record itself refuses it
   */
  static <Q> Q read(byte[] sent, Class<Q> kind) {
    JsonNode tree = JSON.readTree(sent);
    if (!tree.isObject()) {
      throw new StudyProblem("Nothing was sent where something must be: an object in JSON.");
    }
    try {
      return JSON.treeToValue(tree, kind);
    } catch (DatabindException e) {
      if (e.getCause() instanceof StudyProblem refused) {
        throw refused;
      }
      List<String> missing = missing(tree, kind);
      if (!missing.isEmpty()
          && (e.getCause() instanceof NullPointerException || isAbsent(tree, e))) {
        throw new StudyProblem("What was sent lacks " + String.join(", ", missing) + ".");
      }
      throw e;
    }
  }

  private static boolean isAbsent(JsonNode tree, DatabindException e) {
    String name = e.getPath().isEmpty() ? null : e.getPath().getFirst().getPropertyName();
    return name != null && !tree.hasNonNull(name);
  }

  private static List<String> missing(JsonNode tree, Class<?> kind) {
    RecordComponent[] components = kind.getRecordComponents();
    return components == null
        ? List.of()
        : Arrays.stream(components)
            .map(RecordComponent::getName)
            .filter(name -> !tree.hasNonNull(name))
            .toList();
  }

  /** Why something could not be read: where, and not by which class. */
  static String unread(JacksonException e) {
    String where =
        e instanceof DatabindException at && !at.getPath().isEmpty()
            ? at.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
                .reduce((all, step) -> all + "." + step)
                .orElse("")
            : "";
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "There is no " + unknown.getPropertyName() + " in what may be sent.";
    }
    return where.isEmpty()
        ? "What was sent is not JSON, is nested too deep, or has a larger number than may be."
        : "What was sent cannot be read at "
            + where
            + ": it is of another kind than may stand there.";
  }
}
