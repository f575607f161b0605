package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.WorldResult;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * The map.
 *
 * @param regions the whole territory, then provinces if there are several
 * @param outlines GeoJSON of places and of what is there for orientation
 * @param incidents of one named world
 */
public record MapFigure(
    List<PlaceOnMap> places,
    List<RegionOnMap> regions,
    List<LayerOnMap> layers,
    JsonNode outlines,
    List<IncidentOnMap> incidents) {
  public MapFigure {
    places = List.copyOf(places);
    regions = List.copyOf(regions);
    layers = List.copyOf(layers);
    incidents = List.copyOf(incidents);
  }

  static MapFigure of(Case ofCase, List<WorldResult> worlds, JsonNode outlines) {
    return new MapFigure(
        PlaceOnMap.of(ofCase),
        RegionOnMap.of(ofCase),
        layers(ofCase).stream().map(layer -> Layers.of(layer, worlds)).toList(),
        outlines,
        IncidentOnMap.of(ofCase, worlds.getFirst()));
  }

  MapFigure withoutOutlines() {
    return new MapFigure(places, regions, layers, NullNode.getInstance(), incidents);
  }

  /** The layers of a case: those of which a whole stretch was observed. */
  private static List<Layer> layers(Case ofCase) {
    int weeks = ofCase.setting().calendar().weeks();
    return Layer.ALL.stream().filter(layer -> layer.weeks() <= weeks).toList();
  }
}
