package backfire.lab.store;

import backfire.lab.ensemble.Grid;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * A grid as a text: {@code 2x3:} and the Base64 of its numbers, row by row, each a little-endian
 * float of 32 bits. As lists of numbers the maps of a country are twice as long, and slow to read.
 */
final class GridText {
  private static final Pattern FORM = Pattern.compile("(\\d{1,7})x(\\d{1,7}):([A-Za-z0-9+/=]*)");
  private static final int SHOWN = 20;

  private GridText() {}

  static String of(Grid grid) {
    byte[] numbers = new byte[grid.rows() * grid.columns() * Float.BYTES];
    ByteBuffer bytes = ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN);
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        bytes.putFloat((float) grid.at(row, column));
      }
    }
    return grid.rows() + "x" + grid.columns() + ":" + Base64.getEncoder().encodeToString(numbers);
  }

  /**
   * The grid that a text tells.
   *
   * @throws IllegalArgumentException if it tells none
   */
  static Grid parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("no grid");
    }
    int rows = Integer.parseInt(form.group(1));
    int columns = Integer.parseInt(form.group(2));
    byte[] numbers = Base64.getDecoder().decode(form.group(3));
    if (numbers.length != (long) rows * columns * Float.BYTES) {
      throw new IllegalArgumentException("not as many numbers as it says");
    }
    ByteBuffer bytes = ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN);
    return Grid.of(
        rows, columns, (row, column) -> bytes.getFloat((row * columns + column) * Float.BYTES));
  }

  /** Writes grids for Jackson. */
  static final class Writer extends ValueSerializer<Grid> {
    @Override
    public void serialize(Grid grid, JsonGenerator out, SerializationContext context) {
      out.writeString(of(grid));
    }
  }

  /** Reads grids for Jackson. */
  static final class Reader extends ValueDeserializer<Grid> {
    @Override
    public Grid deserialize(JsonParser in, DeserializationContext context) {
      String text = in.getString();
      try {
        return parse(text);
      } catch (IllegalArgumentException e) {
        String begin = text.substring(0, Math.min(SHOWN, text.length()));
        return (Grid) context.handleWeirdStringValue(Grid.class, begin, "%s", e.getMessage());
      }
    }
  }
}
