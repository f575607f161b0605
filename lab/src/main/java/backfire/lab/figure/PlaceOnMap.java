package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.lab.ensemble.Region;
import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import java.util.List;

/**
 * A place.
 *
 * @param region its province among the regions; 0, the whole territory, where it has none
 */
public record PlaceOnMap(
    String id, String name, int residents, int officers, double lon, double lat, int region) {

  /** The places of a case, in its order. */
  static List<PlaceOnMap> of(Case ofCase) {
    List<Region> regions = Region.of(ofCase);
    return ofCase.setting().places().stream().map(place -> of(ofCase, place, regions)).toList();
  }

  private static PlaceOnMap of(Case ofCase, Place place, List<Region> regions) {
    return new PlaceOnMap(
        place.id(),
        ofCase.names().getOrDefault(place.id(), place.id()),
        place.residents(),
        officers(place),
        place.lon(),
        place.lat(),
        regionOf(place.id(), regions));
  }

  static int officers(Place place) {
    int officers = 0;
    for (Agency agency : Agency.values()) {
      officers += place.posts(agency).total();
    }
    return officers;
  }

  private static int regionOf(String place, List<Region> regions) {
    for (int region = 1; region < regions.size(); region++) {
      if (regions.get(region).places().contains(place)) {
        return region;
      }
    }
    return 0;
  }
}
