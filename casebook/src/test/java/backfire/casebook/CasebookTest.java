package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case.Border;
import backfire.model.act.ActText;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.setting.Posts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasebookTest {
  @TempDir Path folder;

  @Test
  void aCase_isWhatItsFilesSay() {
    Case tiny = Casebook.read(TinyCase.in(folder).folder());

    assertThat(tiny.title()).isEqualTo("Tiny");
    assertThat(tiny.setting().calendar().weeks()).isEqualTo(104);
    assertThat(tiny.setting().calendar().burnIn()).isEqualTo(52);
    assertThat(tiny.setting().places()).extracting(p -> p.id()).containsExactly("east", "west");
    assertThat(tiny.setting().places().getFirst().posts(Agency.SAFETY))
        .isEqualTo(new Posts(12, 1, 1));
    assertThat(tiny.setting().places().getLast().posts(Agency.CUSTOMS))
        .isEqualTo(new Posts(2, 1, 0));
    assertThat(tiny.borders()).containsEntry("east", Border.CROSSING);
    assertThat(tiny.setting().acts())
        .extracting(ActText::written)
        .containsExactly(
            "2005-06-01 orders safety 1.6 over 26w",
            "2006-01-09 purge centre act.purge",
            "2006-06-05 orders customs orders.after");
    assertThat(tiny.actNames()).containsEntry("2006-01-09 purge centre act.purge", "purge");
    assertThat(tiny.setting().parameters().getNamed("act.purge")).isEqualTo(1);
    assertThat(tiny.priors().get("act.purge")).hasToString("Lognormal[median=1.0, sigma=0.5]");
    assertThat(tiny.files()).containsOnlyKeys(TinyCase.FILES);
    assertThat(tiny.evidence().incidents().get("blow"))
        .satisfies(
            i -> {
              assertThat(i.ranks()).isEqualTo(Set.of(Rank.CHIEF, Rank.HEAD));
              assertThat(i.gravities()).isEqualTo(Set.of(Gravity.values()));
              assertThat(i.group()).isNull();
            });
    assertThat(tiny.acts().parse("close market west 2w").date())
        .isEqualTo(tiny.setting().calendar().first());
  }

  @Test
  void links_goBothWays_whereOnePlaceNamesTheOther() {
    Case tiny = Casebook.read(TinyCase.in(folder).folder());
    assertThat(tiny.setting().places().getLast().links()).containsExactly("east");
  }

  @Test
  void orderOfPlacesAndDisplayNames_changeNothingInTheSetting() {
    Case tiny = Casebook.read(TinyCase.in(folder).folder());
    TinyCase.in(folder)
        .write(
            "places.csv",
            """
            name,id,residents,lon,lat,border,traders,links
            "Ouest, dit \""W\"\"\",west,1000,130.0,42.20,no,0.1,east
            Est,east,2000,130.2,42.2,crossing,0.4,
            """);
    Case other = Casebook.read(folder);
    assertThat(other.setting()).isEqualTo(tiny.setting());
    assertThat(other.names()).containsEntry("west", "Ouest, dit \"W\"");
  }

  @Test
  void provinces_areThoseThatPlacesName() {
    assertThat(Casebook.read(TinyCase.in(folder).folder()).provinces()).isEmpty();
    TinyCase.in(folder)
        .write(
            "places.csv",
            """
            id,name,province,lon,lat,residents,traders,border,links
            east,East,North Hamgyong,130.2,42.2,2000,0.4,crossing,west
            west,West,,130.0,42.2,1000,0.1,no,
            """);
    assertThat(Casebook.read(folder).provinces()).isEqualTo(Map.of("east", "North Hamgyong"));
  }

  @Test
  void endsOfLines_andAByteOrderMark_changeNothing() {
    Case tiny = Casebook.read(TinyCase.in(folder).folder());
    for (String file : TinyCase.FILES) {
      TinyCase.in(folder).write(file, "\uFEFF" + TinyCase.original(file).replace("\n", "\r\n"));
      assertThat(Casebook.read(folder).setting()).as(file).isEqualTo(tiny.setting());
    }
  }

  @Test
  void cases_areFoundByNameAndByPath() {
    Path root = ShippedCases.root();
    assertThat(Casebook.shipped(root))
        .extracting(p -> String.valueOf(p.getFileName()))
        .contains("north-hamgyong", "north-korea", "two-towns");
    assertThat(Casebook.find("two-towns", root)).contains(ShippedCases.folder("two-towns"));
    TinyCase.in(folder);
    assertThat(Casebook.find(folder.toString(), root)).contains(folder);
    assertThat(Casebook.find("two-twons", root)).isEmpty();
    assertThat(Casebook.nearest("two-twons", root)).contains("two-towns");
  }

  @Test
  void posts_areSplitByRank() {
    assertThat(PostsSection.split(0, 12)).isEqualTo(Posts.NONE);
    assertThat(PostsSection.split(1, 12)).isEqualTo(new Posts(0, 0, 1));
    assertThat(PostsSection.split(2, 12)).isEqualTo(new Posts(1, 0, 1));
    assertThat(PostsSection.split(3, 12)).isEqualTo(new Posts(1, 1, 1));
    assertThat(PostsSection.split(131, 12)).isEqualTo(new Posts(120, 10, 1));
  }
}
