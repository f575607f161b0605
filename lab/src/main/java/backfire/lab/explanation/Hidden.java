package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.evidence.Observed;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What nobody sees of a world: observables of all officers and of the police, now and before. */
public final class Hidden {
  private static final List<String> WINDOWS = List.of("before", "now");

  private Hidden() {}

  /** All of it, by a name such as {@code exits.safety.now}. */
  static SortedMap<String, Double> of(Case ofCase, Observed world) {
    SortedMap<String, Double> hidden = new TreeMap<>();
    Map<String, Span> windows = ofCase.windows().all();
    for (String window : WINDOWS) {
      Span span = windows.get(window);
      if (span == null) {
        continue;
      }
      for (Observable observable : Observable.values()) {
        hidden.put(name(observable, null, window), world.value(observable, null, span));
        hidden.put(
            name(observable, Agency.SAFETY, window), world.value(observable, Agency.SAFETY, span));
      }
    }
    return hidden;
  }

  /** The name of an observable in a window. */
  public static String name(Observable observable, @Nullable Agency agency, String window) {
    return observable.id() + "." + (agency == null ? "all" : agency.id()) + "." + window;
  }
}
