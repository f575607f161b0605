package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Casebook;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.why.Reference.Kind;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.week.History;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventColumnsTest {
  @Test
  void events_comeBackAsTheyWere() {
    Study study = Study.of("two-towns", 5, 1);
    WorldPlan plan =
        new Plans(Casebook.read(Path.of("../cases/two-towns")), study, List.of()).of(1);
    Chronicle chronicle = History.simulate(plan.setting(), plan.seed(), week -> {});
    List<Event> events =
        chronicle.events().stream().filter(event -> Kind.of(event).isPresent()).toList();
    EventColumns columns = EventColumns.of(chronicle);
    assertThat(columns.size()).isEqualTo(events.size());
    int exits = 0;
    int offers = 0;
    for (int row = 0; row < events.size(); row++) {
      Event event = events.get(row);
      assertThat(columns.keys(row).who()).isEqualTo(event.who());
      assertThat(columns.keys(row).whom()).isEqualTo(event.whom());
      assertThat(columns.week(row)).isEqualTo(event.week());
      if (event instanceof Event.Exit) {
        assertThat(columns.exit(row)).isEqualTo(event);
        assertThat(columns.number(row)).isEqualTo(++exits);
      }
      if (event instanceof Event.Promotion) {
        assertThat(columns.offer(row)).isEqualTo(event);
        assertThat(columns.number(row)).isEqualTo(++offers);
      }
    }
    assertThat(List.of(exits, offers)).allMatch(n -> n > 10);
  }
}
