package backfire.lab.inquiry;

import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.Trial;
import backfire.lab.explanation.TrialMaker;
import backfire.lab.explanation.TrialPlans.TrialPlan;
import backfire.lab.store.TrialFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Worlds of an inquiry by batches: those that the folder has are taken from it. */
final class TrialBatches {
  private final TrialFolder folder;
  private final TrialMaker maker;
  private final int threads;
  private final int weeks;
  private final Progress progress;
  private final Consumer<List<Trial>> seen;
  private final StopSign stop;
  private final List<Trial> all = new ArrayList<>();
  private int batches;

  /**
   * In a folder.
   *
   * @param seen is shown all worlds so far whenever a batch was made
   */
  TrialBatches(
      TrialFolder folder,
      TrialMaker maker,
      int threads,
      int weeks,
      Progress progress,
      Consumer<List<Trial>> seen,
      StopSign stop) {
    this.folder = folder;
    this.maker = maker;
    this.threads = threads;
    this.weeks = weeks;
    this.progress = progress;
    this.seen = seen;
    this.stop = stop;
  }

  /**
   * All worlds so far, in their order, those of some plans being the last.
   *
   * @param later how many may be asked for after them
   */
  List<Trial> of(List<TrialPlan> plans, int later) throws InterruptedException {
    List<List<TrialPlan>> parts = new ArrayList<>();
    for (int from = 0; from < plans.size(); from += TrialFolder.BATCH) {
      parts.add(plans.subList(from, Math.min(plans.size(), from + TrialFolder.BATCH)));
    }
    List<Optional<List<Trial>>> known = new ArrayList<>();
    int made = 0;
    for (int i = 0; i < parts.size(); i++) {
      List<TrialPlan> batch = parts.get(i);
      Optional<List<Trial>> found =
          folder.find(batches + 1 + i).filter(trials -> isOf(trials, batch));
      known.add(found);
      made += found.map(List::size).orElse(0);
    }
    progress.began(plans.size() + later - made, weeks, made);
    for (int i = 0; i < parts.size(); i++) {
      batches++;
      Optional<List<Trial>> found = known.get(i);
      all.addAll(found.isPresent() ? found.get() : made(batches, parts.get(i)));
      if (found.isEmpty() || i == parts.size() - 1) {
        seen.accept(List.copyOf(all));
      }
    }
    return List.copyOf(all);
  }

  /** Another program, or other evidence, may have aimed elsewhere. */
  private static boolean isOf(List<Trial> trials, List<TrialPlan> plans) {
    if (trials.size() != plans.size()) {
      return false;
    }
    for (int i = 0; i < trials.size(); i++) {
      Trial trial = trials.get(i);
      TrialPlan plan = plans.get(i);
      if (trial.world() != plan.world()
          || trial.seed() != plan.seed()
          || !trial.unknowns().equals(plan.unknowns())) {
        return false;
      }
    }
    return true;
  }

  private List<Trial> made(int batch, List<TrialPlan> plans) throws InterruptedException {
    int first = plans.getFirst().world();
    List<Trial> trials =
        Ensemble.run(
            plans.stream().map(TrialPlan::world).toList(),
            threads,
            world -> made(maker, plans.get(world - first), progress, stop),
            stop);
    folder.finish(batch, trials);
    return trials;
  }

  /** One world, while progress is told and the sign to stop is heeded. */
  static Trial made(TrialMaker maker, TrialPlan plan, Progress progress, StopSign stop) {
    Trial trial =
        maker.make(
            plan,
            week -> {
              progress.weekDone();
              stop.heed();
            });
    progress.worldDone();
    return trial;
  }
}
