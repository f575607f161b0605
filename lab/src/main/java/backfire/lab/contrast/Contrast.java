package backfire.lab.contrast;

import backfire.lab.contrast.Shift.Sign;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.SignTest;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.LayerOnMap;
import backfire.lab.figure.Layers;
import backfire.lab.figure.Panel;
import backfire.lab.figure.Panels;
import backfire.lab.words.Subject;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a change comes to: the difference of two ensembles whose worlds share their luck, in words
 * and as figures are drawn from it. In this model, with these guesses.
 *
 * @param change what is changed, as a phrase
 * @param pairs how many worlds both ensembles have
 * @param tails pairs with a number from which on the wider bands hold 90%
 * @param headline what can be told of it, in a few words
 * @param findings now, most telling first; in nineteen of twenty such lots nothing is told where
 *     there is nothing
 * @param panels as those of {@code Figures}: at each point the difference, pair by pair
 * @param layers as those of its map, for a case of whose places a stretch was observed: the
 *     difference by place, with three classes of colour on either side of none
 * @param shifts every observable and agency, before and now, each by itself
 */
public record Contrast(
    String change,
    int pairs,
    int tails,
    String headline,
    List<Finding> findings,
    List<Panel> panels,
    List<LayerOnMap> layers,
    List<ShownShift> shifts) {
  /* Scripts read the names of components: they are part of the contract. */
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NOW = "now";

  public Contrast {
    findings = List.copyOf(findings);
    panels = List.copyOf(panels);
    layers = List.copyOf(layers);
    shifts = List.copyOf(shifts);
  }

  /**
   * Of two ensembles. Worlds are matched by number; those that one of them has alone are left out.
   *
   * @param change from the first to the second, as {@link Change} has it: {@code without news}
   * @throws StudyProblem if they have no world in common, or do not share their luck
   */
  public static Contrast of(String change, List<WorldResult> one, List<WorldResult> other) {
    List<Pair> pairs = Pair.of(one, other);
    List<Shift> shifts = Shift.of(pairs, List.of("before", NOW));
    List<Shift> told =
        Subject.ALL.stream()
            .map(subject -> shift(shifts, subject.observable(), subject.agency()))
            .toList();
    List<Sign> signs = signs(told);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      findings.add(Finding.of(change, Subject.ALL.get(i), told.get(i), signs.get(i)));
    }
    findings.sort(Comparator.comparingInt(finding -> finding.sign().place())); // else as they are
    return new Contrast(
        change,
        pairs.size(),
        Spread.WORLDS_FOR_TAILS,
        Headline.of(change, signs, pairs.size()),
        findings,
        Panels.ofDifferences(
            pairs.stream().map(Pair::tracks).toList(),
            (title, observable, agency) ->
                title + ": " + new ShiftInWords(shift(shifts, observable, agency)).clause()),
        layers(pairs),
        shifts.stream().map(ShownShift::of).toList());
  }

  /** What may be said of each of several that are told together. */
  private static List<Sign> signs(List<Shift> told) {
    List<Double> differing =
        told.stream().filter(shift -> shift.more() + shift.less() > 0).map(Shift::p).toList();
    double level = SignTest.levelOfEach(differing);
    return told.stream().map(shift -> shift.sign(level)).toList();
  }

  private static Shift shift(List<Shift> shifts, Observable observable, @Nullable Agency agency) {
    String agencyId = agency == null ? Reading.ALL : agency.id();
    return shifts.stream()
        .filter(shift -> shift.isOf(observable, agencyId, NOW))
        .findFirst()
        .orElseGet(() -> Shift.unobserved(observable, agencyId, NOW));
  }

  private static List<LayerOnMap> layers(List<Pair> pairs) {
    List<List<PlaceTrack>> differences = pairs.stream().map(Pair::places).toList();
    List<LayerOnMap> layers = new ArrayList<>();
    for (Layer layer : Layer.ALL) {
      List<PlaceTrack> tracks =
          differences.stream().flatMap(List::stream).filter(track -> track.isOf(layer)).toList();
      if (!tracks.isEmpty() && tracks.getFirst().places().columns() > 0) {
        layers.add(Layers.ofDifferences(layer, tracks));
      }
    }
    return layers;
  }

  /** All of it as JSON, on one line. */
  public String json() {
    return JSON.writeValueAsString(this);
  }
}
