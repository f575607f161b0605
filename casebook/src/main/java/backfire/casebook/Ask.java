package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A question put to one world. Each answer is a number m from 0 (no) to 1 (yes). */
public sealed interface Ask {

  /** Whether m is the probability that something happened, rather than how well it holds. */
  default boolean isChance() {
    return this instanceof Happened
        || this instanceof Counted
        || (this instanceof All all && all.parts().stream().anyMatch(Ask::isChance));
  }

  /** The question without what asks whether something happened; nothing if that was all. */
  default Optional<Ask> degrees() {
    if (this instanceof All all) {
      List<Ask> left = all.parts().stream().map(Ask::degrees).flatMap(Optional::stream).toList();
      return left.isEmpty()
          ? Optional.empty()
          : Optional.of(left.size() == 1 ? left.getFirst() : new All(left));
    }
    return isChance() ? Optional.empty() : Optional.of(this);
  }

  /**
   * Did an observable rise? m = Φ((ln(now/then) − ln factor)/width), softly, so that noise does not
   * pass for a rise; the width is 0.15, or less where the factor is small.
   *
   * @param observable name of the observable
   * @param agency the agency it is asked of, or null for all
   * @param places asked of these alone, or of all if empty
   * @param factor by how much at least, above 0
   * @param now the window it is asked of, mostly {@code now}
   * @param then the baseline's window: {@code before}, {@code early} or the case's own
   */
  record Rise(
      String observable,
      @Nullable Agency agency,
      List<String> places,
      double factor,
      String now,
      String then)
      implements Ask {
    public Rise {
      places = List.copyOf(places);
    }

    /** Asked of all places. */
    public Rise(
        String observable, @Nullable Agency agency, double factor, String now, String then) {
      this(observable, agency, List.of(), factor, now, then);
    }
  }

  /** Did it fall by at least the factor (above 1)? Likewise. */
  record Fall(
      String observable,
      @Nullable Agency agency,
      List<String> places,
      double factor,
      String now,
      String then)
      implements Ask {
    public Fall {
      places = List.copyOf(places);
    }

    /** Asked of all places. */
    public Fall(
        String observable, @Nullable Agency agency, double factor, String now, String then) {
      this(observable, agency, List.of(), factor, now, then);
    }
  }

  /**
   * Is an observable in a range, over a window ({@code now}, {@code past}, …)? m is 0 or 1; with a
   * softness s it is Φ((x − low)/s) Φ((high − x)/s), which falls off smoothly at both edges; where
   * the observable can be no lower or no higher than the range, there is no edge.
   *
   * @param places asked of these alone, or of all if empty
   * @param softness the width of the edges, in the observable's unit; 0 for hard ones
   */
  record Within(
      String observable,
      @Nullable Agency agency,
      List<String> places,
      double low,
      double high,
      double softness,
      String window)
      implements Ask {
    public Within {
      places = List.copyOf(places);
    }

    /** With hard edges. */
    public Within(
        String observable,
        @Nullable Agency agency,
        List<String> places,
        double low,
        double high,
        String window) {
      this(observable, agency, places, low, high, 0, window);
    }

    /** Whether it can be below the range. */
    public boolean hasLowerEdge() {
      return low > 0;
    }

    /** Whether it can be above the range: an end at the most that it can be is no edge. */
    public boolean hasUpperEdge() {
      return high < Limits.most(observable);
    }
  }

  /**
   * Did such an attack happen? m = 1 − exp(−Λ) from the world's cumulated hazard.
   *
   * @param places any of them
   * @param agency the target's agency
   * @param ranks any of them
   * @param gravities any of them
   * @param group asks for a group assault by day
   * @param span when
   */
  record Happened(
      List<String> places,
      Agency agency,
      Set<Rank> ranks,
      Set<Gravity> gravities,
      boolean group,
      Span span)
      implements Ask {
    public Happened {
      places = List.copyOf(places);
      ranks = Collections.unmodifiableSet(new TreeSet<>(ranks));
      gravities = Collections.unmodifiableSet(new TreeSet<>(gravities));
    }
  }

  /**
   * Were places thrown into turmoil: are an officer's stops there in the weeks after a killing
   * above those before by the factor, on average over the killings of the window?
   *
   * @param places killings in these alone, or anywhere if empty
   */
  record Stirred(double factor, int weeks, List<String> places, String window) implements Ask {
    public Stirred {
      places = List.copyOf(places);
    }
  }

  /**
   * Were officers held back by open resistance: are an officer's stops in a place in the weeks
   * after somebody fought back at a stop below those before by the factor (above 1), on average
   * over such brawls of the window?
   *
   * @param places resistance in these alone, or anywhere if empty
   */
  record Eased(double factor, int weeks, List<String> places, String window) implements Ask {
    public Eased {
      places = List.copyOf(places);
    }
  }

  /**
   * Does leaving rise with service more now than then? Asked of leavers' mean service over that of
   * those who serve, softly.
   */
  record Gradient(Agency agency, String now, String then) implements Ask {}

  /** Did officials' willingness fall more near the leadership than far from it? */
  record NearerFallsMore(String now, String then) implements Ask {}

  /** Had the targets of such attacks done more harm than their peers? */
  record WorseThanPeers(Agency agency, boolean group, Span span) implements Ask {}

  /** Whom a comparison is about: an agency, or all if null; places, or all if empty. */
  record Group(@Nullable Agency agency, List<String> places) {
    public Group {
      places = List.copyOf(places);
    }
  }

  /**
   * Is an observable higher among some than among others of the same world by the factor? Softly,
   * like {@link Rise}.
   */
  record Compare(String observable, Group some, Group others, double factor, String window)
      implements Ask {}

  /**
   * Did an observable grow from window to window? m is the least of the steps, each softly like
   * {@link Rise} by a factor of 1.
   *
   * @param windows in the order of growth, two at least
   */
  record Order(String observable, @Nullable Agency agency, List<String> windows) implements Ask {
    public Order {
      windows = List.copyOf(windows);
    }
  }

  /**
   * Did so many such attacks happen? m is the probability that a number with the world's cumulated
   * hazard Λ for its mean lies in the range: Poisson, or with a spread σ negative binomial, which
   * is Poisson around a mean that itself varies with relative deviation σ.
   *
   * @param attack such as {@link Happened} asks after
   * @param from so many at least
   * @param to so many at most, or {@link #ANY}
   * @param spread relative deviation of the mean, 0 for none
   */
  record Counted(Happened attack, int from, int to, double spread) implements Ask {
    /** For {@code to}: there is no upper bound. */
    public static final int ANY = Integer.MAX_VALUE;
  }

  /**
   * Did an observable take the course that was reported, year by year? m = exp(−½ mean of z²), z =
   * ln(world/reported)/error: the likelihood of a lognormal error, relative to its best, of one
   * value that is as far off as the years are on average. A report's series is one reading: its
   * values share what is wrong with it, so ten years do not weigh as ten reports.
   *
   * @param places asked of these alone, or of all if empty
   * @param error the relative error of one value, as the sigma of a lognormal
   * @param relative whether only the course counts: the mean of ln(world/reported) is taken off
   * @param values what was reported, above 0, by calendar year
   */
  record Series(
      String observable,
      @Nullable Agency agency,
      List<String> places,
      double error,
      boolean relative,
      SortedMap<Integer, Double> values)
      implements Ask {
    public Series {
      places = List.copyOf(places);
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  /**
   * All of these: m is the least of how well they hold, times the probability that what is asked to
   * have happened did.
   */
  record All(List<Ask> parts) implements Ask {
    public All {
      parts = List.copyOf(parts);
    }
  }
}
