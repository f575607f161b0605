package backfire.lab.why;

import backfire.casebook.Case;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.store.Digest;
import backfire.lab.store.EventKeys;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Reference.Kind;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.util.List;
import java.util.Set;

/**
 * A finished world, lived again with somebody looking on. It is the same world, or the answer is
 * none: its digest must be the one that it had.
 */
public final class Replay {
  private final Case ofCase;
  private final FinishedWorlds worlds;
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
    this(ofCase, new StoredWorlds(ofCase, folder, version), hands, progress, stop);
  }

  /**
   * Of any worlds.
   *
   * @param ofCase that of which they were made
   * @param hands threads that live a world's places side by side
   */
  public Replay(Case ofCase, FinishedWorlds worlds, int hands, Progress progress, StopSign stop) {
    this.ofCase = ofCase;
    this.worlds = worlds;
    this.hands = hands;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Why it happened.
   *
   * @throws StudyProblem if there is no such thing in them, with the nearest that is
   */
  public Account why(Reference asked) {
    String digest = worlds.digest(asked);
    EventKeys keys = keys(asked);
    Recollection recollection =
        switch (asked.kind()) {
          case ATTACK -> new Recollection(Set.of(keys.who()), Set.of());
          case EXIT, PROMOTION -> new Recollection(Set.of(), Set.of(keys.who()));
          case OFFICER -> new Recollection(Set.of(), Set.of(asked.key()));
          case RESIDENT -> new Recollection(Set.of(asked.key()), Set.of());
        };
    live(asked.world(), digest, recollection);
    return new Accounts(ofCase, recollection, asked, digest).of(keys);
  }

  private EventKeys keys(Reference asked) {
    Kind kind = asked.kind();
    if (kind.isPerson()) {
      return new EventKeys(asked.key(), 0, 0);
    }
    List<EventKeys> events = worlds.events(asked.world(), kind);
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

  private void live(int world, String digest, Recollection recollection) {
    WorldPlan plan = Plans.of(ofCase, worlds.study(), this::observe).of(world);
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
    if (!Digest.of(chronicle).equals(digest)) {
      throw worlds.cameOutOtherwise(world);
    }
  }

  private Chronicle observe(WorldPlan plan) {
    return History.simulate(plan.setting(), plan.seed(), hands, week -> stop.heed());
  }
}
