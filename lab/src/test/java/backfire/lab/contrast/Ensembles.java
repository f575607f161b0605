package backfire.lab.contrast;

import backfire.lab.SyntheticEnsemble;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Track;
import backfire.lab.ensemble.WorldResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Ensembles that differ by known amounts. */
final class Ensembles {
  private Ensembles() {}

  /** Worlds in which every number is a whole one, so that differences are exact. */
  static List<WorldResult> whole(int worlds) {
    Study study = Study.of("tiny", 3, worlds);
    List<WorldResult> whole = new ArrayList<>();
    for (WorldResult world : SyntheticEnsemble.of(TinyCase.make(), study)) {
      whole.add(changed(world, value -> Math.rint(1000 * value)));
    }
    return whole;
  }

  /** Worlds to which something is added, by number; NaN takes all numbers away. */
  static List<WorldResult> shifted(List<WorldResult> worlds, IntToDoubleFunction by) {
    return worlds.stream()
        .map(world -> changed(world, value -> value + by.applyAsDouble(world.world())))
        .toList();
  }

  private interface Changing {
    double of(double value);
  }

  private static WorldResult changed(WorldResult world, Changing to) {
    return new WorldResult(
        world.world(),
        world.seed(),
        world.digest(),
        world.free(),
        world.readings().stream().map(reading -> changed(reading, to)).toList(),
        world.tracks().stream().map(track -> changed(track, to)).toList(),
        world.places().stream().map(layer -> changed(layer, to)).toList(),
        world.kinds(),
        world.claims(),
        world.incidents(),
        world.attacks(),
        world.idleActs(),
        world.tables(),
        world.toil());
  }

  private static Reading changed(Reading reading, Changing to) {
    SortedMap<String, Double> windows = new TreeMap<>();
    reading.windows().forEach((window, value) -> windows.put(window, to.of(value)));
    return new Reading(reading.observable(), reading.agency(), windows);
  }

  private static Track changed(Track track, Changing to) {
    return new Track(
        track.observable(),
        track.agency(),
        track.weeks(),
        track.firstWeek(),
        track.values().stream().map(to::of).toList());
  }

  private static PlaceTrack changed(PlaceTrack layer, Changing to) {
    return new PlaceTrack(
        layer.observable(),
        layer.agency(),
        layer.weeks(),
        layer.firstWeek(),
        changed(layer.places(), to),
        changed(layer.regions(), to));
  }

  private static Grid changed(Grid grid, Changing to) {
    return Grid.of(grid.rows(), grid.columns(), (row, column) -> to.of(grid.at(row, column)));
  }
}
