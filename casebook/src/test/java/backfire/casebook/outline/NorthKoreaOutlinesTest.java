package backfire.casebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.casebook.ShippedCases;
import backfire.model.setting.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NorthKoreaOutlinesTest {
  private static final Path FOLDER = ShippedCases.folder("north-korea");
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** As the case's README has it. */
  private static final double TOLERANCE = 0.006;

  private final Case country = Casebook.read(FOLDER);
  private final Map<String, Geometry> outlines = new TreeMap<>();

  NorthKoreaOutlinesTest() throws IOException {
    for (Feature feature : GeoJson.read(Files.readString(FOLDER.resolve("places.geojson")))) {
      outlines.put(feature.get("id"), feature.shape());
    }
  }

  @Test
  void theOutlines_areWhatTheSourcesGive() throws IOException {
    List<Point> points = new ArrayList<>();
    for (Place place : country.setting().places()) {
      String name = country.names().getOrDefault(place.id(), "");
      points.add(new Point(place.id(), name, place.lon(), place.lat(), place.residents()));
    }
    assertThat(Files.readString(FOLDER.resolve("places.geojson")))
        .isEqualTo(Outlines.of(FOLDER, points, TOLERANCE));
  }

  @Test
  void everyOutlineOfTheSource_isAPlace_aCityOfDistricts_orUngok() {
    Set<String> context = new TreeSet<>(outlines.keySet());
    context.removeAll(country.names().keySet());
    assertThat(context).containsExactly("chongjin", "hamhung", "ungok");
  }

  @Test
  void outlines_containTheirPoints() {
    for (Place place : country.setting().places()) {
      assertThat(outline(place.id()).contains(point(place.lon(), place.lat())))
          .as(place.id())
          .isTrue();
      assertThat(outline(place.id()).isValid()).as(place.id()).isTrue();
    }
  }

  @Test
  void outlines_doNotOverlap_andDistrictsLieInTheirCity() {
    List<String> ids = country.setting().places().stream().map(Place::id).toList();
    for (String one : ids) {
      for (String other : ids.subList(ids.indexOf(one) + 1, ids.size())) {
        if (outline(one).getEnvelopeInternal().intersects(outline(other).getEnvelopeInternal())) {
          double shared = outline(one).intersection(outline(other)).getArea();
          assertThat(shared).as(one + " and " + other).isLessThan(1e-6);
        }
      }
      for (String city : List.of("chongjin", "hamhung")) {
        if (one.startsWith(city + "-")) {
          assertThat(outline(city).covers(outline(one))).as(one).isTrue();
        }
      }
    }
  }

  @Test
  void outlines_doNotReachOutToSea() throws IOException {
    Coast coast = Coast.along(Outlines.units(FOLDER), Outlines.land(FOLDER));
    assertThat(coast.sea().getArea()).isGreaterThan(1);
    outlines.forEach(
        (id, shape) ->
            assertThat(shape.intersection(coast.sea()).getArea()).as(id).isLessThan(1e-3));
  }

  // A third source has points of its own. Two it has exchanged, by what both others say; islands of
  // Sindo and the sea wall of Chongnam are drawn otherwise.
  @Test
  void pointsOfAnotherSource_lieInTheirOutlines() throws IOException {
    Map<String, String> exchanged = Map.of("taegwan", "taechon", "taechon", "taegwan");
    List<String> lines = Files.readAllLines(FOLDER.resolve("sources/points.csv"));
    int asked = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      if (!values[0].isEmpty()) {
        String place = exchanged.getOrDefault(values[0], values[0]);
        Geometry at = point(Double.parseDouble(values[2]), Double.parseDouble(values[3]));
        assertThat(outline(place).distance(at))
            .as(line)
            .isLessThan(place.equals("sindo") ? 0.05 : 0.005);
        asked++;
      }
    }
    assertThat(asked).isEqualTo(176);
  }

  private static Geometry point(double lon, double lat) {
    return SHAPES.createPoint(new Coordinate(lon, lat));
  }

  private Geometry outline(String id) {
    return Objects.requireNonNull(outlines.get(id), id);
  }
}
