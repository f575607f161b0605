package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A question put to one world. Each answer is a number m from 0 (no) to 1 (yes). */
public sealed interface Ask {

  /** Whether m is the probability that something happened, rather than how well it holds. */
  default boolean isChance() {
    return this instanceof Happened
        || (this instanceof All all && all.parts().stream().anyMatch(Ask::isChance));
  }

  /**
   * Did an observable rise? m = Φ((ln(now/then) − ln factor)/width), softly, so that noise does not
   * pass for a rise; the width is 0.15, or less where the factor is small.
   *
   * @param observable name of the observable
   * @param agency the agency it is asked of, or null for all
   * @param factor by how much at least, above 0
   * @param now the window it is asked of, mostly {@code now}
   * @param then the baseline's window: {@code before}, {@code early} or the case's own
   */
  record Rise(String observable, @Nullable Agency agency, double factor, String now, String then)
      implements Ask {}

  /** Did it fall by at least the factor (above 1)? Likewise. */
  record Fall(String observable, @Nullable Agency agency, double factor, String now, String then)
      implements Ask {}

  /**
   * Is an observable in a range, over a window ({@code now}, {@code past}, …)? m is 0 or 1.
   *
   * @param places asked of these alone, or of all if empty
   */
  record Within(
      String observable,
      @Nullable Agency agency,
      List<String> places,
      double low,
      double high,
      String window)
      implements Ask {
    public Within {
      places = List.copyOf(places);
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
   * Does leaving rise with service more now than then? Asked of leavers' mean service over that of
   * those who serve, softly.
   */
  record Gradient(Agency agency, String now, String then) implements Ask {}

  /** Did officials' willingness fall more near the leadership than far from it? */
  record NearerFallsMore(String now, String then) implements Ask {}

  /** Had the targets of such attacks done more harm than their peers? */
  record WorseThanPeers(Agency agency, boolean group, Span span) implements Ask {}

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
