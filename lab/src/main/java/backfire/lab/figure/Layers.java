package backfire.lab.figure;

import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The layers of a map over the worlds of an ensemble. */
final class Layers {
  private static final List<ToDoubleFunction<Spread>> OF_PLACE =
      List.of(Spread::median, Spread::q05, Spread::q95);
  private static final List<ToDoubleFunction<Spread>> OF_REGION =
      List.of(Spread::median, Spread::q05, Spread::q25, Spread::q75, Spread::q95);

  private final List<WorldResult> worlds;

  Layers(List<WorldResult> worlds) {
    this.worlds = worlds;
  }

  LayerOnMap of(Layer layer) {
    List<PlaceTrack> tracks =
        worlds.stream()
            .flatMap(world -> world.places().stream().filter(track -> track.isOf(layer)))
            .toList();
    Scaled scaled = Scaled.of(layer.observable());
    List<List<Spread>> places = spreads(tracks, PlaceTrack::places);
    List<List<Spread>> regions = spreads(tracks, PlaceTrack::regions);
    return new LayerOnMap(
        layer.observable().id(),
        name(layer),
        scaled.unit(),
        layer.weeks(),
        tracks.getFirst().firstWeek(),
        tracks.getFirst().places().columns(),
        Classes.breaks(medians(places, scaled.factor())),
        Halves.of(quantiles(places, OF_PLACE, scaled.factor())),
        Halves.of(quantiles(regions, OF_REGION, scaled.factor())),
        few(places),
        few(regions));
  }

  private static String name(Layer layer) {
    String of = layer.agency() == null ? "" : ", " + layer.agency().id();
    return Words.capital(layer.observable().meaning()) + of;
  }

  private static List<List<Spread>> spreads(
      List<PlaceTrack> tracks, Function<PlaceTrack, Grid> of) {
    List<Grid> grids = tracks.stream().map(of).toList();
    List<List<Spread>> spreads = new ArrayList<>();
    for (int i = 0; i < grids.getFirst().rows(); i++) {
      int row = i;
      List<Spread> here = new ArrayList<>();
      for (int j = 0; j < grids.getFirst().columns(); j++) {
        int column = j;
        here.add(Spread.of(grids.stream().map(grid -> grid.at(row, column)).toList()));
      }
      spreads.add(here);
    }
    return spreads;
  }

  private static List<List<Double>> medians(List<List<Spread>> rows, double factor) {
    return rows.stream()
        .map(row -> row.stream().map(s -> Rounded.number(factor * s.median())).toList())
        .toList();
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

  private List<List<Integer>> few(List<List<Spread>> rows) {
    List<List<Integer>> few = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int stretch = 0; stretch < rows.get(row).size(); stretch++) {
        int n = rows.get(row).get(stretch).n();
        if (n < worlds.size()) {
          few.add(List.of(row, stretch, n));
        }
      }
    }
    return few;
  }
}
