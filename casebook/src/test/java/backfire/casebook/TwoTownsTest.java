package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import java.util.stream.Stream;
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
  }

  @Test
  void itsEvidence_hasEveryKindOfThing() {
    Evidence evidence = towns.evidence();
    assertThat(evidence.outlets()).hasSize(2);
    assertThat(evidence.chains()).hasSize(3);
    assertThat(evidence.incidents()).hasSize(2);
    assertThat(evidence.reports().values().stream().map(Evidence.Report::anyway).distinct())
        .containsExactlyInAnyOrder(Evidence.Anyway.values());
    assertThat(towns.claims().stream().flatMap(c -> kinds(c.ask())).distinct())
        .containsExactlyInAnyOrder(Ask.class.getPermittedSubclasses());
    assertThat(towns.claims()).anyMatch(c -> c.partOf() != null);
    assertThat(towns.claims()).anyMatch(c -> !c.because().isEmpty());
    assertThat(towns.claims()).anyMatch(c -> c.isScored() && !c.incidents().isEmpty());
    assertThat(towns.credence()).isNotEqualTo(Credence.ASSUMPTION);
  }

  private static Stream<Class<?>> kinds(Ask ask) {
    return ask instanceof Ask.All all
        ? Stream.concat(Stream.of(Ask.All.class), all.parts().stream().flatMap(p -> kinds(p)))
        : Stream.of(ask.getClass());
  }
}
