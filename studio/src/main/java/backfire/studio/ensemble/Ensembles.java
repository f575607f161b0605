package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.run.Glance;
import backfire.lab.run.GlanceRun;
import backfire.studio.shelf.CaseShelf;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import backfire.studio.work.Task;
import backfire.studio.work.Task.Lane;
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
  private final Map<String, Ensemble> known = new LinkedHashMap<>(KEPT, 0.75f, true);

  /**
   * Of a shelf of cases.
   *
   * @param threads worlds at once
   * @param version of the program
   */
  public Ensembles(CaseShelf cases, Desk desk, int threads, String version) {
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
    if (find(id).isEmpty()) {
      desk.forget(id);
    }
    Ensemble ensemble = remembered(new Ensemble(id, wanted.caseName(), ofCase, study));
    Lane lane = QuickSize.of(ofCase).holds(wanted) ? Lane.QUICK : Lane.LONG;
    return desk.ask(
        new Task(
            id,
            "ensemble",
            ofCase.title(),
            lane,
            "/api/ensembles/" + id,
            (progress, stop) -> {
              ensemble.begin();
              ensemble.end(
                  new GlanceRun(
                          ofCase, study, threads, Math.min(threads, study.runs()), progress, stop)
                      .make(ensemble::add));
            }),
        asker);
  }

  private synchronized Ensemble remembered(Ensemble anew) {
    Ensemble ensemble = known.computeIfAbsent(anew.id(), _ -> anew);
    if (known.size() > KEPT) {
      known.remove(known.keySet().iterator().next());
    }
    return ensemble;
  }

  /** An ensemble that was asked for. */
  public synchronized Optional<Ensemble> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /**
   * An ensemble of which something can be shown.
   *
   * @throws Missing if there is none
   */
  public Ensemble get(String id) {
    return find(id)
        .filter(ensemble -> !ensemble.worlds().isEmpty())
        .orElseThrow(() -> new Missing("There is no such ensemble any more; ask for it again."));
  }

  /**
   * An ensemble all of whose worlds are finished.
   *
   * @throws Missing if there is none
   */
  public Glance getWhole(String id) {
    return get(id)
        .findWhole()
        .orElseThrow(() -> new Missing("That ensemble is still being made; ask when it is done."));
  }
}
