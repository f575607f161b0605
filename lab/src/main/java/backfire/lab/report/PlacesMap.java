package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.Region;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Tale;
import backfire.model.kind.Agency;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  private final Case ofCase;
  private final List<WorldResult> worlds;
  private final List<Region> regions;
  private final @Nullable JsonNode outlines;

  PlacesMap(Case ofCase, List<WorldResult> worlds) {
    this.ofCase = ofCase;
    this.worlds = worlds;
    this.regions = Region.of(ofCase);
    this.outlines = Casebook.outlines(ofCase).orElse(null);
  }

  /** What is drawn; nothing where the case has no outlines. */
  Optional<PageData.MapData> data() {
    Layers all = new Layers(worlds);
    return Optional.ofNullable(outlines)
        .map(
            shapes ->
                new PageData.MapData(
                    places(),
                    regions.stream().map(this::region).toList(),
                    layers().stream().map(all::of).toList(),
                    shapes,
                    incidents()));
  }

  /** Those of which a whole stretch was observed. */
  private List<Layer> layers() {
    int weeks = ofCase.setting().calendar().weeks();
    return Layer.ALL.stream().filter(layer -> layer.weeks() <= weeks).toList();
  }

  private List<PageData.PlaceData> places() {
    List<PageData.PlaceData> places = new ArrayList<>();
    for (Place place : ofCase.setting().places()) {
      places.add(
          new PageData.PlaceData(
              place.id(),
              name(place.id()),
              place.residents(),
              officers(place),
              place.lon(),
              place.lat(),
              regionOf(place.id())));
    }
    return places;
  }

  private static int officers(Place place) {
    int officers = 0;
    for (Agency agency : Agency.values()) {
      officers += place.posts(agency).total();
    }
    return officers;
  }

  private int regionOf(String place) {
    for (int region = 1; region < regions.size(); region++) {
      if (regions.get(region).places().contains(place)) {
        return region;
      }
    }
    return 0;
  }

  private PageData.RegionData region(Region region) {
    long residents = 0;
    long officers = 0;
    for (Place place : ofCase.setting().places()) {
      if (region.places().contains(place.id())) {
        residents += place.residents();
        officers += officers(place);
      }
    }
    return new PageData.RegionData(region.name(), region.places().size(), residents, officers);
  }

  private String name(String place) {
    return ofCase.names().getOrDefault(place, place);
  }

  private List<PageData.IncidentData> incidents() {
    Tale tale = new Tale(ofCase.names());
    Calendar calendar = ofCase.setting().calendar();
    List<PageData.IncidentData> incidents = new ArrayList<>();
    for (Incident incident : worlds.getFirst().incidents()) {
      incidents.add(
          new PageData.IncidentData(
              ChronoUnit.WEEKS.between(calendar.first(), incident.monday()),
              incident.attack().place(),
              incident.attack().gravity().id(),
              "In " + tale.place(incident) + " " + tale.deed(incident)));
    }
    return incidents;
  }

  String html() {
    if (outlines == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < layers().size(); i++) {
      shown.append(option("", i, Layers.name(layers().get(i))));
    }
    int world = worlds.getFirst().world();
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
            Spread.covers(worlds.size()),
            world,
            shown,
            choices(),
            isLarge() ? FIND : "",
            world,
            isLarge() ? " · / finds a place" : "",
            caption(outlines),
            regions.size() > 1 ? PROVINCES : "");
  }

  private boolean isLarge() {
    return ofCase.setting().places().size() > LARGE;
  }

  /** What the card can tell of: the whole territory, provinces, places by province. */
  private String choices() {
    StringBuilder out = new StringBuilder();
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
    List<Place> places = ofCase.setting().places();
    for (int i = 0; i < places.size(); i++) {
      if (regionOf(places.get(i).id()) == region) {
        out.append(option("p", i, name(places.get(i).id())));
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
