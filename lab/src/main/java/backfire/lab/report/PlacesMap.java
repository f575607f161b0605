package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
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
  private final Case ofCase;
  private final List<WorldResult> worlds;
  private final @Nullable JsonNode outlines;

  PlacesMap(Case ofCase, List<WorldResult> worlds) {
    this.ofCase = ofCase;
    this.worlds = worlds;
    this.outlines = Casebook.outlines(ofCase).orElse(null);
  }

  /** What is drawn; nothing where the case has no outlines. */
  Optional<PageData.MapData> data() {
    return Optional.ofNullable(outlines)
        .map(
            shapes ->
                new PageData.MapData(
                    places(), layers().stream().map(this::layer).toList(), shapes, incidents()));
  }

  /** Those of which a whole stretch was observed. */
  private List<Layer> layers() {
    int weeks = ofCase.setting().calendar().weeks();
    return Layer.ALL.stream().filter(layer -> layer.weeks() <= weeks).toList();
  }

  private static String name(Layer layer) {
    String of = layer.agency() == null ? "" : ", " + layer.agency().id();
    return Words.capital(layer.observable().meaning()) + of;
  }

  private List<PageData.PlaceData> places() {
    List<PageData.PlaceData> places = new ArrayList<>();
    for (Place place : ofCase.setting().places()) {
      int officers = 0;
      for (Agency agency : Agency.values()) {
        officers += place.posts(agency).total();
      }
      places.add(
          new PageData.PlaceData(
              place.id(), name(place.id()), place.residents(), officers, place.lon(), place.lat()));
    }
    return places;
  }

  private String name(String place) {
    return ofCase.names().getOrDefault(place, place);
  }

  private PageData.LayerData layer(Layer layer) {
    List<PlaceTrack> tracks =
        worlds.stream()
            .flatMap(world -> world.places().stream().filter(track -> track.isOf(layer)))
            .toList();
    Scaled scaled = Scaled.of(layer.observable());
    List<List<Double>> low = new ArrayList<>();
    List<List<Double>> median = new ArrayList<>();
    List<List<Double>> high = new ArrayList<>();
    for (int place = 0; place < ofCase.setting().places().size(); place++) {
      PageData.Bands bands = PageData.Bands.of(spreads(tracks, place), scaled.factor());
      low.add(bands.q05());
      median.add(bands.median());
      high.add(bands.q95());
    }
    return new PageData.LayerData(
        layer.observable().id(),
        name(layer),
        scaled.unit(),
        layer.weeks(),
        tracks.getFirst().firstWeek(),
        Classes.breaks(median),
        low,
        median,
        high,
        wholes(median));
  }

  private static List<Spread> spreads(List<PlaceTrack> tracks, int place) {
    List<Spread> spreads = new ArrayList<>();
    int stretches = tracks.getFirst().values().get(place).size();
    for (int i = 0; i < stretches; i++) {
      int stretch = i;
      spreads.add(Spread.of(tracks.stream().map(t -> t.values().get(place).get(stretch)).toList()));
    }
    return spreads;
  }

  /** The mean of places, by their residents. */
  private List<Double> wholes(List<List<Double>> byPlace) {
    List<Double> wholes = new ArrayList<>();
    for (int i = 0; i < byPlace.getFirst().size(); i++) {
      double sum = 0;
      double weight = 0;
      for (int place = 0; place < byPlace.size(); place++) {
        Double value = byPlace.get(place).get(i);
        if (value != null) {
          int residents = ofCase.setting().places().get(place).residents();
          sum += residents * value;
          weight += residents;
        }
      }
      wholes.add(PageData.number(sum / weight));
    }
    return wholes;
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
    StringBuilder layers = new StringBuilder();
    for (int i = 0; i < layers().size(); i++) {
      layers.append(
          "<option value=\"%s\">%s</option>".formatted(i, Html.text(name(layers().get(i)))));
    }
    return """
        <section id="map"><h2 id="map-finding">Place by place</h2>
        <p class="lead">Hatching: the worlds disagree, their %s spans three classes of colour or more.
        Incidents are those of world %s alone.</p>
        <div class="map-and-card"><figure>
        <div class="map" id="map-figure" role="application" tabindex="0" aria-label="Map of places:\
         arrow keys go to the nearest place, which the card beside it tells of"></div>
        <div class="scale" id="map-scale"></div></figure>
        <div class="beside"><label class="control">Show <select id="map-layer">%s</select></label>
        <article class="card" id="map-card" aria-live="polite"></article>
        <h3 class="plain">That week, in world %s</h3><ul class="week" id="map-incidents"></ul></div></div>
        <div class="timeline"><p><b id="map-week"></b> <span class="keys">Space plays · on the slider ← → a week,
        with Shift a quarter · [ ] the acts</span></p>
        <div class="slider"><button type="button" id="map-play" aria-pressed="false">Play</button>
        <label class="control">at <select id="map-speed"><option value="4">1×</option>\
        <option value="16">4×</option><option value="52">16×</option></select></label>
        <div class="track"><div class="flags" id="map-flags"></div>
        <input type="range" id="map-slider" min="0" step="1" aria-label="Week"></div></div></div>
        <p class="caption">%s</p>
        <details class="as-table" data-table="map"><summary>The map as a table</summary></details>
        </section>
        """
        .formatted(
            Spread.covers(worlds.size()),
            worlds.getFirst().world(),
            layers,
            worlds.getFirst().world(),
            caption(outlines));
  }

  /** Whose the outlines are, as their file says, and how districts are drawn if there are any. */
  private static String caption(JsonNode outlines) {
    String whose = Html.text(outlines.path("attribution").asString(""));
    boolean districts = false;
    for (JsonNode feature : outlines.path("features")) {
      districts |= feature.path("properties").has("within");
    }
    return districts
        ? whose + " Districts are circles by residents, drawn larger beside the map."
        : whose;
  }
}
