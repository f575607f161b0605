package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes worlds to be looked at: they are measured as those of a run are, and stored nowhere. */
public final class GlanceRun {
  private final Case ofCase;
  private final Study study;
  private final int atOnce;
  private final Progress progress;
  private final StopSign stop;
  private final WorldMaker maker;

  /**
   * Of a study.
   *
   * @param threads in all
   * @param atOnce worlds at once, which share the threads
   * @param progress is told how far it is
   * @param stop may be raised to end it early; nothing is left then
   */
  public GlanceRun(
      Case ofCase, Study study, int threads, int atOnce, Progress progress, StopSign stop) {
    this(
        ofCase,
        study,
        atOnce,
        progress,
        stop,
        (setting, seed, weekDone) ->
            History.simulate(setting, seed, Math.max(1, threads / atOnce), weekDone));
  }

  GlanceRun(
      Case ofCase,
      Study study,
      int atOnce,
      Progress progress,
      StopSign stop,
      WorldMaker.Simulation simulation) {
    this.ofCase = ofCase;
    this.study = study;
    this.atOnce = atOnce;
    this.progress = progress;
    this.stop = stop;
    this.maker = new WorldMaker(ofCase, progress, stop, simulation);
  }

  /**
   * Makes them.
   *
   * @param seen is shown what there is: the first worlds of the study, in their order, again
   *     whenever there are more; one at a time, on the threads that make worlds
   * @throws StudyProblem if the study asks for what the case or the model do not have
   */
  public Glance make(Consumer<Glance> seen) throws InterruptedException {
    Plans plans = maker.plans(study);
    List<Integer> numbers = study.worlds();
    progress.began(numbers.size(), ofCase.setting().calendar().total(), 0);
    int first = numbers.getFirst();
    AtomicReference<Annals> annals = new AtomicReference<>();
    Consumer<Chronicle> told =
        chronicle -> annals.set(new Annals(first, chronicle, ofCase.names()));
    Function<List<WorldResult>, Glance> glance =
        worlds -> new Glance(ofCase, study, worlds, Objects.requireNonNull(annals.get()));
    InOrder shown = new InOrder(numbers, worlds -> seen.accept(glance.apply(worlds)));
    List<WorldResult> worlds =
        Ensemble.run(
            numbers,
            atOnce,
            number -> {
              WorldResult world =
                  maker.glance(plans.of(number), number == first ? told : chronicle -> {});
              shown.done(world);
              return world;
            },
            stop);
    return glance.apply(worlds);
  }
}
