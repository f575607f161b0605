package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import org.junit.jupiter.api.Test;

class TwoTownsTest {
  private final Case towns = Casebook.read(ShippedCases.folder("two-towns"));

  @Test
  void twoTowns_isReadWithoutDoubt() {
    assertThat(Casebook.check(ShippedCases.folder("two-towns"))).isEmpty();
    assertThat(towns.id()).isEqualTo("two-towns");
    assertThat(towns.setting().places()).extracting(p -> p.id()).containsExactly("harbour", "mill");
    for (Place town : towns.setting().places()) {
      assertThat(town.residents()).isBetween(50, 500);
      assertThat(town.posts(Agency.SAFETY).heads()).isOne();
      assertThat(town.posts(Agency.SECURITY).heads()).isOne();
    }
    assertThat(towns.priors()).containsKeys("act.punish-abuse", "orders.after", "revenge.rate");
    assertThat(towns.setting().acts()).isNotEmpty();
    assertThat(towns.claims()).hasSize(5);
  }
}
