package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NorthHamgyongTest {
  private static final Path FOLDER = ShippedCases.folder("north-hamgyong");
  private final Case province = Casebook.read(FOLDER);

  @Test
  void theProvince_isReadWithoutDoubt() {
    assertThat(Casebook.check(FOLDER)).isEmpty();
    assertThat(province.setting().calendar().weeks()).isEqualTo(557);
    assertThat(province.setting().calendar().burnIn()).isEqualTo(1248);
    assertThat(province.claims())
        .extracting(Claim::id)
        .containsExactly(
            "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14",
            "C15", "C16", "C17", "K1", "K2", "K3", "K4", "K5");
    assertThat(province.evidence().reports()).hasSize(52);
  }

  @Test
  void residents_areThoseOfTheCensus() throws IOException {
    Map<String, Integer> census = new HashMap<>();
    List<String> lines = Files.readAllLines(FOLDER.resolve("sources/census-2008.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      census.put(values[0].split(" ", 2)[0], Integer.parseInt(values[3]));
    }
    int total = 0;
    for (Place place : province.setting().places()) {
      String name = province.names().getOrDefault(place.id(), "");
      String inCensus =
          Map.of("Pohang", "Phohang", "Songpyong", "Songphyong").getOrDefault(name, name);
      assertThat(place.residents()).as(place.id()).isEqualTo(census.get(inCensus));
      total += place.residents();
    }
    assertThat(province.setting().places()).hasSize(22);
    assertThat(total).isEqualTo(2_327_362);
  }

  @Test
  void seats_areWhereTheSourceHasThem() throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("sources/seats.csv"));
    assertThat(lines).hasSize(11);
    for (String line : lines.subList(1, lines.size())) {
      String[] seat = line.split(",", -1);
      Place place = province.setting().places().get(province.setting().indexOf(seat[0]));
      assertThat(place.lon()).as(line).isEqualTo(Double.parseDouble(seat[2]));
      assertThat(place.lat()).as(line).isEqualTo(Double.parseDouble(seat[3]));
    }
  }

  @Test
  void posts_areAsManyAsTheEstimatesSay() {
    assertThat(perThousand(Agency.SAFETY)).isBetween(6.99, 7.01);
    assertThat(perThousand(Agency.SECURITY)).isBetween(2.09, 2.11);
    for (Place place : province.setting().places()) {
      boolean abroad = province.borders().get(place.id()) != Case.Border.NO;
      Posts customs = place.posts(Agency.CUSTOMS);
      assertThat(customs.total() > 0).as(place.id()).isIn(false, abroad);
      assertThat(place.posts(Agency.SAFETY).heads()).isOne();
    }
  }

  private double perThousand(Agency agency) {
    int posts = 0;
    int residents = 0;
    for (Place place : province.setting().places()) {
      posts += place.posts(agency).total();
      residents += place.residents();
    }
    return 1000.0 * posts / residents;
  }

  @Test
  void everyPlace_isReachedFromEveryOther() {
    Map<String, Set<String>> links =
        province.setting().places().stream().collect(Collectors.toMap(Place::id, Place::links));
    Set<String> reached = new TreeSet<>(Set.of("rason"));
    for (int i = 0; i < links.size(); i++) {
      for (String id : List.copyOf(reached)) {
        reached.addAll(links.getOrDefault(id, Set.of()));
      }
    }
    assertThat(reached).isEqualTo(links.keySet());
  }

  @Test
  void everyParameterThatTheModelDoubts_isFree() {
    Set<String> doubted =
        Arrays.stream(Parameter.values())
            .filter(p -> !(p.prior() instanceof Prior.Fixed))
            .map(Parameter::id)
            .collect(Collectors.toSet());
    assertThat(province.priors().keySet()).containsAll(doubted);
    assertThat(province.priors().keySet().stream().filter(n -> !n.startsWith("act.")))
        .containsExactlyInAnyOrderElementsOf(doubted);
    assertThat(province.ownParameters().keySet()).allMatch(n -> n.startsWith("act."));
  }

  @Test
  void everyReportThatIsScored_isPutToWorlds() {
    Set<String> named =
        province.claims().stream()
            .filter(c -> c.because().isEmpty())
            .flatMap(c -> c.sources().stream())
            .collect(Collectors.toSet());
    province
        .evidence()
        .reports()
        .forEach(
            (id, report) ->
                assertThat(named.contains(id) || !report.incidents().isEmpty())
                    .as(id)
                    .isEqualTo(report.use() == Evidence.Use.SCORED));
  }

  /** Sums over ranks and gravities are the same in every JVM only if their order is. */
  @Test
  void ranksAndGravities_ofIncidents_areInTheirOwnOrder() {

    for (Evidence.Incident incident : province.evidence().incidents().values()) {
      assertThat(List.copyOf(incident.ranks())).as(incident.id()).isSorted();
      assertThat(List.copyOf(incident.gravities())).as(incident.id()).isSorted();
    }
    Set<Rank> given = new LinkedHashSet<>(List.of(Rank.HEAD, Rank.LINE, Rank.CHIEF));
    Set<Gravity> ends = new LinkedHashSet<>(List.of(Gravity.KILLED, Gravity.BEATEN));
    Evidence.Incident made =
        new Evidence.Incident(
            "made",
            "made by hand",
            List.of("musan"),
            Agency.SAFETY,
            given,
            ends,
            null,
            province.windows().now());
    assertThat(List.copyOf(made.ranks())).isSorted();
    assertThat(List.copyOf(made.gravities())).isSorted();
  }
}
