package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.Region;
import backfire.lab.explanation.Aim;
import backfire.model.act.Act;
import backfire.model.act.ActText;
import backfire.model.kind.Agency;
import backfire.model.parameter.Mechanism;
import backfire.model.setting.Place;
import backfire.studio.ensemble.Sizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case is, as far as the page shows it and offers to change it.
 *
 * @param typed it as a command takes it where the studio was started
 * @param own whether it is one's own, and may be changed
 * @param first the first observed Monday
 * @param weeks how many are observed
 * @param windows the spans that are compared, by name: first and last day
 * @param regions the whole territory, then provinces
 * @param quick the ensemble that is made within about a second
 * @param full the one behind it
 * @param explain the worlds that an explain draws from the priors
 * @param fit likewise
 * @param enough how many worlds are to count in what is weighed
 */
public record CaseShown(
    String name,
    String typed,
    String title,
    String summary,
    boolean own,
    String first,
    int weeks,
    Map<String, List<String>> windows,
    List<String> regions,
    List<PlaceShown> places,
    List<ActShown> acts,
    List<String> themes,
    List<MechanismShown> mechanisms,
    List<ParameterShown> parameters,
    Sizes.Size quick,
    Sizes.Size full,
    Sizes.InquirySize explain,
    Sizes.InquirySize fit,
    double enough) {

  /**
   * A place.
   *
   * @param officers posts by agency
   * @param province empty where it has none
   */
  public record PlaceShown(
      String id,
      String name,
      double lon,
      double lat,
      long residents,
      Map<String, Integer> officers,
      String province) {}

  /**
   * An act of the timeline.
   *
   * @param written as it is typed
   * @param name what it is called, or as it is typed
   */
  public record ActShown(String written, String name, String day) {}

  /** A mechanism, with what stands in its place where it is left out. */
  public record MechanismShown(String id, String meaning, String leftOut, String theme) {}

  static CaseShown of(String name, String typed, Case of, boolean own, Sizes sizes) {
    Map<String, List<String>> windows = new LinkedHashMap<>();
    for (Map.Entry<String, Span> window : of.windows().all().entrySet()) {
      Span span = window.getValue();
      windows.put(window.getKey(), List.of(span.from().toString(), span.to().toString()));
    }
    return new CaseShown(
        name,
        typed,
        of.title(),
        of.summary().strip(),
        own,
        of.setting().calendar().first().toString(),
        of.setting().calendar().weeks(),
        windows,
        Region.of(of).stream().map(Region::name).toList(),
        of.setting().places().stream().map(place -> place(of, place)).toList(),
        acts(of),
        Arrays.stream(Theme.values()).map(Theme::id).toList(),
        Arrays.stream(Mechanism.values())
            .map(m -> new MechanismShown(m.id(), m.meaning(), m.neutral(), Theme.of(m).id()))
            .toList(),
        ParameterShown.of(of),
        sizes.quick(),
        sizes.full(),
        sizes.explain(),
        sizes.fit(),
        Aim.enough());
  }

  private static PlaceShown place(Case of, Place place) {
    Map<String, Integer> officers = new LinkedHashMap<>();
    for (Agency agency : Agency.values()) {
      officers.put(agency.id(), place.posts(agency).total());
    }
    return new PlaceShown(
        place.id(),
        of.names().getOrDefault(place.id(), place.id()),
        place.lon(),
        place.lat(),
        place.residents(),
        officers,
        of.provinces().getOrDefault(place.id(), ""));
  }

  private static List<ActShown> acts(Case of) {
    List<ActShown> acts = new ArrayList<>();
    for (Act act : of.setting().acts()) {
      String written = ActText.written(act);
      acts.add(
          new ActShown(
              written, of.actNames().getOrDefault(written, act.text()), act.date().toString()));
    }
    return acts;
  }
}
