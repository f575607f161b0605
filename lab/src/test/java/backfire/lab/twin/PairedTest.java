package backfire.lab.twin;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.twin.Paired.Sign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PairedTest {
  private static final Offset<Double> CLOSE = Offset.offset(1e-12);

  /**
   * A = 1[u < p], B = 1[u < q] with one u: var(B − A) = |q − p|(1 − |q − p|), against p(1 − p) +
   * q(1 − q) of two. A thousand u, evenly spaced, have these moments exactly.
   */
  @Test
  void varianceOfOneLuck_isThatOfTheClosedForm() {
    double p = 0.3;
    double q = 0.45;
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      double u = (i + 0.5) / 1000;
      without.add(u < p ? 1.0 : 0.0);
      with.add(u < q ? 1.0 : 0.0);
    }
    Paired paired = Paired.of(without, with);
    double shared = (q - p) * (1 - (q - p));
    double apart = p * (1 - p) + q * (1 - q);
    assertThat(paired.varianceRatio()).isCloseTo(shared / apart, CLOSE);
    assertThat(paired.difference().mean()).isCloseTo(q - p, CLOSE);
    assertThat(paired.difference().variance()).isCloseTo(shared * 1000 / 999, CLOSE);
    assertThat(paired.sign()).isEqualTo(Sign.MORE);
  }

  /** Each u with each other: two lots, of which the one says nothing of the other. */
  @Test
  void varianceOfTwoLots_isTheirSum() {
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      for (int k = 0; k < 40; k++) {
        without.add(i < 12 ? 1.0 : 0.0);
        with.add(k < 18 ? 1.0 : 0.0);
      }
    }
    assertThat(Paired.of(without, with).varianceRatio()).isCloseTo(1, CLOSE);
  }

  @Test
  void pairsInWhichOneIsUndefined_areLeftOutOfBoth() {
    Paired paired =
        Paired.of(
            List.of(1.0, Double.NaN, 3.0, 4.0), List.of(2.0, 2.0, Double.POSITIVE_INFINITY, 6.0));
    assertThat(paired.leftOut()).isEqualTo(2);
    assertThat(paired.n()).isEqualTo(2);
    assertThat(paired.without().mean()).isEqualTo(2.5);
    assertThat(paired.with().mean()).isEqualTo(4);
    assertThat(paired.difference().mean()).isEqualTo(1.5);
    assertThat(paired.sign()).isEqualTo(Sign.TOO_FEW);
  }

  /** What every pair has alike varies by nothing, whatever rounding makes of its mean. */
  @Test
  void whatNeverVaries_hasNoRatioOfVariances() {
    List<Double> without = Collections.nCopies(7, 0.1);
    List<Double> with = Collections.nCopies(7, 0.3);
    Paired paired = Paired.of(without, with);
    assertThat(paired.varianceRatio()).isNaN();
    assertThat(paired.difference().variance()).isZero();
    assertThat(paired.sign()).isEqualTo(Sign.MORE);
  }

  @Test
  void sign_isWhatTheMeanAndThePairsAllow() {
    List<Double> same = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    assertThat(Paired.of(same, same).sign()).isEqualTo(Sign.SAME);
    assertThat(Paired.of(same, same).varianceRatio()).isZero();
    assertThat(Paired.of(same, List.of(1.5, 2.6, 3.4, 4.5, 5.5, 6.4)).sign()).isEqualTo(Sign.MORE);
    assertThat(Paired.of(same, List.of(0.5, 1.6, 2.4, 3.5, 4.5, 5.4)).sign()).isEqualTo(Sign.LESS);
    assertThat(Paired.of(same, List.of(0.5, 2.6, 2.4, 4.5, 5.0, 6.0)).sign())
        .isEqualTo(Sign.CANNOT_BE_TOLD);
    assertThat(Paired.of(List.of(Double.NaN), List.of(1.0)).sign()).isEqualTo(Sign.NOT_OBSERVED);
    assertThat(Paired.of(List.of(), List.of()).sign()).isEqualTo(Sign.NOT_OBSERVED);
  }

  /** The t of forty pairs of which five differ, all to one side, says too much. */
  @Test
  void fewPairsThatDiffer_tellNothing_howeverTheyAgree() {
    List<Double> without = Collections.nCopies(40, 1.0);
    List<Double> with = new ArrayList<>(Collections.nCopies(35, 1.0));
    with.addAll(List.of(1.5, 1.5, 1.6, 1.5, 1.4));
    Paired paired = Paired.of(without, with);
    assertThat(paired.difference().low()).isPositive();
    assertThat(paired.sign()).isEqualTo(Sign.CANNOT_BE_TOLD);
  }

  /** Twenty places without an effect and one with a weak one: by itself it would be told. */
  @Test
  void ofManyPlaces_eachMustBeToldAgainstAll() {
    List<Double> zeros = Collections.nCopies(12, 0.0);
    List<Double> weak = List.of(1.0, 1.2, 0.4, 0.9, -0.3, 1.1, 0.8, -0.4, 1.0, 0.7, 0.9, 0.6);
    List<Double> strong = weak.stream().map(x -> 5 + x).toList();
    List<Double> none = List.of(1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 0.1, -0.1, 0.7, -0.7, 0.3, -0.3);
    List<Paired> places = new ArrayList<>(Collections.nCopies(20, Paired.of(zeros, none)));
    places.add(Paired.of(zeros, weak));
    places.add(Paired.of(zeros, strong));
    assertThat(Paired.of(zeros, weak).sign()).isEqualTo(Sign.MORE);
    List<Sign> signs = Paired.signs(places);
    assertThat(signs.get(20)).isEqualTo(Sign.CANNOT_BE_TOLD);
    assertThat(signs.get(21)).isEqualTo(Sign.MORE);
    assertThat(Paired.signs(places.subList(20, 21))).containsExactly(Sign.MORE);
  }

  /** The bounds of means are wider than the mean of the bounds of pairs. */
  @Test
  void boundsOfMeans_areThoseOfAnyCoupling() {
    assertThat(Math.max(0, 4 - 2) / 2.0 + Math.max(0, 2 - 4) / 2.0).isEqualTo(1);
    Divergence one =
        Divergence.of(
            "exits",
            List.of(new Apart("exits", 2, 4, 1, 3, null), new Apart("exits", 4, 2, 3, 1, null)));
    assertThat(one.leastOnlyWith()).isZero();
    assertThat(one.mostOnlyWith()).isEqualTo(3);
  }

  /**
   * Ten officers. Without it 3 leave, with it 5: the twin has from 2 to 5 leavers of its own, as
   * all three or none of them may be among the five. Of six officers at most three are not among
   * the three.
   */
  @Test
  void bounds_areFrechets() {
    Apart ten = new Apart("officers-left", 3, 5, 1, 3, 10);
    assertThat(ten.leastOnlyWith()).isEqualTo(2);
    assertThat(ten.mostOnlyWith()).isEqualTo(5);
    assertThat(ten.leastOnlyWithout()).isZero();
    assertThat(ten.mostOnlyWithout()).isEqualTo(3);
    Apart six = new Apart("officers-left", 3, 5, 1, 3, 6);
    assertThat(six.mostOnlyWith()).isEqualTo(3);
    assertThat(six.mostOnlyWithout()).isEqualTo(1);
    assertThat(new Apart("exits", 3, 5, 3, 5, null).mostOnlyWith()).isEqualTo(5);
  }
}
