package backfire.lab.figure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;

/**
 * Numbers as a page carries them where there are many: two bytes each.
 *
 * @param scale by which a number of the page is multiplied; a power of two
 * @param base64 of the numbers over the scale, each a little-endian binary16 (IEEE 754), NaN for
 *     none
 */
public record Halves(double scale, String base64) {
  /*
   * Binary16 has eleven significant bits: a number comes back within one part in 2,048, down to a
   * two-hundred-millionth of the largest, and two significant figures are shown. Sixteen bits of fixed steps
   * would hold the largest better and the smallest not at all: risk in quiet places is a thousandth
   * of that in the worst. As decimal text the same numbers take three times the room.
   */

  /** What the largest number is brought to; binary16 ends at 65,504. */
  private static final double TOP = 32_768;

  /** Of numbers, in their order; what is not finite is none. */
  static Halves of(List<double[]> rows) {
    double largest = 0;
    for (double[] row : rows) {
      for (double number : row) {
        largest = Double.isFinite(number) ? Math.max(largest, Math.abs(number)) : largest;
      }
    }
    double scale = largest == 0 ? 1 : Math.scalb(1.0, Math.getExponent(largest / TOP) + 1);
    int numbers = rows.stream().mapToInt(row -> row.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(2 * numbers).order(ByteOrder.LITTLE_ENDIAN);
    for (double[] row : rows) {
      for (double number : row) {
        bytes.putShort(
            Float.floatToFloat16(Double.isFinite(number) ? (float) (number / scale) : Float.NaN));
      }
    }
    return new Halves(scale, Base64.getEncoder().encodeToString(bytes.array()));
  }
}
