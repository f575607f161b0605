package backfire.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import org.junit.jupiter.api.Test;

class SizedTest {
  @Test
  void fewerResidents_areASample_andMoreAreLargerPlaces() {
    Setting half = Sized.residents(Towns.SETTING, 120);
    assertThat(half.scale()).isEqualTo(0.5);
    assertThat(half.places()).isEqualTo(Towns.SETTING.places());
    Setting ten = Sized.residents(Towns.SETTING, 2400);
    assertThat(ten.scale()).isEqualTo(1);
    assertThat(ten.places().stream().mapToInt(Place::residents).sum()).isEqualTo(2400);
    assertThat(ten.places().getFirst().posts(Agency.SAFETY).line()).isEqualTo(120);
  }
}
