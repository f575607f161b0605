package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void claims_areExplainedBackInPlainWords() {
    assertThat(Explain.claims(Casebook.read(TinyCase.in(folder).folder())))
        .containsExactly(
            "C1 holds in a world if the figure for exits by choice among the police (per 100"
                + " officers and year) is now (2006-07-03 to 2006-12-31) at least 1.25 times that of"
                + " before (2005-01-03 to 2005-12-31), or in part if it comes close.",
            "C2 holds in a world if somebody attacked one who serves or served in the customs in"
                + " East from 2005-01-03 to 2006-12-31, and he was hurt or killed; and the figure for"
                + " leavers who go to the market (share) is from 0.5 to 1 past (2005-07-01 to"
                + " 2006-12-31).");
  }

  @Test
  void aClaimOnAllPlacesOfAProvince_saysTheProvince() {
    TinyCase tiny =
        TinyCase.in(folder)
            .write(
                "places.csv",
                """
                id,name,province,lon,lat,residents,traders,border,links
                east,East,The Coast,130.2,42.2,2000,0.4,crossing,west
                west,West,Inland,130.0,42.2,1000,0.1,no,
                """);
    assertThat(Explain.claims(Casebook.read(tiny.folder())))
        .anySatisfy(s -> assertThat(s).contains("in the customs in The Coast from"));
  }

  @Test
  void everyClaimOfTheShippedCases_isASentence() {
    for (Path shipped : Casebook.shipped(ShippedCases.root())) {
      assertThat(Explain.claims(Casebook.read(shipped)))
          .allMatch(s -> s.matches("\\w+ holds in a world if .*\\."))
          .noneMatch(s -> s.contains("null"));
    }
  }
}
