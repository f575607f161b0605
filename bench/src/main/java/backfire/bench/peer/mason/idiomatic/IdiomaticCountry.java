package backfire.bench.peer.mason.idiomatic;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Officer;
import backfire.bench.peer.mason.People;
import backfire.bench.peer.mason.Phase;
import backfire.bench.peer.mason.Rules;
import backfire.bench.peer.mason.Vengeance;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sim.engine.Stoppable;

/** A country in which each officer and each resident is stepped by himself, each week. */
public final class IdiomaticCountry extends Country {
  private final Residents residents = new Residents(this);
  private final Map<Phase, Consumer<Officer>> duties = new EnumMap<>(Phase.class);
  private final Map<Officer, List<Stoppable>> onDuty = new HashMap<>();

  /** A country that has not yet begun. */
  public IdiomaticCountry(Setting setting, Rules rules, long seed) {
    super(setting, rules, seed);
  }

  @Override
  protected People settle() {
    residents.settle();
    return residents;
  }

  @Override
  protected void scheduleRevenge(Vengeance vengeance) {
    residents.schedule(vengeance);
  }

  @Override
  protected void scheduleDuties(Map<Phase, Consumer<Officer>> all) {
    duties.putAll(all);
  }

  @Override
  protected void begins(Officer officer, int from) {
    List<Stoppable> steps = new ArrayList<>();
    duties.forEach(
        (phase, duty) ->
            steps.add(
                schedule.scheduleRepeating(from, phase.ordering(), state -> duty.accept(officer))));
    onDuty.put(officer, steps);
  }

  @Override
  protected void ends(Officer officer) {
    onDuty.getOrDefault(officer, List.of()).forEach(Stoppable::stop);
    onDuty.remove(officer);
  }
}
