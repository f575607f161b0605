package backfire.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Casebook;
import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargerCaseTest {
  private static final Path PROVINCE = Path.of("../cases/north-hamgyong");

  @TempDir Path folder;

  @Test
  void aCase_ofTenTimesTheResidents_keepsItsPostsAndAllElse() throws IOException {
    LargerCase.write(PROVINCE, folder, 10, 1);
    Setting usual = Casebook.read(PROVINCE).setting();
    Setting larger = Casebook.read(folder).setting();
    assertThat(residents(larger)).isEqualTo(10 * residents(usual));
    assertThat(larger.places().stream().map(Place::posts))
        .isEqualTo(usual.places().stream().map(Place::posts).toList());
    assertThat(larger.acts()).isEqualTo(usual.acts());
    assertThat(larger.calendar()).isEqualTo(usual.calendar());
  }

  @Test
  void aCase_ofTenTimesBoth_hasTenTimesThePosts() throws IOException {
    LargerCase.write(PROVINCE, folder, 10, 10);
    Setting usual = Casebook.read(PROVINCE).setting();
    Setting larger = Casebook.read(folder).setting();
    for (Agency agency : Agency.values()) {
      // Rounding of one post in each of 22 places, and a head that a place has or has not.
      assertThat(posts(larger, agency))
          .isBetween(0.99 * posts(usual, agency) * 10, 1.01 * posts(usual, agency) * 10);
    }
  }

  @Test
  void residents_ofACase_areThoseOfItsPlaces() throws IOException {
    assertThat(LargerCase.residents(PROVINCE))
        .isEqualTo(residents(Casebook.read(PROVINCE).setting()));
  }

  private static long residents(Setting setting) {
    return setting.places().stream().mapToLong(Place::residents).sum();
  }

  private static double posts(Setting setting, Agency agency) {
    return setting.places().stream().mapToInt(place -> place.posts(agency).total()).sum();
  }
}
