package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Performance;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.report.Report;
import backfire.lab.store.Contradiction;
import backfire.lab.store.Digest;
import backfire.lab.store.FolderLock;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.model.act.ActText;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Parameters;
import backfire.model.week.History;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A study from its case to its folder. */
public final class Run {
  private final Order order;
  private final Progress progress;
  private final StopSign stop;
  private final RunFolder folder;
  private final WorldMaker maker;

  /**
   * A run.
   *
   * @param progress is told how far it is
   * @param stop may be raised to end it early; finished worlds stay
   */
  public Run(Order order, Progress progress, StopSign stop) {
    this(
        order,
        progress,
        stop,
        (setting, seed, weekDone) -> History.simulate(setting, seed, order.hands(), weekDone));
  }

  Run(Order order, Progress progress, StopSign stop, WorldMaker.Simulation simulation) {
    this.order = order;
    this.progress = progress;
    this.stop = stop;
    this.folder = new RunFolder(order.out());
    this.maker = new WorldMaker(order.ofCase(), progress, stop, simulation);
  }

  /** Begins in a new folder and goes on to the end. */
  public Outcome begin() throws InterruptedException {
    Plans plans = maker.plans(order.study());
    try (FolderLock _ = folder.create()) {
      RunFile run = runFile();
      folder.write(run);
      return rest(run, plans);
    }
  }

  /**
   * Does what is missing in the order's folder.
   *
   * @throws StudyProblem if the case, the program or the study is not what it was
   */
  public Outcome goOn() throws InterruptedException {
    RunFile run = folder.runFile();
    if (!run.study().equals(order.study())) {
      throw new StudyProblem(
          "The run in " + folder.path() + " asks for something else: " + run.command() + ".");
    }
    Contradiction.refuse(
        folder.path(), run.version(), run.caseFiles(), order.version(), order.ofCase());
    try (FolderLock _ = folder.open()) {
      return rest(run, maker.plans(order.study()));
    }
  }

  /**
   * Joins parts of a study in a new folder, which is then that of a run that made all its worlds.
   *
   * @throws StudyProblem if the parts are not the whole
   */
  public Outcome gather(Parts parts) {
    parts.mustFit(order);
    Map<Integer, RunFolder> holders = parts.worlds(order);
    try (FolderLock _ = folder.create()) {
      RunFile run = runFile();
      folder.write(run);
      progress.nowDoing("joining worlds");
      for (int world : order.study().worlds()) {
        stop.heed();
        RunFolder holder = Objects.requireNonNull(holders.get(world));
        folder.adopt(holder.findWorld(world).orElseThrow(), holder);
      }
      return outcome(run);
    }
  }

  /**
   * Makes and measures the worlds, in their order, and stores nothing.
   *
   * @param seen is shown what was observed of the first of them
   */
  public List<WorldResult> glance(Consumer<Chronicle> seen) throws InterruptedException {
    Plans plans = maker.plans(order.study());
    List<Integer> worlds = order.study().worlds();
    progress.began(worlds.size(), order.ofCase().setting().calendar().total(), 0);
    int first = worlds.getFirst();
    return Ensemble.run(
        worlds,
        order.threads(),
        world -> maker.glance(plans.of(world), world == first ? seen : chronicle -> {}),
        stop);
  }

  private Outcome rest(RunFile run, Plans plans) throws InterruptedException {
    List<Integer> all = order.study().worlds();
    List<Integer> missing =
        all.stream().filter(world -> folder.findWorld(world).isEmpty()).toList();
    int made = all.size() - missing.size();
    progress.began(missing.size(), order.ofCase().setting().calendar().total(), made);
    // What is kept of a world is in its marker; while others are made it takes no memory.
    WorldMaker.Shelf shelf = WorldMaker.Shelf.of(folder, order.rows());
    Ensemble.run(
        missing, order.threads(), world -> maker.make(plans.of(world), shelf).world(), stop);
    return outcome(run);
  }

  /** Everything that is said of the ensemble comes from the folder, however it was filled. */
  private Outcome outcome(RunFile begun) {
    progress.nowDoing("writing tables and report");
    List<WorldResult> worlds = new ArrayList<>();
    for (int world : order.study().worlds()) {
      worlds.add(folder.findWorld(world).orElseThrow());
    }
    folder.writeTables(worlds, order.ofCase().setting().calendar());
    if (order.database()) {
      folder.writeDatabase(worlds);
    }
    String digest = Digest.ofStudy(worlds.stream().map(WorldResult::digest).toList());
    RunFile run =
        begun.finished(
            worlds.stream()
                .map(w -> new RunFile.World(w.world(), Long.toString(w.seed()), w.digest()))
                .toList(),
            digest,
            now());
    folder.writeReport(
        new Report(order.ofCase(), order.caseName(), order.study(), worlds, run.version(), digest)
            .html());
    folder.write(run);
    return new Outcome(
        digest,
        worlds,
        Performance.of(worlds, order.threads(), order.hands()),
        folder.path(),
        folder.report());
  }

  private RunFile runFile() {
    Study study = order.study();
    Case ofCase = order.ofCase();
    Parameters parameters = ofCase.setting().parameters();
    for (Map.Entry<String, Double> entry : study.set().entrySet()) {
      parameters = parameters.withNamed(entry.getKey(), entry.getValue());
    }
    return new RunFile(
        "backfire",
        order.version(),
        order.command(),
        order.caseName(),
        ofCase.files(),
        study,
        order.rows(),
        parameters.all(),
        Stream.concat(ofCase.setting().acts().stream().map(ActText::written), study.acts().stream())
            .toList(),
        List.of(),
        null,
        now(),
        null);
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
