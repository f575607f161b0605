package backfire.lab.contrast;

import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.Track;
import backfire.lab.ensemble.WorldResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Two worlds of the same number and luck, one of each ensemble. Differences are other less one. */
record Pair(WorldResult one, WorldResult other) {

  /**
   * The worlds that both ensembles have, in the order of their numbers.
   *
   * @throws StudyProblem if there is none, or two of a number have not the same luck
   */
  static List<Pair> of(List<WorldResult> ones, List<WorldResult> others) {
    Map<Integer, WorldResult> byNumber = new HashMap<>();
    others.forEach(other -> byNumber.put(other.world(), other));
    List<Pair> pairs = new ArrayList<>();
    for (WorldResult one : ones) {
      WorldResult other = byNumber.get(one.world());
      if (other != null) {
        mustShareLuck(one, other);
        pairs.add(new Pair(one, other));
      }
    }
    if (pairs.isEmpty()) {
      throw new StudyProblem(
          "There is nothing to compare: the ensembles have no world of the same number.");
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.one().world()));
    return List.copyOf(pairs);
  }

  private static void mustShareLuck(WorldResult one, WorldResult other) {
    if (one.seed() != other.seed()) {
      throw new StudyProblem(
          "World %s has not the same luck in both ensembles, so its difference would be luck as well. Make both with one --seed."
              .formatted(one.world()));
    }
    if (!sizes(one).equals(sizes(other))) {
      throw new StudyProblem(
          "World %s was not asked the same in both ensembles: they are of two cases, or of two states of one."
              .formatted(one.world()));
    }
  }

  /** What was measured of a world, and how much of each. */
  private static List<Object> sizes(WorldResult world) {
    List<Object> sizes = new ArrayList<>();
    for (Reading reading : world.readings()) {
      sizes.add(List.of(reading.observable(), reading.agency()));
    }
    for (Track track : world.tracks()) {
      sizes.add(List.of(track.observable(), track.agency(), track.values().size()));
    }
    for (PlaceTrack layer : world.places()) {
      sizes.add(List.of(layer.observable(), layer.agency()));
      sizes.add(List.of(layer.places().rows(), layer.places().columns(), layer.regions().rows()));
    }
    return sizes;
  }

  /** The difference of a number; NaN where either is undefined. */
  static double difference(double one, double other) {
    double difference = other - one;
    return Double.isFinite(difference) ? difference : Double.NaN;
  }

  /** The differences of the curves. */
  List<Track> tracks() {
    return IntStream.range(0, one.tracks().size())
        .mapToObj(i -> difference(one.tracks().get(i), other.tracks().get(i)))
        .toList();
  }

  private static Track difference(Track one, Track other) {
    IntToDoubleFunction at = i -> difference(one.values().get(i), other.values().get(i));
    return new Track(
        one.observable(),
        one.agency(),
        one.weeks(),
        one.firstWeek(),
        IntStream.range(0, one.values().size()).mapToDouble(at).boxed().toList());
  }

  /** The differences of the layers of a map. */
  List<PlaceTrack> places() {
    return IntStream.range(0, one.places().size())
        .mapToObj(i -> difference(one.places().get(i), other.places().get(i)))
        .toList();
  }

  private static PlaceTrack difference(PlaceTrack one, PlaceTrack other) {
    return new PlaceTrack(
        one.observable(),
        one.agency(),
        one.weeks(),
        one.firstWeek(),
        difference(one.places(), other.places()),
        difference(one.regions(), other.regions()));
  }

  private static Grid difference(Grid one, Grid other) {
    return Grid.of(
        one.rows(),
        one.columns(),
        (row, column) -> difference(one.at(row, column), other.at(row, column)));
  }
}
