package backfire.lab.report;

import backfire.model.setting.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places as discs whose areas are their residents, moved apart where they would overlap. */
final class Discs {
  static final double SIDE = 360;

  private static final double MARGIN = 38;
  private static final double SHARE_COVERED = 0.09;
  private static final double LARGEST = 26;
  private static final double APART = 1.5;
  private static final int ROUNDS = 200;
  private static final double PULL_HOME = 0.04;
  private static final int NAMED = 12;

  private final List<Place> places;
  private final double west;
  private final double north;
  private final double narrowing;
  private final double scale;
  private final double left;
  private final double height;
  private final double[] x;
  private final double[] y;
  private final double[] radius;

  Discs(List<Place> places) {
    this.places = places;
    double east = places.stream().mapToDouble(Place::lon).max().orElse(0);
    double south = places.stream().mapToDouble(Place::lat).min().orElse(0);
    this.west = places.stream().mapToDouble(Place::lon).min().orElse(0);
    this.north = places.stream().mapToDouble(Place::lat).max().orElse(0);
    this.narrowing = StrictMath.cos(StrictMath.toRadians((north + south) / 2));
    double wide = Math.max(1e-6, (east - west) * narrowing);
    double tall = Math.max(1e-6, north - south);
    double room = SIDE - 2 * MARGIN;
    this.scale = room / Math.max(wide, tall);
    this.left = (SIDE - scale * wide) / 2;
    this.height = 2 * MARGIN + scale * tall;
    this.x = places.stream().mapToDouble(place -> x(place.lon())).toArray();
    this.y = places.stream().mapToDouble(place -> y(place.lat())).toArray();
    this.radius = radii(places);
    moveApart();
  }

  private static double[] radii(List<Place> places) {
    double residents = places.stream().mapToDouble(Place::residents).sum();
    double area = SHARE_COVERED * SIDE * SIDE;
    return places.stream()
        .mapToDouble(place -> Math.sqrt(area * place.residents() / residents / Math.PI))
        .map(r -> Math.min(r, LARGEST))
        .toArray();
  }

  private void moveApart() {
    double[] homeX = x.clone();
    double[] homeY = y.clone();
    for (int round = 0; round < ROUNDS; round++) {
      for (int a = 0; a < x.length; a++) {
        for (int b = a + 1; b < x.length; b++) {
          moveApart(a, b);
        }
      }
      for (int a = 0; a < x.length && round < ROUNDS - 20; a++) {
        x[a] += PULL_HOME * (homeX[a] - x[a]);
        y[a] += PULL_HOME * (homeY[a] - y[a]);
      }
    }
  }

  private void moveApart(int a, int b) {
    double dx = x[b] - x[a];
    double dy = y[b] - y[a];
    double wanted = radius[a] + radius[b] + APART;
    double far = Math.sqrt(dx * dx + dy * dy);
    if (far >= wanted) {
      return;
    }
    double push = (wanted - far) / 2;
    double towardsX = far > 0 ? dx / far : 1;
    double towardsY = far > 0 ? dy / far : 0;
    x[a] -= push * towardsX;
    y[a] -= push * towardsY;
    x[b] += push * towardsX;
    y[b] += push * towardsY;
  }

  /** Where a longitude lies across. */
  double x(double lon) {
    return left + (lon - west) * narrowing * scale;
  }

  /** Where a latitude lies down. */
  double y(double lat) {
    return MARGIN + (north - lat) * scale;
  }

  double height() {
    return height;
  }

  double centreX(int place) {
    return x[place];
  }

  double centreY(int place) {
    return y[place];
  }

  double radius(int place) {
    return radius[place];
  }

  /** The largest places whose names do not lie on each other. */
  List<Integer> named() {
    List<Integer> largest = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      largest.add(place);
    }
    largest.sort(Comparator.comparingInt(place -> -places.get(place).residents()));
    List<Integer> named = new ArrayList<>();
    for (int place : largest) {
      boolean free =
          named.stream()
              .noneMatch(
                  other ->
                      Math.abs(x[place] - x[other]) < 54
                          && Math.abs(y[place] + radius[place] - y[other] - radius[other]) < 14);
      if (free && named.size() < NAMED) {
        named.add(place);
      }
    }
    return named;
  }
}
