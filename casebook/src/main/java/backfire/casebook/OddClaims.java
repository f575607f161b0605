package backfire.casebook;

import backfire.casebook.AskSection.Asked;
import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Mood;
import backfire.model.setting.Place;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions that can be asked and tell nothing, or not what they seem to. */
final class OddClaims {
  static final String NO_WEEK = "a time without a Thursday";
  static final String A_WEEK = "one that a week's Thursday is in";
  private static final int SHORTEST_DAYS = 28;

  /** What hangs over a place, whatever the agency. */
  private static final Set<String> OF_PLACES =
      Arrays.stream(Mood.values())
          .map(mood -> mood.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.toUnmodifiableSet());

  private final Case read;
  private final Asked asked;
  private final Set<String> windows;

  private OddClaims(Case read, Asked asked, Set<String> windows) {
    this.read = read;
    this.asked = asked;
    this.windows = windows;
  }

  /** Notes what is odd. Returns the windows that are asked of. */
  static Set<String> note(List<Asked> all, Case read) {
    Set<String> windows = new HashSet<>();
    for (Asked asked : all) {
      new OddClaims(read, asked, windows).note();
    }
    return windows;
  }

  private void note() {
    switch (asked.ask()) {
      case Ask.Rise rise -> {
        officers(rise.agency(), rise.places());
        compared("then", rise.now(), rise.then());
      }
      case Ask.Fall fall -> {
        officers(fall.agency(), fall.places());
        compared("then", fall.now(), fall.then());
      }
      case Ask.Within within -> {
        officers(within.agency(), within.places());
        window("window", within.window());
        range(within);
      }
      case Ask.Happened happened -> {
        span(happened.span());
        targets(happened.agency(), happened.places(), happened.ranks());
      }
      case Ask.Counted counted -> {
        span(counted.attack().span());
        Ask.Happened attack = counted.attack();
        targets(attack.agency(), attack.places(), attack.ranks());
        if (counted.from() == 0 && counted.to() == Ask.Counted.ANY) {
          doubtful("from", "range", "any number", "one that some worlds miss");
        }
      }
      case Ask.Stirred stirred -> window("window", stirred.window());
      case Ask.Eased eased -> window("window", eased.window());
      case Ask.Gradient gradient -> {
        officers(gradient.agency(), List.of());
        compared("then", gradient.now(), gradient.then());
      }
      case Ask.NearerFallsMore nearer -> compared("then", nearer.now(), nearer.then());
      case Ask.WorseThanPeers worse -> {
        officers(worse.agency(), List.of());
        span(worse.span());
      }
      case Ask.Compare compare -> {
        officers(compare.some().agency(), compare.some().places());
        officers(compare.others().agency(), compare.others().places());
        window("window", compare.window());
        everywhereTheSame(compare);
      }
      case Ask.Order order -> {
        officers(order.agency(), List.of());
        for (int i = 1; i < order.windows().size(); i++) {
          compared("windows", order.windows().get(i), order.windows().get(i - 1));
        }
      }
      case Ask.Series series -> officers(series.agency(), series.places());
      case Ask.All _ -> {} // its parts are asked as well
    }
  }

  private void compared(String name, String now, String then) {
    window("now", now);
    window(name, then);
    Span a = read.windows().get(now);
    Span b = read.windows().get(then);
    if (!a.from().isAfter(b.to()) && !b.from().isAfter(a.to())) {
      doubtful(name, "windows", now + " and " + then + ", which overlap", "windows apart");
    }
  }

  private void window(String name, String window) {
    windows.add(window);
    Span span = read.windows().get(window);
    long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
    if (days < SHORTEST_DAYS) {
      String found = window + " of " + days + " days";
      doubtful(name, "window", found, "four weeks or more: over less, luck decides");
    }
  }

  private void span(Span span) {
    if (hasNoWeek(span)) {
      doubtful("when", "when", NO_WEEK, A_WEEK);
    }
  }

  /** A week belongs to a span that holds its Thursday. */
  static boolean hasNoWeek(Span span) {
    return span.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).isAfter(span.to());
  }

  private void range(Ask.Within within) {
    double most = Limits.most(within.observable());
    String of = "from 0 to " + Form.plain(most) + ", which is all that " + within.observable();
    if (within.low() <= 0 && within.high() >= most) {
      doubtful("of", "range", of + " can be", "one that some worlds miss");
    } else if (within.low() > most || within.high() < 0) {
      String outside = "one outside of what " + within.observable() + " can be";
      doubtful("of", "range", outside, "one within 0 to " + Form.plain(most));
    }
  }

  /** What is one figure for all cannot be more among some than among others. */
  private void everywhereTheSame(Ask.Compare compare) {
    boolean ofOfficials =
        compare.observable().startsWith("willingness-") || compare.observable().equals("salience");
    boolean ofPlaces = OF_PLACES.contains(compare.observable());
    if (ofOfficials || (ofPlaces && compare.some().places().equals(compare.others().places()))) {
      String found = compare.observable() + ", which is the same for both";
      doubtful("of", "comparison", found, "what differs between the two");
    }
  }

  private void officers(@Nullable Agency agency, List<String> places) {
    if (agency != null) {
      targets(agency, places, Set.of(Rank.values()));
    }
  }

  private void targets(Agency agency, List<String> places, Set<Rank> ranks) {
    for (Place place : read.setting().places()) {
      boolean asks = places.isEmpty() || places.contains(place.id());
      if (asks && ranks.stream().anyMatch(rank -> place.posts(agency).of(rank) > 0)) {
        return;
      }
    }
    doubtful("agency", "agency", "officers who are nowhere there", "an agency and rank with posts");
  }

  private void doubtful(String name, String what, String found, String allowed) {
    asked.form().find(name).ifPresent(at -> asked.problems().doubtful(at, what, found, allowed));
  }
}
