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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NorthHamgyongOutlinesTest {
  private static final Path FOLDER = ShippedCases.folder("north-hamgyong");
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Case province = Casebook.read(FOLDER);
  private final Map<String, Geometry> outlines = new TreeMap<>();

  NorthHamgyongOutlinesTest() throws IOException {
    for (Feature feature : GeoJson.read(Files.readString(FOLDER.resolve("places.geojson")))) {
      outlines.put(feature.get("id"), feature.shape());
    }
  }

  @Test
  void theOutlines_areWhatTheSourcesGive() throws IOException {
    List<Point> points = new ArrayList<>();
    for (Place place : province.setting().places()) {
      String name = province.names().getOrDefault(place.id(), "");
      points.add(new Point(place.id(), name, place.lon(), place.lat(), place.residents()));
    }
    assertThat(Files.readString(FOLDER.resolve("places.geojson")))
        .isEqualTo(Outlines.of(FOLDER, points));
  }

  @Test
  void outlines_containTheirPoints() {
    for (Place place : province.setting().places()) {
      Geometry point = SHAPES.createPoint(new Coordinate(place.lon(), place.lat()));
      assertThat(outline(place.id()).contains(point)).as(place.id()).isTrue();
      assertThat(outline(place.id()).isValid()).as(place.id()).isTrue();
    }
  }

  @Test
  void outlines_doNotReachOutToSea() throws IOException {
    Coast coast =
        Coast.along(
            GeoJson.read(Files.readString(FOLDER.resolve("sources/units.geojson"))),
            GeoJson.read(Files.readString(FOLDER.resolve("sources/land.geojson"))));
    assertThat(coast.sea().getArea()).isGreaterThan(0.4);
    outlines.forEach(
        (id, shape) ->
            assertThat(shape.intersection(coast.sea()).getArea()).as(id).isLessThan(1e-5));
  }

  @Test
  void outlines_doNotOverlap_andDistrictsLieInTheirCity() {
    List<String> ids = province.setting().places().stream().map(Place::id).toList();
    for (String one : ids) {
      for (String other : ids.subList(ids.indexOf(one) + 1, ids.size())) {
        double shared = outline(one).intersection(outline(other)).getArea();
        assertThat(shared).as(one + " and " + other).isLessThan(1e-6);
      }
      if (one.startsWith("chongjin-")) {
        assertThat(outline("chongjin").covers(outline(one))).as(one).isTrue();
      }
    }
  }

  private Geometry outline(String id) {
    return Objects.requireNonNull(outlines.get(id), id);
  }
}
