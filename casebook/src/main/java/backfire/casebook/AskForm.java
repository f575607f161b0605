package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Observable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What questions are made of, read from a form: observables, agencies, places, windows, spans. What
 * is wrong is noted and its place taken by something harmless.
 *
 * @param places ids that may be named
 * @param windows names that may be named
 * @param observed the time in which spans lie
 */
record AskForm(
    Form form,
    Problems.In problems,
    Collection<String> places,
    Collection<String> windows,
    Span observed) {
  static final List<String> AGENCIES = Arrays.stream(Agency.values()).map(Agency::id).toList();
  static final List<String> RANKS = Arrays.stream(Rank.values()).map(Rank::id).toList();
  static final List<String> GRAVITIES = Arrays.stream(Gravity.values()).map(Gravity::id).toList();
  static final List<String> YES_OR_NO = List.of("yes", "no");
  private static final List<String> OBSERVABLES =
      Arrays.stream(Observable.values()).map(Observable::id).toList();

  /** Another form within this one. */
  AskForm within(Located located, String what, String... names) {
    Form inner = Form.of(located, problems, what, List.of(names));
    return new AskForm(inner, problems, places, windows, observed);
  }

  /** The observable's name, or empty. */
  String observable() {
    return form.word("of", OBSERVABLES, Observable::find).map(Observable::id).orElse("");
  }

  /** The agency, which must be there. */
  Optional<Agency> agency() {
    return form.word("agency", AGENCIES, Agency::find);
  }

  /** The agency, or null for all. */
  @Nullable Agency agencyOrAll() {
    return form.has("agency") ? agency().orElse(null) : null;
  }

  /** The places, or none for all. */
  List<String> whichPlaces() {
    return places(form, places);
  }

  static List<String> places(Form form, Collection<String> places) {
    return form.words("places", places, id -> Optional.of(id).filter(places::contains));
  }

  /** The window of that name. */
  String window(String name) {
    return form.word(name, windows, this::known).orElse("now");
  }

  private Optional<String> known(String window) {
    return Optional.of(window).filter(windows::contains);
  }

  /** A list of windows. */
  List<String> windows(String name) {
    return form.words(name, windows, this::known);
  }

  /** The span, which must be there. */
  Optional<Span> when() {
    return form.need("when").flatMap(w -> WindowsSection.span(w, problems, "when", observed));
  }

  /** The ranks that are named, or all. */
  static Set<Rank> ranks(Form form) {
    List<Rank> ranks = form.words("rank", RANKS, Rank::find);
    return form.has("rank") && !ranks.isEmpty() ? EnumSet.copyOf(ranks) : EnumSet.allOf(Rank.class);
  }

  /** The gravities that are named, or all. */
  static Set<Gravity> gravities(Form form) {
    List<Gravity> named = form.words("gravity", GRAVITIES, Gravity::find);
    return form.has("gravity") && !named.isEmpty()
        ? EnumSet.copyOf(named)
        : EnumSet.allOf(Gravity.class);
  }

  /** Yes or no under a name, or what holds if it is left out. */
  static boolean yes(Form form, String name, boolean otherwise) {
    return form.has(name)
        ? form.word(name, YES_OR_NO, AskForm::yesOrNo).orElse(otherwise)
        : otherwise;
  }

  static Optional<Boolean> yesOrNo(String word) {
    return switch (word) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
