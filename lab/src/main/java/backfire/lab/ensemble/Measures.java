package backfire.lab.ensemble;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.casebook.Claim;
import backfire.lab.evidence.Answer;
import backfire.lab.evidence.Answers;
import backfire.lab.evidence.Observed;
import backfire.lab.evidence.Observed.Weeks;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Observable;
import backfire.model.observe.Stretch;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measures one world: observables by window, curves, claims. */
public final class Measures {
  private final Case ofCase;
  private final Observed world;

  /** Of a world that was made for a case. */
  public Measures(Case ofCase, Setting setting, Chronicle chronicle) {
    this.ofCase = ofCase;
    this.world = new Observed(chronicle, setting, ofCase.windows());
  }

  /** Every observable, of all officers and of each agency that has posts. */
  public List<Reading> readings() {
    SortedMap<String, Stretch> windows = windows();
    Map<String, SortedMap<String, Stretch>> byAgency = new LinkedHashMap<>();
    byAgency.put(Reading.ALL, windows);
    for (Agency agency : agencies()) {
      SortedMap<String, Stretch> ofAgency = new TreeMap<>(windows);
      ofAgency.replaceAll((name, window) -> window.withAgencies(List.of(agency)));
      byAgency.put(agency.id(), ofAgency);
    }
    List<Reading> readings = new ArrayList<>();
    for (Observable observable : Observable.values()) {
      byAgency.forEach(
          (agency, stretches) ->
              readings.add(new Reading(observable.id(), agency, values(observable, stretches))));
    }
    return readings;
  }

  /** The windows that were observed, everywhere and of all agencies. */
  private SortedMap<String, Stretch> windows() {
    List<Integer> everywhere = world.indices(List.of());
    SortedMap<String, Stretch> windows = new TreeMap<>();
    for (Map.Entry<String, Span> window : ofCase.windows().all().entrySet()) {
      Weeks weeks = world.weeks(window.getValue());
      if (!weeks.none()) {
        windows.put(window.getKey(), world.stretch(List.of(Agency.values()), everywhere, weeks));
      }
    }
    return windows;
  }

  private SortedMap<String, Double> values(
      Observable observable, SortedMap<String, Stretch> stretches) {
    SortedMap<String, Double> values = new TreeMap<>();
    for (String window : ofCase.windows().all().keySet()) {
      Stretch stretch = stretches.get(window);
      values.put(window, stretch == null ? Double.NaN : observable.of(stretch));
    }
    return values;
  }

  private List<Agency> agencies() {
    return List.of(Agency.values()).stream()
        .filter(a -> world.setting().places().stream().anyMatch(p -> p.posts(a).total() > 0))
        .toList();
  }

  /** The curves; a stretch too short for a whole one is left out at the beginning. */
  public List<Track> tracks() {
    List<Track> tracks = new ArrayList<>();
    int all = world.chronicle().calendar().weeks();
    for (Curve curve : Curve.ALL) {
      List<Double> values = new ArrayList<>();
      int first = all % curve.weeks();
      for (int week = first; week < all; week += curve.weeks()) {
        values.add(
            world.value(
                curve.observable(),
                curve.agency(),
                List.of(),
                new Weeks(week, week + curve.weeks())));
      }
      tracks.add(
          new Track(curve.observable().id(), curve.agencyId(), curve.weeks(), first, values));
    }
    return tracks;
  }

  /** The layers of a map, by place and region; a stretch too short for a whole one is left out. */
  public List<PlaceTrack> places() {
    return Layer.ALL.stream().map(this::layer).toList();
  }

  private PlaceTrack layer(Layer layer) {
    int all = world.chronicle().calendar().weeks();
    List<List<Integer>> places =
        world.indices(List.of()).stream().map(place -> List.of(place)).toList();
    List<List<Integer>> regions =
        Region.of(ofCase).stream().map(region -> world.indices(region.places())).toList();
    return new PlaceTrack(
        layer.observable().id(),
        layer.agencyId(),
        layer.weeks(),
        all % layer.weeks(),
        values(layer, places),
        values(layer, regions));
  }

  /** A row for each of some places taken together, a column for each stretch of weeks. */
  private Grid values(Layer layer, List<List<Integer>> places) {
    int all = world.chronicle().calendar().weeks();
    List<Agency> agencies =
        layer.agency() == null ? List.of(Agency.values()) : List.of(layer.agency());
    return Grid.of(
        places.size(),
        all / layer.weeks(),
        (row, stretch) -> {
          int from = all % layer.weeks() + stretch * layer.weeks();
          Weeks weeks = new Weeks(from, from + layer.weeks());
          return layer.observable().of(world.stretch(agencies, places.get(row), weeks));
        });
  }

  /** Attacks of the past years by motive and gravity. */
  public Kinds kinds() {
    return Kinds.of(world, ofCase.windows().past());
  }

  /** The claims, in the case's order. */
  public List<ClaimAnswer> claims() {
    Answers answers = new Answers(world);
    List<ClaimAnswer> claims = new ArrayList<>();
    for (Claim claim : ofCase.claims()) {
      Answer answer = answers.to(claim.ask());
      claims.add(new ClaimAnswer(claim.id(), answer.m(), answer.remark()));
    }
    return claims;
  }
}
