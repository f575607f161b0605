package backfire.lab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.SyntheticEnsemble;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FiguresTest {
  private static final Case TOWNS = Casebook.read(Path.of("../cases/two-towns"));

  private static Figures figures(Case ofCase, int worlds) {
    Study study = Study.of(ofCase.id(), 3, worlds);
    return Figures.of(ofCase, study, SyntheticEnsemble.of(ofCase, study));
  }

  private static JsonNode json(Figures figures) {
    return JsonMapper.shared().readTree(figures.json());
  }

  /** Scripts read by these names, in reports that stand for years: none may change. */
  @Test
  void properties_haveTheNamesThatScriptsReadBy() {
    JsonNode all = json(figures(TOWNS, 8));
    assertNames(
        all,
        "time",
        "worlds",
        "tails",
        "panels",
        "exits",
        "causes",
        "deciders",
        "officials",
        "map");
    assertNames(all.get("time"), "first", "weeks", "before", "now", "flags");
    assertNames(all.at("/time/flags/0"), "letter", "week", "words");
    assertNames(all.at("/panels/0"), "id", "title", "unit", "finding", "series");
    assertNames(all.at("/panels/0/series/0"), "name", "style", "weeks", "bands", "each");
    assertNames(all.at("/panels/0/series/0/bands"), "q05", "q25", "median", "q75", "q95", "n");
    assertNames(all.at("/exits/0"), "name", "about", "style", "before", "now");
    JsonNode map = all.get("map");
    assertNames(map, "places", "regions", "layers", "outlines", "incidents");
    assertNames(map.at("/places/0"), "id", "name", "residents", "officers", "lon", "lat", "region");
    assertNames(map.at("/regions/0"), "name", "places", "residents", "officers");
    assertNames(
        map.at("/layers/0"),
        "id",
        "name",
        "unit",
        "weeks",
        "first",
        "stretches",
        "breaks",
        "places",
        "regions",
        "few",
        "fewOfRegion",
        "told");
    assertNames(map.at("/layers/0/places"), "scale", "base64");
    assertNames(map.at("/incidents/0"), "week", "place", "gravity", "text");
  }

  private static void assertNames(JsonNode node, String... names) {
    assertThat(node.propertyNames()).containsExactlyInAnyOrder(names);
  }

  @Test
  void panels_haveTheMediansOfTheirTracks_andEachWorldOfFew() {
    Study study = Study.of("tiny", 3, 3);
    List<WorldResult> worlds = SyntheticEnsemble.of(TinyCase.make(), study);
    Series stops =
        Figures.of(TinyCase.make(), study, worlds).panels().getFirst().series().getFirst();
    List<Double> firsts =
        worlds.stream()
            .map(world -> world.tracks().getFirst().values().getFirst())
            .sorted()
            .toList();
    assertThat(stops.bands().median().getFirst()).isEqualTo(Rounded.number(firsts.get(1)));
    assertThat(stops.bands().n()).containsOnly(3);
    assertThat(stops.each()).hasSize(3);
    assertThat(figures(TinyCase.make(), 8).panels().getFirst().series().getFirst().each())
        .isEmpty();
  }

  @Test
  void intervals_areOfAllOfficers_inTheUnitShown() {
    Study study = Study.of("tiny", 3, 20);
    List<WorldResult> worlds = SyntheticEnsemble.of(TinyCase.make(), study);
    Figures figures = Figures.of(TinyCase.make(), study, worlds);
    Comparison market = Comparison.of(worlds, Observable.MARKET_SHARE, null);
    assertThat(figures.exits()).extracting(Interval::name).first().isEqualTo("Market");
    assertThat(figures.exits().getFirst().now().get(2))
        .isEqualTo(Rounded.number(100 * market.now().median()));
    assertThat(figures.officials())
        .extracting(Interval::name)
        .containsExactly("County", "Province", "Centre");
  }

  @Test
  void case_withoutOutlines_hasNoMap() {
    assertThat(figures(TinyCase.make(), 1).map()).isNull();
    assertThat(json(figures(TinyCase.make(), 1)).get("map").isNull()).isTrue();
  }

  @Test
  void figures_withoutOutlines_haveAllElse() {
    Figures all = figures(TOWNS, 8);
    JsonNode bare = json(all.withoutOutlines());
    assertThat(bare.at("/map/outlines").isNull()).isTrue();
    ((ObjectNode) bare.get("map")).set("outlines", json(all).at("/map/outlines"));
    assertThat(bare).isEqualTo(json(all));
    assertThat(figures(TinyCase.make(), 1).withoutOutlines().map()).isNull();
  }

  @Test
  void finding_ofAPanel_saysWhatItShows() {
    Panel exits = figures(TinyCase.make(), 20).panels().get(2);
    assertThat(exits.finding())
        .startsWith("Exits by choice, police: from ")
        .contains(" per 100 officers and year (change, 90%: ");
    assertThat(exits.series())
        .extracting(Series::style)
        .containsExactly(Agency.SAFETY.id(), Agency.SECURITY.id());
  }
}
