package backfire.model.setting;

import java.util.Arrays;
import java.util.List;

/** Distances along links between places. */
public final class Roads {
  private static final double EARTH_RADIUS_KM = 6371;

  private Roads() {}

  /**
   * Shortest ways along links, which lead both ways whichever end names them.
   *
   * @return kilometres, in the order of the places; 0 on the diagonal, infinite where no links lead
   */
  public static double[][] between(List<Place> places) {
    int n = places.size();
    double[][] km = new double[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(km[i], Double.POSITIVE_INFINITY);
      km[i][i] = 0;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (places.get(i).links().contains(places.get(j).id()) && i != j) {
          double distance = greatCircle(places.get(i), places.get(j));
          km[i][j] = distance;
          km[j][i] = distance;
        }
      }
    }
    shorten(km);
    return km;
  }

  /** Floyd and Warshall's shortest paths. */
  private static void shorten(double[][] km) {
    int n = km.length;
    for (int via = 0; via < n; via++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double detour = km[i][via] + km[via][j];
          if (detour < km[i][j]) {
            km[i][j] = detour;
          }
        }
      }
    }
  }

  /** The great circle between two places, by the haversine formula. */
  static double greatCircle(Place a, Place b) {
    double latA = StrictMath.toRadians(a.lat());
    double latB = StrictMath.toRadians(b.lat());
    double sinLat = StrictMath.sin((latB - latA) / 2);
    double sinLon = StrictMath.sin(StrictMath.toRadians(b.lon() - a.lon()) / 2);
    double h = sinLat * sinLat + StrictMath.cos(latA) * StrictMath.cos(latB) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
  }
}
