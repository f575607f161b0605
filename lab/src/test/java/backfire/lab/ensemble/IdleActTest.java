package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.lab.TinyCase;
import backfire.model.act.Act;
import backfire.model.act.ActText;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Manner;
import backfire.model.observe.Event.Motive;
import backfire.model.observe.Event.Standing;
import backfire.model.setting.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdleActTest {
  private final Case tiny = TinyCase.make();

  /** Officer 1f moves to Mill in week 60, and is removed in week 70; somebody is attacked in 80. */
  private Chronicle chronicle() {
    Chronicle chronicle = new Chronicle(tiny.setting().calendar(), List.of("mill", "ford"));
    chronicle.note(new Event.Transfer(60, "ford", 0x1f, 5, Agency.SAFETY, Rank.LINE, "mill"));
    chronicle.note(
        new Event.Departure(70, "mill", 0x1f, 5, Agency.SAFETY, Rank.LINE, Event.Cause.REMOVAL));
    chronicle.note(
        new Event.Attack(
            80,
            "ford",
            0xa,
            0xb,
            Agency.SAFETY,
            Rank.CHIEF,
            Standing.SERVING,
            Gravity.KILLED,
            Manner.SINGLE,
            Motive.IMPOSED,
            0,
            1,
            false,
            false));
    return chronicle;
  }

  private List<IdleAct> idle(int week, String act) {
    Act read = tiny.acts().parse(tiny.setting().calendar().monday(week) + " " + act);
    Setting setting = tiny.setting().withActs(List.of(read));
    List<IdleAct> idle = IdleAct.of(setting, chronicle());
    idle.forEach(i -> assertThat(i.act()).isEqualTo(ActText.written(read)));
    return idle;
  }

  @Test
  void act_thatMetItsTarget_isNotIdle() {
    assertThat(idle(60, "move officer:1/000000000000001f mill")).isEmpty();
    assertThat(idle(70, "remove officer:1/000000000000001f")).isEmpty();
    assertThat(idle(80, "silence attack:1/a-b-80")).isEmpty();
    assertThat(idle(80, "attack ford safety chief killed")).isEmpty();
    assertThat(idle(80, "forbid attack:1/a-c-80")).isEmpty();
    assertThat(idle(80, "purge centre 1")).isEmpty();
  }

  @Test
  void act_thatMetNobody_isIdle_andSaysWhatItDidNotFind() {
    assertThat(idle(61, "move officer:1/000000000000001f mill"))
        .extracting(IdleAct::why)
        .containsExactly(
            "no officer of that key serves then, or no post of his rank is vacant in mill");
    assertThat(idle(70, "remove officer:1/000000000000002f"))
        .extracting(IdleAct::why)
        .containsExactly("no officer of that key serves then");
    assertThat(idle(80, "silence attack:1/a-c-80"))
        .extracting(IdleAct::why)
        .containsExactly("there is no such attack");
    assertThat(idle(80, "attack ford security chief killed"))
        .extracting(IdleAct::why)
        .containsExactly("nobody serves in such a post then");
  }

  @Test
  void forbiddenAttack_thatComesAllTheSame_isSaid() {
    assertThat(idle(80, "forbid attack:1/a-b-80"))
        .extracting(IdleAct::why)
        .containsExactly("the attack comes all the same, as no grudge lies behind it");
  }
}
