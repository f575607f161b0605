package backfire.lab.ensemble;

import backfire.casebook.Case;
import backfire.model.setting.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Places that are told of together: the whole territory, or a province.
 *
 * @param name the province's; the whole territory has {@link #WHOLE}
 * @param places their ids, in order
 */
public record Region(String name, List<String> places) {
  /** The name of the whole territory. */
  public static final String WHOLE = "whole territory";

  public Region {
    places = List.copyOf(places);
  }

  /** The whole territory, then the case's provinces by name, if it has more than one. */
  public static List<Region> of(Case ofCase) {
    SortedMap<String, List<String>> provinces = new TreeMap<>();
    List<String> all = ofCase.setting().places().stream().map(Place::id).toList();
    for (String place : all) {
      String province = ofCase.provinces().get(place);
      if (province != null) {
        provinces.computeIfAbsent(province, name -> new ArrayList<>()).add(place);
      }
    }
    List<Region> regions = new ArrayList<>();
    regions.add(new Region(WHOLE, all));
    if (provinces.size() > 1) {
      provinces.forEach((name, places) -> regions.add(new Region(name, places)));
    }
    return regions;
  }
}
