package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Observable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question in plain words: what a world must do for the answer to be yes. */
final class AskInWords {
  private final Case.Windows windows;
  private final SortedMap<String, String> names;
  private final SortedMap<String, SortedSet<String>> provinces = new TreeMap<>();

  AskInWords(Case of) {
    this.windows = of.windows();
    this.names = of.names();
    of.provinces()
        .forEach((id, p) -> provinces.computeIfAbsent(p, name -> new TreeSet<>()).add(id));
  }

  String holds(Ask ask) {
    return switch (ask) {
      case Ask.Rise rise ->
          change(
              in(rise.observable(), rise.agency(), rise.places()),
              rise.factor(),
              rise.now(),
              rise.then());
      case Ask.Fall fall ->
          change(
              in(fall.observable(), fall.agency(), fall.places()),
              fall.factor(),
              fall.then(),
              fall.now());
      case Ask.Within within -> within(within);
      case Ask.Happened happened -> happened(happened);
      case Ask.Stirred stirred ->
          around("killings", stirred.places(), stirred.window(), stirred.weeks())
              + "at least "
              + number(stirred.factor())
              + " times the stops of as many weeks before";
      case Ask.Eased eased ->
          around("brawls at stops", eased.places(), eased.window(), eased.weeks())
              + "fewer stops than in as many weeks before, by a factor of "
              + number(eased.factor())
              + " at least";
      case Ask.Gradient gradient ->
          "those of "
              + agency(gradient.agency())
              + " who leave by choice have served longer, against those who stay, "
              + window(gradient.now())
              + " than "
              + window(gradient.then());
      case Ask.NearerFallsMore nearer ->
          "officials' wish to rise falls more the nearer they are to the leadership, "
              + window(nearer.now())
              + " against "
              + window(nearer.then());
      case Ask.WorseThanPeers worse ->
          "those of "
              + agency(worse.agency())
              + " whom "
              + (worse.group() ? "groups attacked" : "somebody attacked")
              + " "
              + days(worse.span())
              + " had done more harm than their peers";
      case Ask.Compare compare -> compare(compare);
      case Ask.Order order ->
          "the figure for "
              + level(order.observable(), order.agency())
              + " grows from "
              + order.windows().stream().map(this::window).collect(Collectors.joining(" to "))
              + ", or in part if it comes close";
      case Ask.Counted counted -> counted(counted);
      case Ask.Series series -> series(series);
      case Ask.All all ->
          all.parts().stream().map(this::holds).collect(Collectors.joining("; and "));
    };
  }

  private String change(String of, double factor, String high, String low) {
    return "the figure for %s is %s %s that of %s, or in part if it comes close"
        .formatted(of, window(high), more(factor), window(low));
  }

  private static String more(double factor) {
    return factor == 1 ? "more than" : "at least " + number(factor) + " times";
  }

  private String around(String events, List<String> where, String window, int weeks) {
    return "after "
        + events
        + " "
        + (where.isEmpty() ? "" : "in " + places(where) + " ")
        + window(window)
        + " an officer of the place makes, over "
        + weeks
        + " weeks and on average, ";
  }

  private String within(Ask.Within within) {
    String edges =
        within.softness() == 0
            ? ""
            : ", or in part within some " + number(within.softness()) + " of an end";
    return "the figure for "
        + in(within.observable(), within.agency(), within.places())
        + " is from "
        + number(within.low())
        + " to "
        + number(within.high())
        + " "
        + window(within.window())
        + edges;
  }

  private String compare(Ask.Compare compare) {
    return "the figure for %s is, %s, %s that of %s, or in part if it comes close"
        .formatted(
            in(compare.observable(), compare.some().agency(), compare.some().places()),
            window(compare.window()),
            more(compare.factor()),
            group(compare.others()));
  }

  private String group(Ask.Group group) {
    String who = group.agency() == null ? "all officers" : agency(group.agency());
    return who + (group.places().isEmpty() ? "" : " in " + places(group.places()));
  }

  private String counted(Ask.Counted counted) {
    String spread =
        counted.spread() == 0
            ? ""
            : ", when the number expected is itself known to about "
                + number(100 * counted.spread())
                + "%";
    return range(counted.from(), counted.to()) + " times " + happened(counted.attack()) + spread;
  }

  private static String range(int from, int to) {
    if (to == Ask.Counted.ANY) {
      return "at least " + from;
    }
    return from == to ? "just " + from : from + " to " + to;
  }

  private String series(Ask.Series series) {
    String values =
        series.values().entrySet().stream()
            .map(e -> number(e.getValue()) + " in " + e.getKey())
            .collect(Collectors.joining(", "));
    String follows = series.relative() ? "takes the course of " : "comes near ";
    return "the figure for %s %s%s, the better the nearer, where values err by about %s%%"
        .formatted(
            in(series.observable(), series.agency(), series.places()),
            follows,
            values,
            number(100 * series.error()));
  }

  private String happened(Ask.Happened happened) {
    String by = happened.group() ? "a group by day attacked" : "somebody attacked";
    return by
        + target(happened.agency(), happened.ranks(), happened.places())
        + when(happened.span(), happened.gravities());
  }

  String target(Agency agency, Set<Rank> ranks, List<String> where) {
    return " one who serves or served in "
        + agency(agency)
        + some(ranks, Rank.values(), Rank::id, " as ")
        + " "
        + (where.isEmpty() ? "anywhere" : "in " + places(where));
  }

  static String when(Span span, Set<Gravity> gravities) {
    return " " + days(span) + some(gravities, Gravity.values(), Gravity::id, ", and he was ");
  }

  private static <T> String some(Set<T> named, T[] all, Function<T, String> id, String before) {
    return named.size() == all.length
        ? ""
        : before
            + Arrays.stream(all)
                .filter(named::contains)
                .map(id)
                .collect(Collectors.joining(" or "));
  }

  private String in(String observable, @Nullable Agency agency, List<String> where) {
    return level(observable, agency) + (where.isEmpty() ? "" : " in " + places(where));
  }

  private static String level(String observable, @Nullable Agency agency) {
    String of = agency == null ? "" : " among " + agency(agency);
    return Observable.find(observable)
        .map(o -> o.meaning() + of + " (" + o.unit() + ")")
        .orElse(observable + of);
  }

  static String agency(Agency agency) {
    return switch (agency) {
      case SAFETY -> "the police";
      case SECURITY -> "the political police";
      case CUSTOMS -> "the customs";
    };
  }

  /** All places of a province are said by its name. */
  private String places(List<String> ids) {
    Set<String> named = Set.copyOf(ids);
    for (Map.Entry<String, SortedSet<String>> province : provinces.entrySet()) {
      if (province.getValue().equals(named)) {
        return province.getKey();
      }
    }
    List<String> shown = new ArrayList<>();
    ids.forEach(id -> shown.add(names.getOrDefault(id, id)));
    return String.join(" or ", shown);
  }

  private String window(String name) {
    Span span = windows.get(name);
    return name.replace('-', ' ') + " (" + span.from() + " to " + span.to() + ")";
  }

  private static String days(Span span) {
    return "from " + span.from() + " to " + span.to();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .round(MathContext.DECIMAL32)
        .stripTrailingZeros()
        .toPlainString();
  }
}
