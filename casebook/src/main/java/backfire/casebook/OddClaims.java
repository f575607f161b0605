package backfire.casebook;

import backfire.casebook.AskSection.Asked;
import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Observable;
import backfire.model.setting.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions that can be asked and tell nothing, or not what they seem to. */
final class OddClaims {
  private static final int SHORTEST_DAYS = 28;

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
        agency(rise.agency());
        compared(rise.now(), rise.then());
      }
      case Ask.Fall fall -> {
        agency(fall.agency());
        compared(fall.now(), fall.then());
      }
      case Ask.Within within -> {
        agency(within.agency());
        window("window", within.window());
        range(within);
      }
      case Ask.Happened happened -> {
        span(happened.span());
        targets(happened.agency(), happened.places(), happened.ranks());
      }
      case Ask.Stirred stirred -> window("window", stirred.window());
      case Ask.Gradient gradient -> {
        agency(gradient.agency());
        compared(gradient.now(), gradient.then());
      }
      case Ask.NearerFallsMore nearer -> compared(nearer.now(), nearer.then());
      case Ask.WorseThanPeers worse -> {
        agency(worse.agency());
        span(worse.span());
      }
      case Ask.All _ -> {} // its parts are asked as well
    }
  }

  private void compared(String now, String then) {
    window("now", now);
    window("then", then);
    Span a = read.windows().get(now);
    Span b = read.windows().get(then);
    if (!a.from().isAfter(b.to()) && !b.from().isAfter(a.to())) {
      doubtful("then", "windows", now + " and " + then + ", which overlap", "windows apart");
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

  /** A week belongs to a span that holds its Thursday. */
  private void span(Span span) {
    LocalDate thursday = span.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    if (thursday.isAfter(span.to())) {
      doubtful("when", "when", "a time without a Thursday", "one that a week's Thursday is in");
    }
  }

  private void range(Ask.Within within) {
    double most = most(within.observable());
    String of = "from 0 to " + Form.plain(most) + ", which is all that " + within.observable();
    if (within.low() <= 0 && within.high() >= most) {
      doubtful("of", "range", of + " can be", "one that some worlds miss");
    } else if (within.low() > most || within.high() < 0) {
      String outside = "one outside of what " + within.observable() + " can be";
      doubtful("of", "range", outside, "one within 0 to " + Form.plain(most));
    }
  }

  /** The most that an observable can be, or the most that may be asked. */
  private static double most(String observable) {
    return switch (Observable.find(observable).map(Observable::unit).orElse("")) {
      case "share" -> 1;
      case "%" -> 100;
      case "0 to 2" -> 2;
      default -> 1e9;
    };
  }

  private void agency(@Nullable Agency agency) {
    if (agency != null) {
      targets(agency, List.of(), Set.of(Rank.values()));
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
