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
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    List<Reading> readings = new ArrayList<>();
    for (Observable observable : Observable.values()) {
      readings.add(reading(observable, null));
      for (Agency agency : agencies()) {
        readings.add(reading(observable, agency));
      }
    }
    return readings;
  }

  private List<Agency> agencies() {
    return List.of(Agency.values()).stream()
        .filter(a -> world.setting().places().stream().anyMatch(p -> p.posts(a).total() > 0))
        .toList();
  }

  private Reading reading(Observable observable, @Nullable Agency agency) {
    SortedMap<String, Double> values = new TreeMap<>();
    for (Map.Entry<String, Span> window : ofCase.windows().all().entrySet()) {
      values.put(window.getKey(), world.value(observable, agency, window.getValue()));
    }
    return new Reading(observable.id(), agency == null ? Reading.ALL : agency.id(), values);
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
    int first = all % layer.weeks();
    List<Region> regions = Region.of(ofCase);
    List<String> places = world.chronicle().placeIds();
    int stretches = all / layer.weeks();
    return new PlaceTrack(
        layer.observable().id(),
        layer.agencyId(),
        layer.weeks(),
        first,
        Grid.of(
            places.size(),
            stretches,
            (place, stretch) -> value(layer, stretch, List.of(places.get(place)))),
        Grid.of(
            regions.size(),
            stretches,
            (region, stretch) -> value(layer, stretch, regions.get(region).places())));
  }

  private double value(Layer layer, int stretch, List<String> places) {
    int from = world.chronicle().calendar().weeks() % layer.weeks() + stretch * layer.weeks();
    return world.value(
        layer.observable(), layer.agency(), places, new Weeks(from, from + layer.weeks()));
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
