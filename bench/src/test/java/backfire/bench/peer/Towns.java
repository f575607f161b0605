package backfire.bench.peer;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Rules;
import backfire.bench.peer.mason.columns.ColumnsCountry;
import backfire.casebook.Casebook;
import backfire.model.setting.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Worlds of two towns, in which all that can happen does, by whoever makes them. */
final class Towns {
  static final Setting SETTING = Casebook.read(Path.of("../cases/two-towns")).setting();

  private static final Map<Integer, Worlds> OURS = new ConcurrentHashMap<>();

  private Towns() {}

  static Agreement compare(Setting setting, Maker peer, int seeds) {
    List<Gauge> gauges = Gauge.all();
    return Agreement.between(
        Worlds.of(seeds, gauges, seed -> Maker.BACKFIRE.live(setting, seed, week -> {})),
        Worlds.of(seeds, gauges, seed -> peer.live(setting, seed, week -> {})));
  }

  /** The engine under the rules, and a peer under others. */
  static Agreement compare(Rules changed, int seeds) {
    List<Gauge> gauges = Gauge.all();
    Worlds ours =
        OURS.computeIfAbsent(
            seeds,
            n -> Worlds.of(n, gauges, seed -> Maker.BACKFIRE.live(SETTING, seed, week -> {})));
    return Agreement.between(
        ours,
        Worlds.of(
            seeds,
            gauges,
            seed -> Country.live(new ColumnsCountry(SETTING, changed, seed), week -> {})));
  }
}
