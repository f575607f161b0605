package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
  private static final int DEEPEST = 4;
  private static final int MOST_PARTS = 100;
  private static final int MOST_COUNTED = 1_000_000;
  private static final double MOST_SPREAD = 3;

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
          located, "question", "one of " + Problems.list(Question.ids()) + " with its values");
      return Optional.empty();
    }
    Entry entry = mapping.entries().getFirst();
    Optional<Question> question = Question.find(entry.key().text());
    if (question.isEmpty()) {
      problems.unknown(entry.key(), "question", Question.ids());
      return Optional.empty();
    }
    return read(question.get(), entry.value(), depth);
  }

  private Optional<Ask> read(Question question, Located value, int depth) {
    return switch (question) {
      case RISE -> one(value, question, this::rise);
      case FALL -> one(value, question, this::fall);
      case WITHIN -> one(value, question, this::within);
      case HAPPENED -> one(value, question, this::happened);
      case STIRRED -> one(value, question, this::stirred);
      case EASED -> one(value, question, this::eased);
      case GRADIENT -> one(value, question, this::gradient);
      case NEARER_FALLS_MORE -> one(value, question, this::nearer);
      case WORSE_THAN_PEERS -> one(value, question, this::worse);
      case COMPARE -> one(value, question, this::compare);
      case ORDER -> one(value, question, this::order);
      case COUNT -> one(value, question, this::count);
      case SERIES -> one(value, question, this::series);
      case ALL -> all(value, depth);
    };
  }

  private Optional<Ask> one(
      Located value, Question question, Function<AskForm, Optional<Ask>> reading) {
    Form form = Form.of(value, problems, question.id(), question.names());
    Optional<Ask> ask = reading.apply(new AskForm(form, problems, places, windows, observed));
    ask.ifPresent(a -> asked.add(new Asked(a, form, problems)));
    return ask;
  }

  private Optional<Ask> rise(AskForm form) {
    return Optional.of(
        new Ask.Rise(
            form.observable(),
            form.agencyOrAll(),
            form.whichPlaces(),
            form.form().number("by", 0.01, 100),
            form.window("now"),
            form.window("then")));
  }

  private Optional<Ask> fall(AskForm form) {
    return Optional.of(
        new Ask.Fall(
            form.observable(),
            form.agencyOrAll(),
            form.whichPlaces(),
            form.form().number("by", 1, 100),
            form.window("now"),
            form.window("then")));
  }

  private Optional<Ask> within(AskForm form) {
    double low = form.form().number("from", -Limits.MOST, Limits.MOST);
    double high = form.form().number("to", -Limits.MOST, Limits.MOST);
    noteOrder(form, low, high);
    return Optional.of(
        new Ask.Within(
            form.observable(),
            form.agencyOrAll(),
            form.whichPlaces(),
            low,
            high,
            form.form().numberOr("softness", 0, Limits.MOST, 0),
            form.window("window")));
  }

  private void noteOrder(AskForm form, double low, double high) {
    if (low > high) {
      form.form()
          .find("from")
          .ifPresent(f -> problems.wrong(f, "from", "at most what stands under to"));
    }
  }

  private Optional<Ask> happened(AskForm form) {
    return attack(form).map(attack -> attack);
  }

  private static Optional<Ask.Happened> attack(AskForm form) {
    Optional<Agency> agency = form.agency();
    List<String> where = form.whichPlaces();
    Set<Rank> ranks = AskForm.ranks(form.form());
    Set<Gravity> gravities = AskForm.gravities(form.form());
    boolean group = AskForm.yes(form.form(), "group", false);
    Optional<Span> when = form.when();
    return agency.flatMap(
        a -> when.map(w -> new Ask.Happened(where, a, ranks, gravities, group, w)));
  }

  private Optional<Ask> stirred(AskForm form) {
    return Optional.of(
        new Ask.Stirred(
            form.form().number("by", 0.01, 100),
            form.form().whole("weeks", 1, 520),
            form.whichPlaces(),
            form.window("window")));
  }

  private Optional<Ask> eased(AskForm form) {
    return Optional.of(
        new Ask.Eased(
            form.form().number("by", 1, 100),
            form.form().whole("weeks", 1, 520),
            form.whichPlaces(),
            form.window("window")));
  }

  private Optional<Ask> gradient(AskForm form) {
    String now = form.window("now");
    String then = form.window("then");
    return form.agency().map(a -> new Ask.Gradient(a, now, then));
  }

  private Optional<Ask> nearer(AskForm form) {
    return Optional.of(new Ask.NearerFallsMore(form.window("now"), form.window("then")));
  }

  private Optional<Ask> worse(AskForm form) {
    Optional<Agency> agency = form.agency();
    Optional<Span> when = form.when();
    boolean group = AskForm.yes(form.form(), "group", false);
    return agency.flatMap(a -> when.map(w -> new Ask.WorseThanPeers(a, group, w)));
  }

  /** Among the others, what is left out is as among the first. */
  private Optional<Ask> compare(AskForm form) {
    Ask.Group some = new Ask.Group(form.agencyOrAll(), form.whichPlaces());
    Optional<Located> than = form.form().need("more-than");
    Ask.Group others = than.map(t -> others(form, t, some)).orElse(some);
    if (than.isPresent() && others.equals(some)) {
      problems.wrong(than.get(), "more-than", "another agency or other places than the first");
    }
    return Optional.of(
        new Ask.Compare(
            form.observable(),
            some,
            others,
            form.form().number("by", 0.01, 100),
            form.window("window")));
  }

  private static Ask.Group others(AskForm form, Located than, Ask.Group some) {
    AskForm inner = form.within(than, "more-than", "agency", "places");
    return new Ask.Group(
        inner.form().has("agency") ? inner.agencyOrAll() : some.agency(),
        inner.form().has("places") ? inner.whichPlaces() : some.places());
  }

  private Optional<Ask> order(AskForm form) {
    Optional<Located> named = form.form().need("windows");
    List<String> row = form.windows("windows");
    boolean each = row.size() == new LinkedHashSet<>(row).size();
    named
        .filter(_ -> form.form().words("windows").size() < 2 || !each)
        .ifPresent(n -> problems.wrong(n, "windows", "two windows or more, each once"));
    return Optional.of(new Ask.Order(form.observable(), form.agencyOrAll(), row));
  }

  private Optional<Ask> count(AskForm form) {
    int from = form.form().whole("from", 0, MOST_COUNTED);
    int to = form.form().wholeOr("to", 0, MOST_COUNTED, Ask.Counted.ANY);
    noteOrder(form, from, to);
    double spread = form.form().numberOr("spread", 0, MOST_SPREAD, 0);
    return attack(form).map(attack -> new Ask.Counted(attack, from, to, spread));
  }

  private Optional<Ask> series(AskForm form) {
    return new SeriesForm(form).read();
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
}
