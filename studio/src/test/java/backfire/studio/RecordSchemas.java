package backfire.studio;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas of records: what may be null is what is marked so, and all else must be there. A record
 * within another has both names.
 */
final class RecordSchemas {
  private final SchemaBuilder builder;
  private final SchemaGeneratorConfigBuilder config =
      new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
          .with(
              Option.DEFINITIONS_FOR_ALL_OBJECTS,
              Option.FLATTENED_ENUMS,
              Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
              Option.EXTRA_OPEN_API_FORMAT_VALUES,
              Option.STANDARD_FORMATS,
              Option.INLINE_NULLABLE_SCHEMAS,
              Option.NULLABLE_ARRAY_ITEMS_ALLOWED)
          .without(Option.SCHEMA_VERSION_INDICATOR);

  RecordSchemas() {
    config
        .forFields()
        .withRequiredCheck(field -> !isNullable(field))
        .withNullableCheck(RecordSchemas::isNullable)
        .withCustomDefinitionProvider(RecordSchemas::rowsWithGaps)
        .withPropertyNameOverrideResolver(RecordSchemas::saidName);
    config
        .forTypesInGeneral()
        .withDefinitionNamingStrategy(new Names())
        .withCustomDefinitionProvider(RecordSchemas::inPlace);
    builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
  }

  /** A reference to the schema of a class. */
  ObjectNode of(Class<?> kind) {
    return builder.createSchemaReference(kind);
  }

  /** All that were referred to, by name. */
  ObjectNode all() {
    return builder.collectDefinitions("components/schemas");
  }

  private static boolean isAny(Class<?> kind) {
    return JsonNode.class.isAssignableFrom(kind) || kind == Object.class;
  }

  /** What stands where it is used: anything at all, and words with values. */
  private static @Nullable CustomDefinition inPlace(
      ResolvedType type, SchemaGenerationContext context) {
    ObjectNode schema = context.getGeneratorConfig().createObjectNode();
    if (type.isInstanceOf(Map.class)) {
      ResolvedType values = type.typeParametersFor(Map.class).getLast();
      schema.put("type", "object");
      schema.set("additionalProperties", context.createStandardDefinitionReference(values, null));
    } else if (!isAny(type.getErasedType())) {
      return null;
    }
    return new CustomDefinition(
        schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
  }

  private static boolean isNullable(FieldScope field) {
    AnnotatedType type = field.getRawMember().getAnnotatedType();
    if (!field.isFakeContainerItemScope()) {
      return marked(type) || JsonNode.class.isAssignableFrom(field.getType().getErasedType());
    }
    do {
      type = ofItems(type);
    } while (field.getType().getErasedType() != erased(type.getType()));
    return marked(type);
  }

  /** Rows of numbers of which some are none: the library looks no deeper than one list. */
  private static @Nullable CustomPropertyDefinition rowsWithGaps(
      FieldScope field, SchemaGenerationContext context) {
    if (field.isFakeContainerItemScope()
        || !(field.getRawMember().getAnnotatedType() instanceof AnnotatedParameterizedType rows)
        || !(ofItems(rows) instanceof AnnotatedParameterizedType row)
        || erased(row.getType()) != List.class
        || !marked(ofItems(row))) {
      return null;
    }
    ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "array");
    ObjectNode number = schema.putObject("items").put("type", "array").putObject("items");
    number.putArray("type").add("number").add("null");
    number.put("format", "double");
    return new CustomPropertyDefinition(schema);
  }

  private static AnnotatedType ofItems(AnnotatedType list) {
    return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
  }

  private static Type erased(Type type) {
    return type instanceof ParameterizedType of ? of.getRawType() : type;
  }

  private static boolean marked(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static @Nullable String saidName(FieldScope field) {
    JsonProperty said = field.getAnnotation(JsonProperty.class);
    return said == null || said.value().isEmpty() ? null : said.value();
  }

  /** Names of records, those that hold them first. */
  private static final class Names implements SchemaDefinitionNamingStrategy {
    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
      return name(key.getType().getErasedType());
    }

    private static String name(Class<?> kind) {
      Class<?> around = kind.getEnclosingClass();
      return around == null ? kind.getSimpleName() : name(around) + kind.getSimpleName();
    }

    @Override
    public void adjustDuplicateNames(
        Map<DefinitionKey, String> same, SchemaGenerationContext context) {
      throw new IllegalStateException("two records have one name: " + same);
    }
  }
}
