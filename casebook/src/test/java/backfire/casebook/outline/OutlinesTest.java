package backfire.casebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OutlinesTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private static Feature box(String id, double west, double south, double east, double north) {
    return new Feature(
        Map.of("id", id, "name", id), SHAPES.toGeometry(new Envelope(west, east, south, north)));
  }

  // A unit of one degree by one, the eastern 0.4 of it at sea; inland the maps disagree by 0.01.
  //
  //     unit  130.0 ├──────────────────┤ 131.0
  //     land  130.01 ├─────────┤ 130.6
  @Test
  void whatLiesAtSea_isCutOff_andSliversInlandAreLeft() {
    Coast coast =
        Coast.along(List.of(box("a", 130, 42, 131, 43)), List.of(box("l", 130.01, 41, 130.6, 44)));
    Geometry cut = coast.cut(box("a", 130, 42, 131, 43).shape());
    assertThat((Object) cut.getEnvelopeInternal()).isEqualTo(new Envelope(130, 130.6, 42, 43));
    assertThat(coast.sea().getArea()).isEqualTo(0.4, Offset.offset(1e-9));
  }

  @Test
  void crumbsLeftOnTheFarSideOfTheSea_areDropped() {
    Feature land = box("l", 130, 42, 130.5, 43);
    Feature rock = box("r", 130.9, 42.9, 130.91, 42.91);
    Coast coast = Coast.along(List.of(box("a", 130, 42, 131, 43)), List.of(land, rock));
    assertThat(coast.cut(box("a", 130, 42, 131, 43).shape()).getNumGeometries()).isOne();
  }

  @Test
  void anInlandUnit_staysAsItIs() {
    Feature unit = box("a", 130, 42, 131, 43);
    Coast coast = Coast.along(List.of(unit), List.of(box("l", 129, 41, 132, 44)));
    assertThat(coast.cut(unit.shape()).equalsTopo(unit.shape())).isTrue();
  }

  @Test
  void districtsOfACityWithoutOutlines_becomeCirclesInsideIt() {
    List<Point> districts =
        List.of(
            new Point("x", "X", 130.5, 42.5, 100_000),
            new Point("y", "Y", 130.5, 42.5, 100_000),
            new Point("z", "Z", 130.001, 42.5, 400_000));
    List<Feature> made =
        Outlines.of(
            List.of(box("city", 130, 42, 131, 43)),
            List.of(box("land", 129, 41, 132, 44)),
            districts);

    assertThat(made).extracting(f -> f.get("id")).containsExactly("x", "y", "z", "city");
    Geometry city = made.getLast().shape();
    assertThat(made.getLast().get("kind")).isEqualTo("context");
    for (Feature circle : made.subList(0, 3)) {
      assertThat(city.covers(circle.shape())).isTrue();
      assertThat(circle.get("within")).isEqualTo("city");
    }
    assertThat(made.get(0).shape().disjoint(made.get(1).shape())).isTrue();
    double ratio = made.get(2).shape().getArea() / made.get(0).shape().getArea();
    assertThat(ratio).isEqualTo(4, Offset.offset(0.01));
  }

  @Test
  void whatIsWritten_isReadBack() {
    Feature feature = box("a", 130, 42, 131, 43);
    Feature read = GeoJson.read(GeoJson.write("ours", List.of(feature))).getFirst();
    assertThat(read.properties()).isEqualTo(feature.properties());
    assertThat(read.shape().equalsTopo(feature.shape())).isTrue();
    assertThat(SHAPES.createPoint(new Coordinate(130.5, 42.5)).within(read.shape())).isTrue();
  }

  // Two units with a zigzag between them; simpler, they still have one boundary in common.
  //
  //     a ><><>< b
  @Test
  void simplerOutlines_leaveNoGapBetweenNeighbours() {
    List<Coordinate> zigzag = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      zigzag.add(new Coordinate(130.5 + (i % 2) * 0.001, 42 + i / 100.0));
    }
    List<Feature> simpler =
        Outlines.simplified(List.of(beside("a", zigzag, 130), beside("b", zigzag, 131)), 0.006);
    Geometry a = simpler.getFirst().shape();
    Geometry b = simpler.getLast().shape();
    assertThat(a.getNumPoints()).isLessThan(60);
    assertThat(a.intersection(b).getArea()).isZero();
    assertThat(a.union(b).getArea()).isEqualTo(1, Offset.offset(1e-9));
    assertThat(Outlines.simplified(simpler, 0)).isEqualTo(simpler);
  }

  private static Feature beside(String id, List<Coordinate> boundary, double lon) {
    List<Coordinate> ring = new ArrayList<>(boundary);
    ring.add(new Coordinate(lon, 43));
    ring.add(new Coordinate(lon, 42));
    ring.add(boundary.getFirst());
    return new Feature(Map.of("id", id), SHAPES.createPolygon(ring.toArray(Coordinate[]::new)));
  }

  // Boxes of one degree; a touches b and d, and e at its corner alone. In e lie two districts,
  // which
  // touch each other and what e touches.
  //
  //     a b
  //     d e
  @Test
  void unitsThatRunAlongEachOther_touch_andThoseAtACornerDoNot() {
    List<Feature> boxes =
        List.of(
            box("a", 130, 43, 131, 44),
            box("b", 131, 43, 132, 44),
            box("d", 130, 42, 131, 43),
            box("e", 131, 42, 132, 43));
    Survey survey = Survey.of(boxes, List.of(box("land", 129, 41, 133, 45)));
    Map<String, Spot> places =
        Map.of(
            "a", survey.middle("a"),
            "b", survey.middle("b"),
            "d", survey.middle("d"),
            "north", new Spot(131.5, 42.9),
            "south", new Spot(131.5, 42.1));
    assertThat(survey.middle("a")).isEqualTo(new Spot(130.5, 43.5));
    assertThat(survey.touching(places))
        .isEqualTo(
            Map.of(
                "a", Set.of("b", "d"),
                "b", Set.of("a", "north", "south"),
                "d", Set.of("a", "north", "south"),
                "north", Set.of("b", "d", "south"),
                "south", Set.of("b", "d", "north")));
  }
}
