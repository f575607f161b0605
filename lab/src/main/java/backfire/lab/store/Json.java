package backfire.lab.store;

import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.explanation.Trial;
import backfire.lab.twin.Pair;
import backfire.model.observe.Event;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * How records are written as JSON: in their declared order, names_like_this, NaN as "NaN".
 *
 * <p>Many readers of JSON have numbers of 53 bits. So keys are text, as tables and acts have them,
 * and so are the seeds of worlds.
 */
public final class Json {
  /** The mapper for a run's files. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(WorldResult.class, SeedAsText.class)
          .addMixIn(Trial.class, SeedAsText.class)
          .addMixIn(Pair.class, SeedAsText.class)
          .addMixIn(Event.Attack.class, KeysAsText.class)
          .addMixIn(Grid.class, GridAsText.class)
          .build();

  private Json() {}

  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface SeedAsText {
    @JsonFormat(shape = Shape.STRING)
    long seed();
  }

  @SuppressWarnings("UnusedMethod") // read by Jackson
  private interface KeysAsText {
    @JsonSerialize(using = KeyWriter.class)
    @JsonDeserialize(using = KeyReader.class)
    long who();

    @JsonSerialize(using = KeyWriter.class)
    @JsonDeserialize(using = KeyReader.class)
    long whom();
  }

  @JsonSerialize(using = GridText.Writer.class)
  @JsonDeserialize(using = GridText.Reader.class)
  private interface GridAsText {}

  /** A key as tables and acts have it: sixteen hexadecimal digits. */
  static String key(long key) {
    return HexFormat.of().toHexDigits(key);
  }

  private static final class KeyWriter extends ValueSerializer<Long> {
    @Override
    public void serialize(Long key, JsonGenerator out, SerializationContext context) {
      out.writeString(key(key));
    }
  }

  private static final class KeyReader extends ValueDeserializer<Long> {
    @Override
    public Long deserialize(JsonParser in, DeserializationContext context) {
      String key = in.getString();
      return key.matches("[0-9a-f]{16}")
          ? Long.parseUnsignedLong(key, 16)
          : (Long) context.handleWeirdStringValue(Long.class, key, "a key has sixteen digits");
    }
  }
}
