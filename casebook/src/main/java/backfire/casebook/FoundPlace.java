package backfire.casebook;

import backfire.casebook.outline.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place as a map or a table has it; empty where it does not say.
 *
 * @param outline a geometry as GeoJSON has it; empty if only a point is known
 * @param residents a whole number
 */
record FoundPlace(
    String id,
    String name,
    Spot spot,
    String outline,
    String residents,
    String traders,
    String border,
    String province) {

  /** A number of residents as maps write it, 1234.0 say; what is none is noted. */
  static String residents(Located.Scalar said, Problems.In problems) {
    if (said.text().isBlank()) {
      return "";
    }
    double number = Form.number(said, problems, "residents", 1, PlacesFile.MOST_RESIDENTS);
    return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }
}
