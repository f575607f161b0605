package backfire.casebook.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The outline of a place that is known by a point alone: a circle, which claims to be no more. */
public final class RoundOutline {
  private static final double KM_A_DEGREE = 111.32;
  private static final int CORNERS = 24;
  private static final int DECIMALS = 5;

  private RoundOutline() {}

  /** A Polygon as GeoJSON has it. */
  public static String around(Spot middle, double km) {
    double lat = km / KM_A_DEGREE;
    double narrower = Math.max(0.01, StrictMath.cos(StrictMath.toRadians(middle.lat())));
    List<String> ring = new ArrayList<>();
    for (int i = 0; i <= CORNERS; i++) {
      double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
      double x = middle.lon() + lat / narrower * StrictMath.cos(angle);
      double y = middle.lat() + lat * StrictMath.sin(angle);
      ring.add("[" + degrees(x, 180) + ", " + degrees(y, 90) + "]");
    }
    return "{\"type\": \"Polygon\", \"coordinates\": [[" + String.join(", ", ring) + "]]}";
  }

  private static String degrees(double value, double most) {
    return BigDecimal.valueOf(Math.max(-most, Math.min(most, value)))
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
