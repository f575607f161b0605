package backfire.model.twin;

import backfire.model.setting.Place;
import java.util.Arrays;
import java.util.List;

/** How far places are from each other along links, kilometres; infinite where no link leads. */
final class Distances {
  private static final double EARTH_RADIUS_KM = 6371;

  private final double[][] km;

  Distances(List<Place> places) {
    int n = places.size();
    km = new double[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(km[i], Double.POSITIVE_INFINITY);
      km[i][i] = 0;
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (linked(places.get(i), places.get(j))) {
          km[i][j] = greatCircle(places.get(i), places.get(j));
          km[j][i] = km[i][j];
        }
      }
    }
    for (int via = 0; via < n; via++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          km[i][j] = Math.min(km[i][j], km[i][via] + km[via][j]);
        }
      }
    }
  }

  double between(Town a, Town b) {
    return km[a.index][b.index];
  }

  private static boolean linked(Place a, Place b) {
    return a.links().contains(b.id()) || b.links().contains(a.id());
  }

  /** The haversine formula. */
  private static double greatCircle(Place a, Place b) {
    double lat = StrictMath.toRadians(b.lat() - a.lat());
    double lon = StrictMath.toRadians(b.lon() - a.lon());
    double sinLat = StrictMath.sin(lat / 2);
    double sinLon = StrictMath.sin(lon / 2);
    double h =
        sinLat * sinLat
            + StrictMath.cos(StrictMath.toRadians(a.lat()))
                * StrictMath.cos(StrictMath.toRadians(b.lat()))
                * sinLon
                * sinLon;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
  }
}
