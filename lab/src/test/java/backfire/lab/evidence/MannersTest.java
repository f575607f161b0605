package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hazards by manner: what adds up, and what smoothing leaves as it was. */
class MannersTest {
  private static final Case CASE = TinyCase.make();
  private static final Span ALL = new Span(LocalDate.of(2009, 1, 1), LocalDate.of(2015, 8, 31));
  private static final Span YEAR = new Span(LocalDate.of(2012, 1, 2), LocalDate.of(2012, 12, 30));

  private static Observed world() {
    return new Observed(
        Synthetic.simulate(CASE.setting(), 5, week -> {}), CASE.setting(), CASE.windows());
  }

  private static double plain(List<String> places, EnumSet<Rank> ranks, Span span) {
    return Manners.of(world(), places, EnumSet.of(Agency.SAFETY), ranks, span).sum();
  }

  private static double smoothed(List<String> places, EnumSet<Rank> ranks, Span span) {
    return Manners.smoothed(world(), places, Agency.SAFETY, ranks, span).sum();
  }

  @Test
  void margins_areLeftAsTheyWere() {
    EnumSet<Rank> ranks = EnumSet.allOf(Rank.class);
    assertThat(plain(List.of(), ranks, ALL)).isPositive();
    assertThat(smoothed(List.of(), ranks, YEAR))
        .isCloseTo(plain(List.of(), ranks, YEAR), withinPercentage(1e-9));
    assertThat(smoothed(List.of("mill"), ranks, ALL))
        .isCloseTo(plain(List.of("mill"), ranks, ALL), withinPercentage(1e-9));
    assertThat(smoothed(List.of(), EnumSet.of(Rank.LINE), ALL))
        .isCloseTo(plain(List.of(), EnumSet.of(Rank.LINE), ALL), withinPercentage(1e-9));
  }

  @Test
  void places_addUp_smoothedOrNot() {
    EnumSet<Rank> ranks = EnumSet.allOf(Rank.class);
    assertThat(smoothed(List.of("mill"), ranks, YEAR) + smoothed(List.of("ford"), ranks, YEAR))
        .isCloseTo(smoothed(List.of(), ranks, YEAR), withinPercentage(1e-9));
  }

  @Test
  void gravities_addUpToTheManner() {
    Manners all =
        Manners.of(world(), List.of(), EnumSet.of(Agency.SAFETY), EnumSet.allOf(Rank.class), ALL);
    double sum = 0;
    for (Gravity gravity : Gravity.values()) {
      sum += all.ending(gravity, CASE.setting().parameters()).sum();
    }
    assertThat(sum).isCloseTo(all.sum(), withinPercentage(1e-9));
  }
}
