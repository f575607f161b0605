package backfire.lab.whatif;

import backfire.casebook.Case;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.LargeWorlds;
import backfire.lab.ensemble.Measures;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.Targets;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.report.WhatIfReport;
import backfire.lab.store.Contradiction;
import backfire.lab.store.Digest;
import backfire.lab.store.FolderLock;
import backfire.lab.store.PairFolder;
import backfire.lab.store.WhatIfFile;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Tried;
import backfire.lab.twin.Twins;
import backfire.lab.twin.WhatIf;
import backfire.lab.words.Words;
import backfire.model.observe.Chronicle;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the pairs of a what-if, or what is missing of them, and tells what came of it. */
public final class WhatIfRun {
  private final WhatIfOrder order;
  private final Case ofCase;
  private final Progress progress;
  private final StopSign stop;
  private final PairFolder folder;
  private final int weeks;

  /**
   * Of an order.
   *
   * @param progress is told how far it is
   * @param stop may be raised to end it early; finished pairs stay
   */
  public WhatIfRun(WhatIfOrder order, Progress progress, StopSign stop) {
    this.order = order;
    this.ofCase = order.ofCase();
    this.progress = progress;
    this.stop = stop;
    this.folder = new PairFolder(order.out());
    this.weeks = ofCase.setting().calendar().total();
  }

  /** Begins in a new folder and goes on to the end. */
  public WhatIf begin() throws InterruptedException {
    PairPlans plans = plans();
    try (FolderLock _ = folder.create()) {
      WhatIfFile file =
          new WhatIfFile(
              "backfire",
              order.version(),
              order.command(),
              "what-if",
              order.caseName(),
              ofCase.files(),
              order.study(),
              order.given(),
              order.tries(),
              List.of(),
              null,
              now(),
              null);
      folder.write(file);
      return rest(file, plans);
    }
  }

  /**
   * Does what is missing in the order's folder.
   *
   * @throws StudyProblem if the case, the program or the study is not what it was
   */
  public WhatIf goOn() throws InterruptedException {
    WhatIfFile file = folder.whatIfFile();
    if (!file.study().equals(order.study()) || !file.given().equals(order.given())) {
      throw new StudyProblem(
          "The what-if in %s asks for something else: %s."
              .formatted(folder.path(), file.command()));
    }
    Contradiction.refuse(folder.path(), file.version(), file.caseFiles(), order.version(), ofCase);
    try (FolderLock _ = folder.open()) {
      return rest(file, plans());
    }
  }

  private PairPlans plans() {
    for (int world : Targets.numberedWorlds(Plans.acts(ofCase, order.study()))) {
      progress.notice(
          "Making world %s without it first, to see which attacks are meant.".formatted(world));
    }
    return new PairPlans(order, this::observe);
  }

  private Chronicle observe(WorldPlan plan) {
    return History.simulate(
        plan.setting(),
        plan.seed(),
        1,
        week -> {
          progress.weekDone();
          stop.heed();
        });
  }

  private WhatIf rest(WhatIfFile begun, PairPlans plans) throws InterruptedException {
    List<Integer> all = order.candidates();
    List<Integer> concerned = all.stream().filter(plans::concern).toList();
    if (concerned.size() < all.size()) {
      progress.notice(
          "What is done is of %s alone, so of no other a twin is made."
              .formatted(
                  concerned.size() == 1
                      ? "world " + concerned.getFirst()
                      : Words.count(concerned.size(), "world")));
    }
    Trying trying = new Trying(order, this::answered, folder, progress, stop);
    List<Integer> kept =
        order.given().isEmpty() ? concerned : trying.kept(concerned, plans::without);
    makePairs(kept, plans);
    return told(begun, kept, order.given().isEmpty() ? 0 : trying.tried());
  }

  /** What a world answers to the claims. */
  private Tried answered(WorldPlan plan) {
    Chronicle chronicle = observe(plan);
    progress.worldDone();
    return new Tried(plan.number(), new Measures(ofCase, plan.setting(), chronicle).claims());
  }

  private void makePairs(List<Integer> worlds, PairPlans plans) throws InterruptedException {
    List<Integer> missing =
        worlds.stream().filter(world -> folder.findPair(world).isEmpty()).toList();
    if (worlds.isEmpty()) {
      return;
    }
    progress.began(2 * missing.size(), weeks, 2 * (worlds.size() - missing.size()));
    Twins twins = new Twins(ofCase, Digest::of);
    // What is kept of a pair is in its file; while others are made it takes no memory.
    Ensemble.run(missing, order.threads(), world -> made(twins, world, plans), stop);
  }

  private int made(Twins twins, int world, PairPlans plans) {
    WorldPlan without = plans.without(world);
    Pair pair =
        twins.live(
            without,
            plans.with(world),
            (one, other, week) -> {
              progress.weekDone();
              progress.weekDone();
              stop.heed();
            });
    stop.heed();
    folder.finish(pair);
    progress.worldDone();
    progress.worldDone();
    LargeWorlds.letGo(people(without.setting()));
    return world;
  }

  private static long people(Setting setting) {
    long residents = setting.places().stream().mapToLong(Place::residents).sum();
    return Math.round(setting.scale() * residents);
  }

  /** Everything that is said comes from the folder, however it was filled. */
  private WhatIf told(WhatIfFile begun, List<Integer> worlds, int tried) {
    progress.nowDoing("writing tables and page");
    List<Pair> pairs = new ArrayList<>();
    for (int world : worlds) {
      pairs.add(folder.findPair(world).orElseThrow());
    }
    String digest =
        Digest.ofStudy(
            pairs.stream()
                .flatMap(pair -> Stream.of(pair.digestWithout(), pair.digestWith()))
                .toList());
    WhatIf found = new WhatIf(order.study(), order.given(), tried, pairs, digest);
    List<String> places = ofCase.setting().places().stream().map(Place::id).toList();
    folder.writeTables(found, places, ofCase.setting().calendar());
    if (order.database()) {
      folder.writeDatabase();
    }
    folder.writeReport(new WhatIfReport(ofCase, order.command(), order.version(), found).html());
    folder.write(begun.finished(pairs.stream().map(WhatIfRun::twin).toList(), digest, now()));
    return found;
  }

  private static WhatIfFile.Twin twin(Pair pair) {
    return new WhatIfFile.Twin(
        pair.world(), Long.toString(pair.seed()), pair.digestWithout(), pair.digestWith());
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
