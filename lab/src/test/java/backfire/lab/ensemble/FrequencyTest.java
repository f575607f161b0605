package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.ensemble.Comparison.Verb;
import org.junit.jupiter.api.Test;

class FrequencyTest {
  /** The sign test: P(X ≥ k) ≤ 1/20 for X of n fair coins, counted out exactly. */
  private static boolean isMoreThanACoin(int k, int n) {
    double p = 0;
    double choose = 1;
    for (int i = 0; i <= n; i++) {
      p += i >= k ? choose : 0;
      choose = choose * (n - i) / (i + 1);
    }
    return p * StrictMath.pow(2, -n) <= 0.05;
  }

  @Test
  void verbs_areNeverBolder_thanTheExactSignTest() {
    for (int n = 1; n <= 60; n++) {
      for (int more = 0; more <= n; more++) {
        Verb verb = new Frequency(more, n - more, n).verb();
        int most = Math.max(more, n - more);
        if (verb != Verb.CANNOT_BE_TOLD) {
          assertThat(isMoreThanACoin(most, n)).as("%s of %s", more, n).isTrue();
          assertThat(10 * most).isGreaterThanOrEqualTo(7 * n);
        }
        assertThat(verb == Verb.ROSE || verb == Verb.FELL)
            .as("%s of %s", more, n)
            .isEqualTo(n >= 8 && 20 * most >= 19 * n);
      }
    }
  }

  @Test
  void more_andLess_areMirrored() {
    assertThat(new Frequency(19, 1, 20).verb()).isEqualTo(Verb.ROSE);
    assertThat(new Frequency(1, 19, 20).verb()).isEqualTo(Verb.FELL);
    assertThat(new Frequency(15, 0, 20).verb()).isEqualTo(Verb.PROBABLY_ROSE);
    assertThat(new Frequency(0, 15, 20).verb()).isEqualTo(Verb.PROBABLY_FELL);
  }

  @Test
  void nothing_isUnchanged_andOfNone_notObserved() {
    assertThat(new Frequency(0, 0, 3).verb()).isEqualTo(Verb.UNCHANGED);
    assertThat(new Frequency(0, 0, 0).verb()).isEqualTo(Verb.NOT_OBSERVED);
  }
}
