package backfire.bench.peer.mason.columns;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Officer;
import backfire.bench.peer.mason.People;
import backfire.bench.peer.mason.Phase;
import backfire.bench.peer.mason.Rules;
import backfire.bench.peer.mason.Town;
import backfire.bench.peer.mason.Vengeance;
import backfire.model.setting.Setting;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A country in which towns are stepped, each with its officers, and residents are not. */
public final class ColumnsCountry extends Country {
  private @Nullable Residents residents;

  /** A country that has not yet begun. */
  public ColumnsCountry(Setting setting, Rules rules, long seed) {
    super(setting, rules, seed);
  }

  @Override
  protected People settle() {
    residents = new Residents(this);
    return residents;
  }

  private Residents residents() {
    if (residents == null) {
      throw new IllegalStateException("residents have not yet settled");
    }
    return residents;
  }

  @Override
  protected void scheduleRevenge(Vengeance vengeance) {
    Clocks clocks = new Clocks(this, residents(), vengeance);
    everyWeek(Phase.REVENGE, state -> clocks.ring());
  }

  @Override
  protected void scheduleDuties(Map<Phase, Consumer<Officer>> duties) {
    for (Town town : towns) {
      duties.forEach((phase, duty) -> everyWeek(phase, state -> town.eachServing(duty)));
    }
  }

  @Override
  protected void begins(Officer officer, int from) {
    residents().note(officer);
  }
}
