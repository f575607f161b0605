package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import backfire.casebook.Located.Scalar;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code asked} of a claim: one question, under its name.
 *
 * <pre>
 *   rise: {of: exits, agency: safety, by: 1.25, now: now, then: before}
 *   within: {of: market-share, agency: safety, from: 0.5, to: 1, window: now}
 *   happened: {places: [kimchaek], agency: security, gravity: killed, when: 2009-01-01 to 2013-12-31}
 *   all: [ … ]
 * </pre>
 */
final class AskSection {
  private static final List<String> QUESTIONS =
      List.of(
          "rise",
          "fall",
          "within",
          "happened",
          "stirred",
          "gradient",
          "nearer-falls-more",
          "worse-than-peers",
          "all");
  private static final int DEEPEST = 4;
  private static final int MOST_PARTS = 100;

  static final List<String> AGENCIES = Arrays.stream(Agency.values()).map(Agency::id).toList();
  static final List<String> RANKS = Arrays.stream(Rank.values()).map(Rank::id).toList();
  static final List<String> GRAVITIES = Arrays.stream(Gravity.values()).map(Gravity::id).toList();
  private static final List<String> OBSERVABLES =
      Arrays.stream(Observable.values()).map(Observable::id).toList();

  private final Problems.In problems;
  private final Collection<String> places;
  private final Collection<String> windows;
  private final Span observed;
  private final List<Asked> asked = new ArrayList<>();

  /** A question, with where it is written; each part of several has its own. */
  record Asked(Ask ask, Form form, Problems.In problems) {}

  /** Reads questions that may name these places and windows. */
  AskSection(
      Problems.In problems, Collection<String> places, Collection<String> windows, Span observed) {
    this.problems = problems;
    this.places = places;
    this.windows = windows;
    this.observed = observed;
  }

  /** The question, if it is one; what is wrong is noted. */
  Optional<Ask> read(Located located) {
    return read(located, 0);
  }

  /** The questions that have been read. */
  List<Asked> asked() {
    return asked;
  }

  private Optional<Ask> read(Located located, int depth) {
    if (!(located instanceof Mapping mapping) || mapping.entries().size() != 1 || depth > DEEPEST) {
      problems.wrong(
          located, "question", "one of " + Problems.list(QUESTIONS) + " with its values");
      return Optional.empty();
    }
    Entry entry = mapping.entries().getFirst();
    Located value = entry.value();
    return switch (entry.key().text()) {
      case "rise" -> one(value, "rise", this::rise, "of", "agency", "by", "now", "then");
      case "fall" -> one(value, "fall", this::fall, "of", "agency", "by", "now", "then");
      case "within" ->
          one(value, "within", this::within, "of", "agency", "places", "from", "to", "window");
      case "happened" ->
          one(
              value,
              "happened",
              this::happened,
              "places",
              "agency",
              "rank",
              "gravity",
              "group",
              "when");
      case "stirred" -> one(value, "stirred", this::stirred, "by", "weeks", "places", "window");
      case "gradient" -> one(value, "gradient", this::gradient, "agency", "now", "then");
      case "nearer-falls-more" -> one(value, "nearer-falls-more", this::nearer, "now", "then");
      case "worse-than-peers" ->
          one(value, "worse-than-peers", this::worse, "agency", "group", "when");
      case "all" -> all(value, depth);
      default -> {
        problems.unknown(entry.key(), "question", QUESTIONS);
        yield Optional.empty();
      }
    };
  }

  private Optional<Ask> one(
      Located value, String what, Function<Form, Optional<Ask>> reading, String... names) {
    Form form = Form.of(value, problems, what, List.of(names));
    Optional<Ask> ask = reading.apply(form);
    ask.ifPresent(a -> asked.add(new Asked(a, form, problems)));
    return ask;
  }

  private Optional<Ask> rise(Form form) {
    return Optional.of(
        new Ask.Rise(
            observable(form),
            agencyOrAll(form),
            form.number("by", 0.01, 100),
            window(form, "now"),
            window(form, "then")));
  }

  private Optional<Ask> fall(Form form) {
    return Optional.of(
        new Ask.Fall(
            observable(form),
            agencyOrAll(form),
            form.number("by", 1, 100),
            window(form, "now"),
            window(form, "then")));
  }

  private Optional<Ask> within(Form form) {
    double low = form.number("from", -1e9, 1e9);
    double high = form.number("to", -1e9, 1e9);
    if (low > high) {
      form.find("from").ifPresent(f -> problems.wrong(f, "from", "at most what stands under to"));
    }
    return Optional.of(
        new Ask.Within(
            observable(form), agencyOrAll(form), places(form), low, high, window(form, "window")));
  }

  private Optional<Ask> happened(Form form) {
    Optional<Agency> agency = agency(form);
    List<String> where = places(form);
    Set<Rank> ranks = ranks(form);
    Set<Gravity> gravities = gravities(form);
    boolean group = yes(form);
    Optional<Span> when = when(form);
    if (agency.isEmpty() || when.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Ask.Happened(where, agency.get(), ranks, gravities, group, when.get()));
  }

  private Optional<Ask> stirred(Form form) {
    return Optional.of(
        new Ask.Stirred(
            form.number("by", 0.01, 100),
            form.whole("weeks", 1, 520),
            places(form),
            window(form, "window")));
  }

  private Optional<Ask> gradient(Form form) {
    String now = window(form, "now");
    String then = window(form, "then");
    return agency(form).map(a -> new Ask.Gradient(a, now, then));
  }

  private Optional<Ask> nearer(Form form) {
    return Optional.of(new Ask.NearerFallsMore(window(form, "now"), window(form, "then")));
  }

  private Optional<Ask> worse(Form form) {
    Optional<Agency> agency = agency(form);
    Optional<Span> when = when(form);
    boolean group = yes(form);
    return agency.isEmpty() || when.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ask.WorseThanPeers(agency.get(), group, when.get()));
  }

  private Optional<Ask> all(Located value, int depth) {
    List<Located> items = Form.items(value, problems, "all", MOST_PARTS);
    List<Ask> parts =
        items.stream().map(i -> read(i, depth + 1)).flatMap(Optional::stream).toList();
    if (parts.isEmpty()) {
      problems.wrong(value, "all", "at least one question");
    }
    return Optional.of(new Ask.All(parts));
  }

  private String observable(Form form) {
    return form.word("of", OBSERVABLES, Observable::find).map(Observable::id).orElse("");
  }

  private @Nullable Agency agencyOrAll(Form form) {
    return form.has("agency") ? agency(form).orElse(null) : null;
  }

  private static Optional<Agency> agency(Form form) {
    return form.word("agency", AGENCIES, Agency::find);
  }

  /** The ranks that are named, or all. */
  static Set<Rank> ranks(Form form) {
    List<Rank> ranks = form.words("rank", RANKS, Rank::find);
    return form.has("rank") && !ranks.isEmpty() ? Set.copyOf(ranks) : EnumSet.allOf(Rank.class);
  }

  /** The gravities that are named, or all. */
  static Set<Gravity> gravities(Form form) {
    List<Gravity> named = form.words("gravity", GRAVITIES, Gravity::find);
    return form.has("gravity") && !named.isEmpty()
        ? Set.copyOf(named)
        : EnumSet.allOf(Gravity.class);
  }

  private List<String> places(Form form) {
    return form.words("places", places, id -> Optional.of(id).filter(places::contains));
  }

  private String window(Form form, String name) {
    return form.word(name, windows, w -> Optional.of(w).filter(windows::contains)).orElse("now");
  }

  private static boolean yes(Form form) {
    return form.has("group")
        && form.word("group", List.of("yes", "no"), AskSection::yesOrNo).orElse(false);
  }

  static Optional<Boolean> yesOrNo(String word) {
    return switch (word) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Optional<Span> when(Form form) {
    return form.need("when").flatMap(w -> WindowsSection.span(w, problems, "when", observed));
  }

  /** A scalar's ids that must be known. */
  static void known(List<Scalar> ids, Collection<String> known, Problems.In problems, String what) {
    for (Scalar id : ids) {
      if (!known.contains(id.text()) && !id.text().isBlank()) {
        problems.unknown(id, what, known);
      }
    }
  }
}
