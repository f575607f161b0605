package backfire.model.proof;

import backfire.model.Settings;
import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An act that changes nothing changes nobody's luck, not even that of whom a later act picks. */
class EarlyActsTest {
  @Test
  void actBeforeAnImposedAttack_thatAsksForWhatIs_changesNobodysLuck() {
    Setting towns = Settings.twoTowns();
    List<Act> acts = new ArrayList<>(towns.acts());
    acts.add(new Act.Ease(LocalDate.of(2010, 2, 1), EnumSet.allOf(Agency.class), Size.of(0), 8));
    Difference.none(
        History.simulate(towns, 81, d -> {}), History.simulate(towns.withActs(acts), 81, d -> {}));
  }
}
