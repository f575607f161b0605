package backfire.casebook.outline;

/** Degrees east and north. */
public record Spot(double lon, double lat) {
  private static final double EARTH_RADIUS_KM = 6371;

  /** The great circle between two spots, by the haversine formula. */
  public double kmTo(Spot other) {
    double sinLat = StrictMath.sin(StrictMath.toRadians(other.lat - lat) / 2);
    double sinLon = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
    double h =
        sinLat * sinLat
            + StrictMath.cos(StrictMath.toRadians(lat))
                * StrictMath.cos(StrictMath.toRadians(other.lat))
                * sinLon
                * sinLon;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
  }
}
