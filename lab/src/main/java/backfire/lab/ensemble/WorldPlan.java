package backfire.lab.ensemble;

import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;
import java.util.SortedMap;

/**
 * One world before it is made.
 *
 * @param number from 1
 * @param seed its luck
 * @param setting what it is told
 * @param free the values of the free parameters in it
 */
public record WorldPlan(int number, long seed, Setting setting, SortedMap<String, Double> free) {

  /** The constants of this world's rules. */
  public Parameters parameters() {
    return setting.parameters();
  }
}
