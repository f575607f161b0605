package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.figure.Scaled;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.twin.Paired.Sign;
import backfire.lab.twin.PlaceEffect;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;
import backfire.model.setting.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The section of maps: places as discs by residents, coloured by the difference since the act. */
final class DifferenceMap {
  private static final List<Observable> SHOWN =
      List.of(Observable.RISK, Observable.RESTRAINT, Observable.EXITS);

  /** Classes of colour on either side of none. */
  private static final int CLASSES = 3;

  private final Case ofCase;
  private final List<Place> places;
  private final List<Pair> pairs;
  private final Discs discs;
  private final String land;

  DifferenceMap(Case ofCase, List<Pair> pairs) {
    this.ofCase = ofCase;
    this.places = ofCase.setting().places();
    this.pairs = pairs;
    this.discs = new Discs(places);
    this.land = land(Casebook.outlines(ofCase));
  }

  /** The outlines of places, for orientation. */
  private String land(Optional<JsonNode> outlines) {
    StringBuilder path = new StringBuilder();
    List<String> ids = places.stream().map(Place::id).toList();
    outlines.ifPresent(
        all ->
            all.path("features")
                .forEach(
                    feature -> {
                      if (ids.contains(feature.path("properties").path("id").asString(""))) {
                        rings(feature.path("geometry").path("coordinates"), path);
                      }
                    }));
    return path.toString();
  }

  /** Polygons nest rings once, multipolygons twice. */
  private void rings(JsonNode node, StringBuilder path) {
    boolean isRing = node.path(0).path(0).isNumber();
    if (!isRing) {
      node.forEach(inner -> rings(inner, path));
      return;
    }
    char pen = 'M';
    for (JsonNode position : node) {
      path.append(pen)
          .append(Html.at(discs.x(position.path(0).asDouble())))
          .append(' ')
          .append(Html.at(discs.y(position.path(1).asDouble())));
      pen = 'L';
    }
    path.append('Z');
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="map"><h2>Where it shows</h2>
        <p class="lead">With less without since the act, place by place. Discs by residents, moved apart where
        they would lie on each other. The middle colour: no difference that can be told, all
        places being asked at once (Holm’s correction at 5%); intervals in the table are of each place by itself.</p>
        <div class="panels">
        """);
    SHOWN.forEach(observable -> out.append(map(observable)));
    return out.append("</div></section>\n").toString();
  }

  private List<Paired> effects(Observable observable) {
    List<Paired> effects = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      effects.add(
          PlaceEffect.since(pairs, observable, place, places.size(), ofCase.setting().calendar())
              .paired());
    }
    return effects;
  }

  private String map(Observable observable) {
    Scaled scaled = Scaled.of(observable);
    List<Paired> effects = effects(observable);
    List<Sign> signs = Paired.signs(effects);
    double largest = 0;
    for (int place = 0; place < effects.size(); place++) {
      if (isTold(signs.get(place))) {
        double mean = effects.get(place).difference().mean();
        largest = Math.max(largest, Math.abs(scaled.factor() * mean));
      }
    }
    StringBuilder drawn = new StringBuilder();
    drawn.append("<path class=\"land\" d=\"%s\"/>".formatted(land));
    for (int place = 0; place < places.size(); place++) {
      drawn.append(
          "<circle class=\"d%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>"
              .formatted(
                  shade(effects.get(place), signs.get(place), scaled, largest),
                  Html.at(discs.centreX(place)),
                  Html.at(discs.centreY(place)),
                  Html.at(discs.radius(place)),
                  Html.text(
                      name(place) + ": " + WhatIfVerdict.difference(scaled, effects.get(place)))));
    }
    names(drawn);
    String title = Words.capital(observable.meaning());
    return """
        <figure class="twin"><figcaption><b>%s</b> <span>%s</span></figcaption>
        <svg class="places" viewBox="0 0 %s %s" role="img" aria-label="%s, difference by place: a table follows">%s</svg>
        %s<details class="as-table"><summary>as a table</summary><div class="wide" tabindex="0" role="region" aria-label="%s">%s</div></details></figure>
        """
        .formatted(
            Html.text(title),
            Html.text(scaled.unit()),
            Html.at(Discs.SIDE),
            Html.at(discs.height()),
            Html.text(title),
            drawn,
            scale(largest),
            Html.text(title),
            table(scaled, effects));
  }

  private static boolean isTold(Sign sign) {
    return sign == Sign.MORE || sign == Sign.LESS;
  }

  /** From 1, much less, over 4, none that can be told, to 7, much more. */
  private static int shade(Paired paired, Sign sign, Scaled scaled, double largest) {
    if (!isTold(sign) || largest == 0) {
      return CLASSES + 1;
    }
    double share = scaled.factor() * paired.difference().mean() / largest;
    int step = (int) Math.min(CLASSES, 1 + Math.floor(CLASSES * Math.abs(share)));
    return CLASSES + 1 + (share > 0 ? step : -step);
  }

  private void names(StringBuilder drawn) {
    for (int place : discs.named()) {
      drawn.append(
          "<text class=\"name\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
              .formatted(
                  Html.at(discs.centreX(place)),
                  Html.at(discs.centreY(place) + discs.radius(place) + 11),
                  Html.text(name(place))));
    }
  }

  private String name(int place) {
    String id = places.get(place).id();
    return ofCase.names().getOrDefault(id, id);
  }

  private static String scale(double largest) {
    if (largest == 0) {
      return "<p class=\"caption\">In no place a difference that can be told.</p>";
    }
    StringBuilder out = new StringBuilder("<p class=\"shades\"><span>−");
    out.append(Words.number(largest)).append("</span>");
    for (int shade = 1; shade <= 2 * CLASSES + 1; shade++) {
      out.append("<i class=\"d%s\"></i>".formatted(shade));
    }
    return out.append("<span>+").append(Words.number(largest)).append("</span></p>").toString();
  }

  private String table(Scaled scaled, List<Paired> effects) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <table><thead><tr><th scope="col">Place</th><th scope="col">Without</th><th scope="col">With</th>
        <th scope="col">Difference</th></tr></thead><tbody>
        """);
    for (int place = 0; place < places.size(); place++) {
      Paired paired = effects.get(place);
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  Html.text(name(place)),
                  scaled.number(paired.without().mean()),
                  scaled.number(paired.with().mean()),
                  Html.text(WhatIfVerdict.difference(scaled, paired))));
    }
    return out.append("</tbody></table>").toString();
  }
}
