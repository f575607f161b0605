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
