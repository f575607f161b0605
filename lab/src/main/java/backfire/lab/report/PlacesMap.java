package backfire.lab.report;

import backfire.lab.ensemble.Spread;
import backfire.lab.figure.MapFigure;
import backfire.lab.figure.PlaceOnMap;
import backfire.lab.figure.RegionOnMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The section of the map: places coloured by a layer, week by week, and what happened there. */
final class PlacesMap {
  /** More places than this are found by typing, and are drawn by residents where that is wished. */
  private static final int LARGE = 40;

  private static final String FIND =
      """

      <label class="control">Find <input type="search" id="map-find" list="map-names" autocomplete="off"\
       placeholder="a place, by name"></label><datalist id="map-names"></datalist>
      <div class="control" role="group" aria-label="Draw places as">Places as
      <button type="button" id="map-areas" aria-pressed="true">areas</button>
      <button type="button" id="map-people" aria-pressed="false">circles by residents</button></div>""";

  private static final String PROVINCES =
      """

      <h3 class="plain" id="map-regions-title">Province by province</h3>
      <div class="regions" id="map-regions"></div>
      <p class="caption" id="map-regions-key"></p>""";

  private final MapFigure map;
  private final int worlds;
  private final int first;

  /**
   * Of an ensemble.
   *
   * @param worlds how many there are
   * @param first the number of the first, whose incidents are told
   */
  PlacesMap(MapFigure map, int worlds, int first) {
    this.map = map;
    this.worlds = worlds;
    this.first = first;
  }

  String html() {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < map.layers().size(); i++) {
      shown.append(option("", i, map.layers().get(i).name()));
    }
    return """
        <section id="map"><h2 id="map-finding">Place by place</h2>
        <p class="lead">Hatching: the worlds disagree, their %s spans three classes of colour or more.
        Incidents are those of world %s alone.</p>
        <div class="map-and-card"><figure>
        <div class="map" id="map-figure" role="application" tabindex="0" aria-label="Map of places:\
         arrow keys go to the nearest place, which the card beside it tells of"></div>
        <div class="scale" id="map-scale"></div></figure>
        <div class="beside"><div class="choices">
        <label class="control">Show <select id="map-layer">%s</select></label>
        <label class="control">Of <select id="map-place">%s</select></label>%s</div>
        <article class="card" id="map-card" aria-live="polite"></article>
        <h3 class="plain">That week, in world %s</h3><ul class="week" id="map-incidents"></ul></div></div>
        <div class="timeline"><p><b id="map-week"></b> <span class="keys">Space plays · on the slider ← → a week,
        with Shift a quarter · [ ] the acts%s</span></p>
        <div class="slider"><button type="button" id="map-play" aria-pressed="false">Play</button>
        <label class="control">at <select id="map-speed"><option value="4">1×</option>\
        <option value="16">4×</option><option value="52">16×</option></select></label>
        <div class="track"><div class="flags" id="map-flags"></div>
        <input type="range" id="map-slider" min="0" step="1" aria-label="Week"></div></div></div>
        <p class="caption">%s</p>%s
        <details class="as-table" id="map-table" data-table="map"><summary>The map as a table</summary></details>
        </section>
        """
        .formatted(
            Spread.covers(worlds),
            first,
            shown,
            choices(),
            isLarge() ? FIND : "",
            first,
            isLarge() ? " · / finds a place" : "",
            caption(map.outlines()),
            map.regions().size() > 1 ? PROVINCES : "");
  }

  private boolean isLarge() {
    return map.places().size() > LARGE;
  }

  /** What the card can tell of: the whole territory, provinces, places by province. */
  private String choices() {
    StringBuilder out = new StringBuilder();
    List<RegionOnMap> regions = map.regions();
    out.append(option("r", 0, regions.getFirst().name()));
    if (regions.size() > 1) {
      StringBuilder provinces = new StringBuilder();
      for (int i = 1; i < regions.size(); i++) {
        provinces.append(option("r", i, regions.get(i).name()));
      }
      out.append(group("Provinces", provinces));
    }
    for (int i = 1; i < regions.size(); i++) {
      out.append(group(regions.get(i).name(), options(i)));
    }
    StringBuilder others = options(0);
    return out.append(regions.size() > 1 && !others.isEmpty() ? group("Others", others) : others)
        .toString();
  }

  private StringBuilder options(int region) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < map.places().size(); i++) {
      PlaceOnMap place = map.places().get(i);
      if (place.region() == region) {
        out.append(option("p", i, place.name()));
      }
    }
    return out;
  }

  private static String option(String kind, int index, String name) {
    return "<option value=\"%s%s\">%s</option>".formatted(kind, index, Html.text(name));
  }

  private static String group(String name, CharSequence options) {
    return "<optgroup label=\"%s\">%s</optgroup>".formatted(Html.text(name), options);
  }

  /** Whose the outlines are, as their file says, and how districts are drawn if there are any. */
  private static String caption(JsonNode outlines) {
    String whose = Html.text(outlines.path("attribution").asString(""));
    boolean districts = false;
    for (JsonNode feature : outlines.path("features")) {
      districts |= feature.path("properties").has("within");
    }
    return districts
        ? whose
            + " Districts without outlines are circles by residents, drawn larger beside the map."
        : whose;
  }
}
