package backfire.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.why.Reference.Kind;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  @Test
  void whatIsTyped_isWhatIsAskedAfter() {
    assertThat(Reference.parse("attack:3/17")).isEqualTo(Reference.event(Kind.ATTACK, 3, 17));
    assertThat(Reference.parse("promotion:1/2").kind()).isEqualTo(Kind.PROMOTION);
    Reference officer = Reference.parse("officer:1/90c2fe41ab03d7e5");
    assertThat(officer.key()).isEqualTo(0x90c2fe41ab03d7e5L);
    assertThat(officer.text()).isEqualTo("officer:1/90c2fe41ab03d7e5");
    assertThat(Reference.event(Kind.EXIT, 2, 9).text()).isEqualTo("exit:2/9");
  }

  @Test
  void whatNamesNothing_isRefused_withTheNearestRightThing() {
    assertRefused("atack:1/17", "did you mean attack?");
    assertRefused("attack:1", "allowed is attack:1/17");
    assertRefused("17", "allowed is attack:1/17");
    assertRefused("attack:1/x", "x is no number");
    assertRefused("officer:1/17", "17 is no key");
    assertRefused("attack:99999999999/1", "allowed is attack:1/17");
  }

  private static void assertRefused(String typed, String message) {
    assertThatThrownBy(() -> Reference.parse(typed))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining(message);
  }
}
