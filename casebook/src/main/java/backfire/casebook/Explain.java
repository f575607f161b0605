package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Observable;
import java.math.BigDecimal;
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

/** Claims explained back: what a world must do for a claim to hold in it, in plain words. */
public final class Explain {
  private final Case.Windows windows;
  private final SortedMap<String, String> names;
  private final SortedMap<String, SortedSet<String>> provinces = new TreeMap<>();

  private Explain(Case of) {
    this.windows = of.windows();
    this.names = of.names();
    of.provinces()
        .forEach((id, p) -> provinces.computeIfAbsent(p, name -> new TreeSet<>()).add(id));
  }

  /** One sentence a claim, such as {@code C1 holds in a world if the figure for exits …}. */
  public static List<String> claims(Case of) {
    Explain explain = new Explain(of);
    return of.claims().stream().map(explain::claim).toList();
  }

  /** What a world must do for one claim of a case to hold in it. */
  public static String claim(Case of, Claim claim) {
    return new Explain(of).claim(claim);
  }

  private String claim(Claim claim) {
    return claim.id() + " holds in a world if " + holds(claim.ask()) + ".";
  }

  private String holds(Ask ask) {
    return switch (ask) {
      case Ask.Rise rise ->
          change(rise.observable(), rise.agency(), rise.factor(), rise.now(), rise.then());
      case Ask.Fall fall ->
          change(fall.observable(), fall.agency(), fall.factor(), fall.then(), fall.now());
      case Ask.Within within -> within(within);
      case Ask.Happened happened -> happened(happened);
      case Ask.Stirred stirred ->
          "after killings "
              + (stirred.places().isEmpty() ? "" : "in " + places(stirred.places()) + " ")
              + window(stirred.window())
              + " an officer of the place makes, over "
              + stirred.weeks()
              + " weeks and on average, at least "
              + number(stirred.factor())
              + " times the stops of as many weeks before";
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
      case Ask.All all ->
          all.parts().stream().map(this::holds).collect(Collectors.joining("; and "));
    };
  }

  private String change(
      String observable, @Nullable Agency agency, double factor, String high, String low) {
    String more = factor == 1 ? "more than" : "at least " + number(factor) + " times";
    return "the figure for %s is %s %s that of %s, or in part if it comes close"
        .formatted(level(observable, agency), window(high), more, window(low));
  }

  private String within(Ask.Within within) {
    String where = within.places().isEmpty() ? "" : " in " + places(within.places());
    return "the figure for "
        + level(within.observable(), within.agency())
        + where
        + " is from "
        + number(within.low())
        + " to "
        + number(within.high())
        + " "
        + window(within.window());
  }

  private String happened(Ask.Happened happened) {
    String by = happened.group() ? "a group by day attacked" : "somebody attacked";
    String where = happened.places().isEmpty() ? "anywhere" : "in " + places(happened.places());
    return by
        + " one who serves or served in "
        + agency(happened.agency())
        + some(happened.ranks(), Rank.values(), Rank::id, " as ")
        + " "
        + where
        + " "
        + days(happened.span())
        + some(happened.gravities(), Gravity.values(), Gravity::id, ", and he was ");
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

  private static String level(String observable, @Nullable Agency agency) {
    String of = agency == null ? "" : " among " + agency(agency);
    return Observable.find(observable)
        .map(o -> o.meaning() + of + " (" + o.unit() + ")")
        .orElse(observable + of);
  }

  private static String agency(Agency agency) {
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
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
