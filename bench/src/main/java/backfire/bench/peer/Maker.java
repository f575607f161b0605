package backfire.bench.peer;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Rules;
import backfire.bench.peer.mason.columns.ColumnsCountry;
import backfire.bench.peer.mason.idiomatic.IdiomaticCountry;
import backfire.model.observe.Chronicle;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Who makes a world of a setting and a seed. */
public enum Maker {
  BACKFIRE("Backfire") {
    @Override
    public Chronicle live(Setting setting, long seed, IntConsumer weekDone) {
      return History.simulate(setting, seed, weekDone);
    }
  },
  COLUMNS("MASON, residents in arrays") {
    @Override
    public Chronicle live(Setting setting, long seed, IntConsumer weekDone) {
      return Country.live(new ColumnsCountry(setting, new Rules(setting), seed), weekDone);
    }
  },
  IDIOMATIC("MASON, everybody stepped") {
    @Override
    public Chronicle live(Setting setting, long seed, IntConsumer weekDone) {
      return Country.live(new IdiomaticCountry(setting, new Rules(setting), seed), weekDone);
    }
  };

  private final String title;

  Maker(String title) {
    this.title = title;
  }

  /** What it is called in tables. */
  public String title() {
    return title;
  }

  /** Its name in commands. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Makes a world and lives through all its weeks.
   *
   * @param weekDone told the number of weeks done, after each
   */
  public abstract Chronicle live(Setting setting, long seed, IntConsumer weekDone);
}
