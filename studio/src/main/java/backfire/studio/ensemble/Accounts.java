package backfire.studio.ensemble;

import backfire.lab.run.Glance;
import backfire.lab.why.Account;
import backfire.lab.why.Reference;
import backfire.lab.why.Replay;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import backfire.studio.work.Task;
import backfire.studio.work.Task.Lane;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers to why, each made once: a world of an ensemble is lived again for it. */
public final class Accounts {
  private static final int REMEMBERED = 64;

  /** For so long what is long may stand still; an inquiry of half an hour is not waited for. */
  private static final double BRIEF_SECONDS = 30;

  private final Ensembles ensembles;
  private final Desk desk;
  private final int threads;
  private final Map<String, Account> known = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

  /**
   * Of ensembles.
   *
   * @param threads that live a world's places side by side
   */
  public Accounts(Ensembles ensembles, Desk desk, int threads) {
    this.ensembles = ensembles;
    this.desk = desk;
    this.threads = threads;
  }

  /**
   * Asks why.
   *
   * @throws backfire.lab.ensemble.StudyProblem if that names nothing
   */
  public Standing ask(String ensemble, String who, String asker) {
    Reference reference = Reference.parse(who);
    Glance worlds = ensembles.get(ensemble).soFar();
    String id = id(ensemble, reference);
    double seconds = ensembles.sizes(worlds.ofCase()).secondsOfAWorld(worlds.study().scale());
    Lane lane = seconds <= BRIEF_SECONDS ? Lane.QUICK : Lane.LONG;
    if (!isKnown(id)) {
      desk.forget(id);
    }
    return desk.ask(
        new Task(
            id,
            "why",
            reference.text(),
            lane,
            "/api/ensembles/" + ensemble + "/why?who=" + reference.text(),
            (progress, stop) ->
                remember(
                    id,
                    new Replay(worlds.ofCase(), worlds, threads, progress, stop).why(reference))),
        asker);
  }

  private static String id(String ensemble, Reference reference) {
    return ensemble + "-why-" + reference.text().replace(':', '-').replace('/', '-');
  }

  private synchronized boolean isKnown(String id) {
    return known.containsKey(id);
  }

  private synchronized void remember(String id, Account account) {
    known.put(id, account);
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /**
   * The answer to what was asked.
   *
   * @throws Missing if it was not asked, or is still sought
   */
  public synchronized Account get(String ensemble, String who) {
    Account account = known.get(id(ensemble, Reference.parse(who)));
    if (account == null) {
      throw new Missing("That has not been asked, or is still sought.");
    }
    return account;
  }
}
