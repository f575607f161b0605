package backfire.lab.whatif;

import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.store.PairFolder;
import backfire.lab.twin.Given;
import backfire.lab.twin.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Tries worlds in their order until enough of them agree with what is given. */
final class Trying {
  /*
   * A world is made alone to be asked, and made again with its twin if it is kept: what it answers is
   * known when it ends, and most are not kept. Which are kept depends on the order of worlds alone,
   * not on how many are made at once.
   */
  private final WhatIfOrder order;
  private final Function<WorldPlan, Tried> asking;
  private final PairFolder folder;
  private final Progress progress;
  private final StopSign stop;
  private int tried;

  /**
   * For an order.
   *
   * @param asking makes a world and asks it
   */
  Trying(
      WhatIfOrder order,
      Function<WorldPlan, Tried> asking,
      PairFolder folder,
      Progress progress,
      StopSign stop) {
    this.order = order;
    this.asking = asking;
    this.folder = folder;
    this.progress = progress;
    this.stop = stop;
  }

  /** How many worlds were tried: up to the last that is kept, or all. */
  int tried() {
    return tried;
  }

  /** The first worlds that agree, as many as are wanted or as there are. */
  List<Integer> kept(List<Integer> worlds, IntFunction<WorldPlan> plans)
      throws InterruptedException {
    int wanted = order.study().runs();
    progress.notice(
        "Trying worlds for %s."
            .formatted(order.given().stream().map(Given::text).collect(Collectors.joining(", "))));
    List<Integer> kept = new ArrayList<>();
    tried = 0;
    while (kept.size() < wanted && tried < worlds.size()) {
      int some = Math.max(order.threads(), wanted - kept.size());
      List<Integer> next = worlds.subList(tried, Math.min(worlds.size(), tried + some));
      ask(next, plans);
      for (int world : next) {
        if (kept.size() < wanted) {
          tried++;
          if (agrees(world)) {
            kept.add(world);
          }
        }
      }
    }
    return kept;
  }

  private void ask(List<Integer> worlds, IntFunction<WorldPlan> plans) throws InterruptedException {
    List<Integer> missing =
        worlds.stream().filter(world -> folder.findTried(world).isEmpty()).toList();
    if (missing.isEmpty()) {
      return;
    }
    progress.began(missing.size(), order.ofCase().setting().calendar().total(), 0);
    Ensemble.run(
        missing,
        order.threads(),
        world -> {
          folder.finish(asking.apply(plans.apply(world)));
          return world;
        },
        stop);
  }

  private boolean agrees(int world) {
    Tried answers = folder.findTried(world).orElseThrow();
    return order.given().stream().allMatch(given -> given.isMet(answers.claims()));
  }
}
