package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.model.observe.Chronicle;
import backfire.model.setting.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {
  @Test
  void caseWithoutProvinces_isOneRegion() {
    assertThat(Region.of(TinyCase.make()))
        .containsExactly(new Region(Region.WHOLE, List.of("ford", "mill")));
  }

  @Test
  void provinces_followTheWhole_byName_andHoldEachPlaceOnce() {
    Case country = Casebook.read(Path.of("../cases/north-korea"));
    List<Region> regions = Region.of(country);
    List<String> all = country.setting().places().stream().map(Place::id).toList();
    assertThat(regions.getFirst()).isEqualTo(new Region(Region.WHOLE, all));
    List<Region> provinces = regions.subList(1, regions.size());
    assertThat(provinces).extracting(Region::name).isSorted().hasSize(10).contains("Chagang");
    assertThat(provinces.stream().flatMap(province -> province.places().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void mood_ofTheWhole_isThatOfPlacesByTheirResidents() {
    Case tiny = TinyCase.make();
    Chronicle chronicle = Synthetic.simulate(tiny.setting(), 3, week -> {});
    List<PlaceTrack> layers = new Measures(tiny, tiny.setting(), chronicle).places();
    PlaceTrack risk = layers.getFirst();
    int last = risk.regions().columns() - 1;
    double ford = risk.places().at(0, last);
    double mill = risk.places().at(1, last);
    assertThat(risk.observable()).isEqualTo("risk");
    assertThat(risk.regions().at(0, last))
        .isCloseTo((9_000 * mill + 21_000 * ford) / 30_000, within(1e-6 * (mill + ford)));
  }
}
