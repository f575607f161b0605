package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.lab.ensemble.Region;
import backfire.model.setting.Place;
import java.util.List;

/**
 * The whole territory or a province.
 *
 * @param places how many there are in it
 */
public record RegionOnMap(String name, int places, long residents, long officers) {

  /** Those of a case. */
  static List<RegionOnMap> of(Case ofCase) {
    return Region.of(ofCase).stream().map(region -> of(ofCase, region)).toList();
  }

  private static RegionOnMap of(Case ofCase, Region region) {
    long residents = 0;
    long officers = 0;
    for (Place place : ofCase.setting().places()) {
      if (region.places().contains(place.id())) {
        residents += place.residents();
        officers += PlaceOnMap.officers(place);
      }
    }
    return new RegionOnMap(region.name(), region.places().size(), residents, officers);
  }
}
