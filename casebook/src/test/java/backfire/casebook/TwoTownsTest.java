package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.parameter.Parameter;
import backfire.model.setting.Posts;
import org.junit.jupiter.api.Test;

class TwoTownsTest {
  private final Case towns = Casebook.read(ShippedCases.folder("two-towns"));

  @Test
  void twoTowns_isReadWithoutDoubt() {
    assertThat(Casebook.check(ShippedCases.folder("two-towns"))).isEmpty();
    assertThat(towns.id()).isEqualTo("two-towns");
    assertThat(towns.setting().places()).extracting(p -> p.id()).containsExactly("harbour", "mill");
    assertThat(towns.setting().places().getFirst().posts(Agency.SAFETY))
        .isEqualTo(new Posts(12, 3, 1));
    assertThat(towns.setting().parameters().get(Parameter.HARSH_RATE)).isEqualTo(0.3);
    assertThat(towns.setting().parameters().getNamed("act.punish-abuse")).isEqualTo(0.3);
    assertThat(towns.priors())
        .containsOnlyKeys(
            "act.punish-abuse",
            "exit.fear",
            "kin.share",
            "orders.after",
            "restraint.half",
            "revenge.rate");
    assertThat(towns.setting().acts()).hasSize(6);
    assertThat(towns.claims()).hasSize(5);
  }
}
