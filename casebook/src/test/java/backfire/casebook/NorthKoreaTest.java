package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backfire.casebook.Case.Border;
import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class NorthKoreaTest {
  private static final Path FOLDER = ShippedCases.folder("north-korea");
  private final Case country = Casebook.read(FOLDER);
  private final Case province = Casebook.read(ShippedCases.folder("north-hamgyong"));

  private static List<List<String>> table(String name) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("sources").resolve(name));
    return lines.stream().skip(1).map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  @Test
  void theCountry_isReadWithoutDoubt() {
    assertThat(Casebook.check(FOLDER)).isEmpty();
    assertThat(country.setting().places()).hasSize(208);
    assertThat(country.evidence().reports()).hasSize(52);
    assertThat(country.evidence().incidents()).hasSize(15);
  }

  @Test
  void residents_areThoseOfTheCensus_everyUnitOnce() throws IOException {
    Map<String, Integer> census = new TreeMap<>();
    Set<String> counted = new TreeSet<>();
    for (List<String> row : table("census-2008.csv")) {
      assertThat(census.put(row.get(0), Integer.parseInt(row.get(3)))).as(row.get(0)).isNull();
      assertThat(counted.add(row.get(1))).as("%s counted once", row.get(1)).isTrue();
      assertThat(country.provinces()).containsEntry(row.get(0), row.get(2));
    }
    Map<String, Integer> residents =
        country.setting().places().stream().collect(Collectors.toMap(Place::id, Place::residents));
    assertThat(residents).isEqualTo(census);
    assertThat(residents.values().stream().mapToInt(n -> n).sum()).isEqualTo(23_349_859);
  }

  @Test
  void unitsOfTheCensus_sumToItsProvinces_andThoseToTheNation() throws IOException {
    Map<String, List<Integer>> sums = new TreeMap<>();
    for (List<String> row : table("census-2008.csv")) {
      sums.merge(row.get(2), whole(row.subList(3, 8)), NorthKoreaTest::plus);
      sums.merge("North Korea", whole(row.subList(3, 8)), NorthKoreaTest::plus);
    }
    Map<String, List<Integer>> provinces = new TreeMap<>();
    table("census-2008-provinces.csv")
        .forEach(row -> provinces.put(row.get(0), whole(row.subList(2, 7))));
    assertThat(provinces).hasSize(11).isEqualTo(sums);
    provinces.forEach(
        (name, of) -> {
          assertThat(of.get(1) + of.get(2)).as("%s, men and women", name).isEqualTo(of.get(0));
          assertThat(of.get(3) + of.get(4)).as("%s, town and land", name).isEqualTo(of.get(0));
        });
  }

  private static List<Integer> whole(List<String> texts) {
    return texts.stream().map(Integer::valueOf).toList();
  }

  private static List<Integer> plus(List<Integer> some, List<Integer> more) {
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      sums.add(some.get(i) + more.get(i));
    }
    return sums;
  }

  @Test
  void thePlaces_areWhatTheSourcesGive() throws IOException {
    assertThat(Files.readString(FOLDER.resolve(PlacesFile.NAME)))
        .isEqualTo(MakePlaces.places(FOLDER));
  }

  @Test
  void placesOfNorthHamgyong_areThoseOfItsOwnCase() {
    Set<String> ids = province.names().keySet();
    assertThat(ids).allMatch(id -> "North Hamgyong".equals(country.provinces().get(id)));
    for (Place there : province.setting().places()) {
      Place here = country.setting().places().get(country.setting().indexOf(there.id()));
      Set<String> links = new TreeSet<>(here.links());
      links.retainAll(ids);
      assertThat(links).as(there.id()).isEqualTo(there.links());
      assertThat(here)
          .usingRecursiveComparison()
          .ignoringFields("links")
          .as(there.id())
          .isEqualTo(there);
      assertThat(country.borders().get(there.id())).isEqualTo(province.borders().get(there.id()));
      assertThat(country.names().get(there.id())).isEqualTo(province.names().get(there.id()));
    }
  }

  @Test
  void whatHappened_whatIsFree_andWhatIsClaimed_areAsInNorthHamgyong() {
    assertThat(country.setting().acts()).isEqualTo(province.setting().acts());
    assertThat(country.setting().calendar()).isEqualTo(province.setting().calendar());
    assertThat(country.setting().parameters()).isEqualTo(province.setting().parameters());
    assertThat(country.priors()).isEqualTo(province.priors());
    assertThat(country.windows().all()).containsAllEntriesOf(province.windows().all());
    assertThat(country.claims())
        .extracting(Claim::id, Claim::says)
        .startsWith(
            province.claims().stream().map(c -> tuple(c.id(), c.says())).toArray(Tuple[]::new));
    for (Claim claim : province.claims()) {
      assertThat(country.claims())
          .as(claim.id())
          .anySatisfy(
              c -> {
                assertThat(c.id()).isEqualTo(claim.id());
                assertThat(c.sources()).containsAll(claim.sources());
                assertThat(c.incidents()).isEqualTo(claim.incidents());
                assertThat(c.against()).isEqualTo(claim.against());
                assertThat(c.because()).isEqualTo(claim.because());
              });
    }
  }

  @Test
  void posts_areAsManyAsTheEstimatesSay_customsAtEveryCrossingAndPort() {
    Map<Agency, Integer> posts = new TreeMap<>();
    for (Place place : country.setting().places()) {
      for (Agency agency : Agency.values()) {
        posts.merge(agency, place.posts(agency).total(), Integer::sum);
      }
      Border border = country.borders().getOrDefault(place.id(), Border.NO);
      assertThat(place.posts(Agency.CUSTOMS).total() > 0)
          .as(place.id())
          .isEqualTo(border == Border.CROSSING || border == Border.PORT);
    }
    assertThat(posts.getOrDefault(Agency.SAFETY, 0) / 23_349.859).isBetween(6.99, 7.01);
    assertThat(posts.getOrDefault(Agency.SECURITY, 0) / 23_349.859).isBetween(2.09, 2.11);
    assertThat(posts).containsEntry(Agency.CUSTOMS, 770);
  }

  @Test
  void everyReportThatIsScored_isPutToWorlds() {
    Set<String> named =
        country.claims().stream()
            .filter(c -> c.because().isEmpty())
            .flatMap(c -> c.sources().stream())
            .collect(Collectors.toSet());
    country
        .evidence()
        .reports()
        .forEach(
            (id, report) ->
                assertThat(named.contains(id) || !report.incidents().isEmpty())
                    .as(id)
                    .isEqualTo(report.use() == Evidence.Use.SCORED));
  }
}
