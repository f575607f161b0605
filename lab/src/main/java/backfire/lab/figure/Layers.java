package backfire.lab.figure;

import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.SignTest;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Makes layers of a map: quantiles over worlds, or over pairs of them. */
public final class Layers {
  private static final List<ToDoubleFunction<Spread>> OF_PLACE =
      List.of(Spread::median, Spread::q05, Spread::q95);
  private static final List<ToDoubleFunction<Spread>> OF_REGION =
      List.of(Spread::median, Spread::q05, Spread::q25, Spread::q75, Spread::q95);

  private Layers() {}

  /** A layer over the worlds of an ensemble. */
  static LayerOnMap of(Layer layer, List<WorldResult> worlds) {
    List<PlaceTrack> tracks =
        worlds.stream()
            .flatMap(world -> world.places().stream().filter(track -> track.isOf(layer)))
            .toList();
    return of(layer, tracks, Scaled.of(layer.observable()).unit(), Classes::breaks, List.of());
  }

  /**
   * A layer over the differences of pairs of worlds, with classes on either side of none.
   *
   * @param tracks the layer's differences in each pair
   */
  public static LayerOnMap ofDifferences(Layer layer, List<PlaceTrack> tracks) {
    String unit = Scaled.of(layer.observable()).unitOfDifference();
    return of(layer, tracks, unit, Classes::diverging, told(tracks));
  }

  private static LayerOnMap of(
      Layer layer,
      List<PlaceTrack> tracks,
      String unit,
      UnaryOperator<List<Double>> breaks,
      List<String> told) {
    double factor = Scaled.of(layer.observable()).factor();
    List<List<Spread>> places = spreads(tracks, PlaceTrack::places);
    List<List<Spread>> regions = spreads(tracks, PlaceTrack::regions);
    return new LayerOnMap(
        layer.observable().id(),
        name(layer),
        unit,
        layer.weeks(),
        tracks.getFirst().firstWeek(),
        tracks.getFirst().places().columns(),
        breaks.apply(medians(places, factor)),
        Halves.of(quantiles(places, OF_PLACE, factor)),
        Halves.of(quantiles(regions, OF_REGION, factor)),
        few(places, tracks.size()),
        few(regions, tracks.size()),
        told);
  }

  /** Which way each place and stretch differs, as far as it can be told of it by itself. */
  private static List<String> told(List<PlaceTrack> tracks) {
    Grid first = tracks.getFirst().places();
    int[] enough = SignTest.enough(tracks.size());
    List<String> told = new ArrayList<>();
    for (int row = 0; row < first.rows(); row++) {
      StringBuilder letters = new StringBuilder();
      for (int column = 0; column < first.columns(); column++) {
        int more = 0;
        int less = 0;
        for (PlaceTrack track : tracks) {
          double difference = track.places().at(row, column);
          more += difference > 0 ? 1 : 0;
          less += difference < 0 ? 1 : 0;
        }
        boolean isTold = Math.max(more, less) >= enough[more + less];
        letters.append(!isTold ? '0' : more > less ? '+' : '−');
      }
      told.add(letters.toString());
    }
    return told;
  }

  private static String name(Layer layer) {
    String of = layer.agency() == null ? "" : ", " + layer.agency().id();
    return Words.capital(layer.observable().meaning()) + of;
  }

  private static List<List<Spread>> spreads(
      List<PlaceTrack> tracks, Function<PlaceTrack, Grid> of) {
    List<Grid> grids = tracks.stream().map(of).toList();
    double[] values = new double[grids.size()];
    List<List<Spread>> spreads = new ArrayList<>();
    for (int row = 0; row < grids.getFirst().rows(); row++) {
      List<Spread> here = new ArrayList<>();
      for (int column = 0; column < grids.getFirst().columns(); column++) {
        for (int world = 0; world < values.length; world++) {
          values[world] = grids.get(world).at(row, column);
        }
        here.add(Spread.of(values));
      }
      spreads.add(here);
    }
    return spreads;
  }

  private static List<Double> medians(List<List<Spread>> rows, double factor) {
    List<Double> medians = new ArrayList<>();
    for (List<Spread> row : rows) {
      row.forEach(spread -> medians.add(Rounded.number(factor * spread.median())));
    }
    return medians;
  }

  private static List<double[]> quantiles(
      List<List<Spread>> rows, List<ToDoubleFunction<Spread>> of, double factor) {
    List<double[]> quantiles = new ArrayList<>();
    for (List<Spread> row : rows) {
      for (ToDoubleFunction<Spread> quantile : of) {
        quantiles.add(row.stream().mapToDouble(s -> factor * quantile.applyAsDouble(s)).toArray());
      }
    }
    return quantiles;
  }

  private static List<List<Integer>> few(List<List<Spread>> rows, int worlds) {
    List<List<Integer>> few = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int stretch = 0; stretch < rows.get(row).size(); stretch++) {
        int n = rows.get(row).get(stretch).n();
        if (n < worlds) {
          few.add(List.of(row, stretch, n));
        }
      }
    }
    return few;
  }
}
