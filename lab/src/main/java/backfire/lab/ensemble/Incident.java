package backfire.lab.ensemble;

import backfire.model.act.Target;
import backfire.model.observe.Event.Attack;
import java.time.LocalDate;

/**
 * An attack worth telling.
 *
 * @param number the N of {@code attack:WORLD/N}: attacks are numbered from 1 as they happened
 * @param monday the week
 * @param stops by which factor stops there changed in the eight weeks after against those before;
 *     NaN where that cannot be said
 */
public record Incident(long number, LocalDate monday, Attack attack, double stops) {

  /** Is it revenge? Only that can be forbidden: what happens otherwise asks nobody. */
  public boolean canBeForbidden() {
    return attack.motive().isRevenge();
  }

  /**
   * The act that forbids it, by identity, so that it means the same attack in a run of whatever
   * acts.
   */
  public String forbidden(int world) {
    Target attacked = new Target.Identity(world, attack.who(), attack.whom(), attack.week());
    return "forbid " + attacked.text();
  }
}
