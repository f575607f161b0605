package backfire.lab.why;

import backfire.casebook.Case;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.Contradiction;
import backfire.lab.store.Digest;
import backfire.lab.store.EventKeys;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Reference.Kind;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.util.List;
import java.util.Set;

/**
 * A world of a run, lived again with somebody looking on. It is the same world, or the answer is
 * none: its digest must be the stored one.
 */
public final class Replay {
  private final Case ofCase;
  private final RunFolder folder;
  private final RunFile run;
  private final int hands;
  private final Progress progress;
  private final StopSign stop;

  /**
   * Of a run's worlds.
   *
   * @param version of this program
   * @param hands threads that live a world's places side by side
   * @throws StudyProblem if the program or the case is not what it was
   */
  public Replay(
      Case ofCase, RunFolder folder, String version, int hands, Progress progress, StopSign stop) {
    this.ofCase = ofCase;
    this.folder = folder;
    this.run = folder.runFile();
    this.hands = hands;
    this.progress = progress;
    this.stop = stop;
    Contradiction.refuse(folder.path(), run.version(), run.caseFiles(), version, ofCase);
  }

  /**
   * Why it happened.
   *
   * @throws StudyProblem if there is no such thing in the run, with the nearest that is
   */
  public Account why(Reference asked) {
    WorldResult stored = stored(asked);
    EventKeys keys = keys(asked);
    Recollection recollection =
        switch (asked.kind()) {
          case ATTACK -> new Recollection(Set.of(keys.who()), Set.of());
          case EXIT, PROMOTION -> new Recollection(Set.of(), Set.of(keys.who()));
          case OFFICER -> new Recollection(Set.of(), Set.of(asked.key()));
          case RESIDENT -> new Recollection(Set.of(asked.key()), Set.of());
        };
    live(stored, recollection);
    return new Accounts(ofCase, recollection, asked, stored.digest()).of(keys);
  }

  private WorldResult stored(Reference asked) {
    int first = run.study().firstWorld();
    int last = run.study().lastWorld();
    if (asked.world() < first || asked.world() > last) {
      throw new StudyProblem(
          "%s: the run in %s has worlds %s to %s."
              .formatted(asked.text(), folder.path(), first, last));
    }
    return folder
        .findWorld(asked.world())
        .orElseThrow(
            () ->
                new StudyProblem(
                    "%s: world %s of the run in %s is not finished. backfire run --resume %s"
                        .formatted(asked.text(), asked.world(), folder.path(), folder.path())));
  }

  private EventKeys keys(Reference asked) {
    Kind kind = asked.kind();
    if (kind.isPerson()) {
      return new EventKeys(asked.key(), 0, 0);
    }
    List<EventKeys> events = folder.events(asked.world(), kind.id());
    if (asked.number() < 1 || asked.number() > events.size()) {
      String nearest =
          events.isEmpty()
              ? "has none"
              : "has %s, the last %s"
                  .formatted(
                      events.size(), Reference.event(kind, asked.world(), events.size()).text());
      throw new StudyProblem(
          "There is no %s: world %s %s.".formatted(asked.text(), asked.world(), nearest));
    }
    return events.get((int) asked.number() - 1);
  }

  private void live(WorldResult stored, Recollection recollection) {
    WorldPlan plan = Plans.of(ofCase, run.study(), this::observe).of(stored.world());
    progress.began(1, plan.setting().calendar().total(), 0);
    Chronicle chronicle =
        History.simulate(
            plan.setting(),
            plan.seed(),
            hands,
            recollection,
            week -> {
              progress.weekDone();
              stop.heed();
            });
    if (!Digest.of(chronicle).equals(stored.digest())) {
      throw new StudyProblem(
          "World %s came out otherwise than it is stored in %s, so nothing can be said of it. Begin the run anew."
              .formatted(stored.world(), folder.path()));
    }
  }

  private Chronicle observe(WorldPlan plan) {
    return History.simulate(plan.setting(), plan.seed(), hands, week -> stop.heed());
  }
}
