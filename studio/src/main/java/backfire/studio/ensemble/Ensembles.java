package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.run.GlanceForecast;
import backfire.lab.run.GlanceRun;
import backfire.lab.run.Limits;
import backfire.studio.shelf.CaseShelf;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import backfire.studio.work.Task;
import backfire.studio.work.Task.Lane;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ensembles that are looked at, in memory; those that were looked at longest ago are let go.
 */
public final class Ensembles {
  private static final int KEPT = 16;

  private final CaseShelf cases;
  private final Desk desk;
  private final int threads;
  private final String version;
  private final Limits limits;
  private final Map<String, Ensemble> known = new LinkedHashMap<>(KEPT, 0.75f, true);

  /**
   * Of a shelf of cases.
   *
   * @param threads worlds at once
   * @param version of the program
   */
  public Ensembles(CaseShelf cases, Desk desk, int threads, String version) {
    this.limits = Limits.ofMachine(Path.of("."));
    this.cases = cases;
    this.desk = desk;
    this.threads = threads;
    this.version = version;
  }

  /** Asks for an ensemble; it is made at the desk unless it is known. */
  public Standing ask(Wanted wanted, String asker) {
    Case ofCase = cases.read(wanted.caseName());
    String id = wanted.id(ofCase, version);
    Study study = wanted.study(ofCase);
    Plans.check(ofCase, study);
    if (find(id).isEmpty()) {
      desk.forget(id);
    }
    String caseName = wanted.caseName();
    remembered(id, caseName);
    Lane lane = sizes(ofCase).isQuick(wanted) ? Lane.QUICK : Lane.LONG;
    return desk.ask(
        new Task(
            id,
            "ensemble",
            ofCase.title(),
            lane,
            "/api/ensembles/" + id,
            (progress, stop) ->
                new GlanceRun(ofCase, study, threads, atOnce(ofCase, study), progress, stop)
                    .make(soFar -> remembered(id, caseName).grow(soFar))),
        asker);
  }

  /** How large the ensembles of a case are here. */
  public Sizes sizes(Case ofCase) {
    return Sizes.of(ofCase, threads, limits);
  }

  /** Worlds at once, as memory allows. */
  private int atOnce(Case ofCase, Study study) {
    GlanceForecast forecast = GlanceForecast.of(ofCase, study, threads, limits);
    if (!forecast.fits()) {
      throw new StudyProblem(
          forecast.sentence()
              + ", for which there is not memory enough."
              + (forecast.scaleThatFits().isPresent()
                  ? " A scale of " + forecast.scaleThatFits().getAsDouble() + " would fit."
                  : ""));
    }
    return forecast.atOnce();
  }

  /** It is remembered anew if others took its place while it was made. */
  private synchronized Ensemble remembered(String id, String caseName) {
    Ensemble ensemble = known.computeIfAbsent(id, _ -> new Ensemble(id, caseName));
    if (known.size() > KEPT) {
      known.remove(known.keySet().iterator().next());
    }
    return ensemble;
  }

  private synchronized Optional<Ensemble> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /**
   * An ensemble that was asked for and is remembered.
   *
   * @throws Missing if there is none
   */
  public Ensemble get(String id) {
    return find(id)
        .orElseThrow(() -> new Missing("There is no such ensemble any more; ask for it again."));
  }
}
