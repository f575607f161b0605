package backfire.lab.credence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Chain;
import backfire.lab.credence.Testimony.Detail;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was told, against closed forms: every state of every chain summed by hand. */
class CredenceTest {
  private static final double EXACT = 1e-12;

  private static Chain chain(double reliability, String outlet) {
    return new Chain(reliability, outlet, 10);
  }

  private static Detail detail(String id, double anyway, Assertion... by) {
    return new Detail(id, List.of(id), anyway, List.of(by));
  }

  private static Assertion by(String chain, double error) {
    return new Assertion(chain, error);
  }

  private static Findings world(Map<String, Double> answers) {
    return new Findings(new TreeMap<>(answers), new TreeMap<>(), Hazard.NONE);
  }

  private static Testimony told(Map<String, Chain> chains, Detail... details) {
    return new Testimony(
        new TreeMap<>(chains), List.of(details), List.of(), new Silence.Unheeded());
  }

  private static double likelihood(Testimony testimony, Findings world) {
    return StrictMath.exp(new Credence(testimony).log(world));
  }

  /**
   * r = .8, q = .5: s = r + (1 − r)·q = .9, f = (1 − r)·q = .1; a pattern of probability .9 or .2.
   */
  @Test
  void oneClaim_hasTheMixtureOfReliableAndNot() {
    Testimony testimony = told(Map.of("k", chain(0.8, "o")), detail("c", 0.5, by("k", 0)));
    double yes = likelihood(testimony, world(Map.of("c", 1.0)));
    double no = likelihood(testimony, world(Map.of("c", 0.0)));
    assertThat(yes).isCloseTo(0.9 / 0.5, within(EXACT));
    assertThat(no).isCloseTo(0.1 / 0.5, within(EXACT));
    double factor = (0.9 * yes + 0.1 * no) / (0.2 * yes + 0.8 * no);
    assertThat(factor).isCloseTo(0.82 / 0.26, within(EXACT));
  }

  @Test
  void chainThatIsNotBelieved_changesNotOneBit() {
    SortedMap<String, Chain> two =
        new TreeMap<>(Map.of("k", chain(0.65, "o"), "l", chain(0.85, "o")));
    SortedMap<String, Chain> three = new TreeMap<>(two);
    three.put("a-liar", chain(0, "o"));
    Detail plain = detail("c", 0.5, by("k", 0.1), by("l", 0.2));
    Detail echoed = detail("c", 0.5, by("k", 0.1), by("l", 0.2), by("a-liar", 0));
    Detail invented = detail("d", 0.01, by("a-liar", 0));
    Credence without = new Credence(told(two, plain));
    Credence with = new Credence(told(three, echoed, invented));
    for (double m : new double[] {0, 0.1, 0.37, 0.5, 0.99, 1}) {
      Findings world = world(Map.of("c", m, "d", 1 - m));
      assertThat(with.log(world)).isEqualTo(without.log(world));
    }
  }

  @Test
  void nothingBelieved_isCertainty() {
    Testimony testimony = told(Map.of("k", chain(0, "o")), detail("c", 0.5, by("k", 0)));
    assertThat(new Credence(testimony).log(world(Map.of("c", 0.3)))).isZero();
  }

  @Test
  void detailsOfOneChain_areBelievedOrDoubtedTogether() {
    double r = 0.65;
    Testimony testimony =
        told(
            Map.of("k", chain(r, "o")),
            detail("a", 0.8, by("k", 0.1)),
            detail("b", 0.4, by("k", 0.2)));
    double a = 0.9 * 0.7 / 0.8 + 0.1;
    double b = 0.8 * 0.3 / 0.4 + 0.2;
    assertThat(likelihood(testimony, world(Map.of("a", 0.7, "b", 0.3))))
        .isCloseTo(1 - r + r * a * b, within(EXACT));
  }

  @Test
  void chainsThatShareADetail_countItOnce() {
    double r = 0.6;
    double t = 0.3;
    Testimony testimony =
        told(
            Map.of("k", chain(r, "o"), "l", chain(t, "p")),
            detail("a", 0.5, by("k", 0.1), by("l", 0.3)),
            detail("b", 0.5, by("l", 0.3)));
    double a1 = 0.9 / 0.5 + 0.1;
    double a3 = 0.7 / 0.5 + 0.3;
    double b = 0.3;
    double expected = (1 - r) * (1 - t) + r * (1 - t) * a1 + (1 - r) * t * a3 * b + r * t * a1 * b;
    assertThat(likelihood(testimony, world(Map.of("a", 1.0, "b", 0.0))))
        .isCloseTo(expected, within(EXACT));
  }

  @Test
  void chainsOfOtherOutletsThatShareNothing_multiply() {
    Detail a = detail("a", 0.5, by("k", 0.1));
    Detail b = detail("b", 0.5, by("l", 0.1));
    Chain k = chain(0.6, "o");
    Chain l = chain(0.3, "p");
    Findings world = world(Map.of("a", 1.0, "b", 0.2));
    double both = likelihood(told(Map.of("k", k, "l", l), a, b), world);
    double one = likelihood(told(Map.of("k", k), a), world);
    double other = likelihood(told(Map.of("l", l), b), world);
    assertThat(both).isCloseTo(one * other, within(EXACT));
  }

  /**
   * Two chains of one outlet, both wrong: each makes the other less believed, so E[(1−r)²] >
   * (1−r)².
   */
  @Test
  void chainsOfOneOutlet_shareHowReliableItIs() {
    Detail a = detail("a", 1, by("k", 0));
    Detail b = detail("b", 1, by("l", 0));
    Map<String, Chain> chains = Map.of("k", chain(0.65, "o"), "l", chain(0.65, "o"));
    double bothWrong = likelihood(told(chains, a, b), world(Map.of("a", 0.0, "b", 0.0)));
    double oneWrong = likelihood(told(chains, a, b), world(Map.of("a", 0.0, "b", 1.0)));
    assertThat(oneWrong).isCloseTo(0.35, within(1e-9)); // the mean is r, whatever the spread
    double variance = 0.65 * 0.35 / 11; // of a Beta of concentration 10
    assertThat(bothWrong).isCloseTo(0.35 * 0.35 + variance, within(0.25 * variance));
  }

  /**
   * Parts of a claim share an error and what would be said anyway: writing it as two says the same.
   */
  @Test
  void claimWrittenInTwoParts_saysTheSame() {
    Map<String, Chain> chains = Map.of("k", chain(0.65, "o"));
    Testimony whole = told(chains, detail("c", 0.4, by("k", 0.2)));
    Testimony parts =
        told(chains, new Detail("c", List.of("c1", "c2"), 0.4, List.of(by("k", 0.2))));
    for (double m : new double[] {0, 0.2, 1}) {
      double asOne = new Credence(whole).log(world(Map.of("c", m)));
      double asTwo = new Credence(parts).log(world(Map.of("c1", m, "c2", m)));
      assertThat(asTwo).isEqualTo(asOne);
    }
  }

  /** Thirteen details, twelve right: still told from none right, by what one error costs. */
  @Test
  void oneFalseDetailOfThirteen_doesNotVoidAReport() {
    int n = 13;
    double r = 0.65;
    double error = 0.2;
    double q = StrictMath.exp(StrictMath.log(0.8) / n);
    List<Detail> details = new ArrayList<>();
    SortedMap<String, Double> right = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      details.add(detail("c" + i, q, by("k", error)));
      right.put("c" + i, 1.0);
    }
    Testimony testimony = told(Map.of("k", chain(r, "o")), details.toArray(Detail[]::new));
    SortedMap<String, Double> oneWrong = new TreeMap<>(right);
    oneWrong.put("c0", 0.0);
    SortedMap<String, Double> allWrong = new TreeMap<>(right);
    allWrong.replaceAll((id, m) -> 0.0);
    double hit = (1 - error) / q + error;
    double twelve = likelihood(testimony, world(oneWrong));
    double none = likelihood(testimony, world(allWrong));
    assertThat(twelve).isCloseTo(1 - r + r * error * StrictMath.pow(hit, n - 1), within(1e-9));
    assertThat(twelve / none).isGreaterThan(1.3);
    assertThat(likelihood(testimony, world(right)) / none).isGreaterThan(2.5);
  }

  @Test
  void gravestErrorOfADoubtfulChain_doesNotCountBesideABetterOne() {
    Map<String, Chain> chains = Map.of("k", chain(1, "o"), "l", chain(1, "p"));
    Testimony both = told(chains, detail("a", 0.5, by("k", 0.4), by("l", 0.1)));
    assertThat(likelihood(both, world(Map.of("a", 1.0)))).isCloseTo(0.9 / 0.5 + 0.1, within(1e-9));
  }

  @Test
  void whatCannotBeAsked_saysNothing() {
    Testimony testimony = told(Map.of("k", chain(0.8, "o")), detail("c", 0.5, by("k", 0)));
    assertThat(new Credence(testimony).log(world(Map.of("c", Double.NaN)))).isZero();
  }

  @Test
  void moreThanSixteenChainsInOneCircle_areRefusedByName() {
    SortedMap<String, Chain> chains = new TreeMap<>();
    List<Assertion> all = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      chains.put("k" + i, chain(0.5, "o" + i));
      all.add(by("k" + i, 0.1));
    }
    Testimony testimony =
        new Testimony(
            chains,
            List.of(new Detail("c", List.of("c"), 0.5, all)),
            List.of(),
            new Silence.Unheeded());
    assertThatThrownBy(() -> new Credence(testimony))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("17 chains")
        .hasMessageContaining("k16");
  }

  // ---- Attacks that were told of, and silence about the rest.

  private static Hazard expected(double killed) {
    List<Double> kinds = new ArrayList<>(Hazard.NONE.byVisibility());
    kinds.set(Hazard.index(backfire.model.kind.Gravity.KILLED, false, false), killed);
    return new Hazard(kinds);
  }

  private static Silence silence(double detection, double spread) {
    return new Silence.Heeded(new Detection(Collections.nCopies(Hazard.KINDS, detection), spread));
  }

  private static Findings attacks(Map<String, Double> incidents, double all) {
    SortedMap<String, Hazard> hazards = new TreeMap<>();
    incidents.forEach((id, x) -> hazards.put(id, expected(x)));
    return new Findings(new TreeMap<>(), hazards, expected(all));
  }

  /**
   * By counting: n attacks within an incident's window and k without, both Poisson, each told of
   * with probability d. What was told is at least one within, and none without.
   */
  @Test
  void attackToldOf_hasTheProbabilityThatCountingGives() {
    double d = 0.15;
    double within = 1.3;
    double without = 4.2;
    double counted = 0;
    for (int n = 0; n < 60; n++) {
      for (int k = 0; k < 60; k++) {
        counted +=
            poisson(n, within)
                * poisson(k, without)
                * (1 - StrictMath.pow(1 - d, n))
                * StrictMath.pow(1 - d, k);
      }
    }
    double q = 0.02;
    Testimony testimony =
        new Testimony(
            new TreeMap<>(Map.of("k", chain(1, "o"))),
            List.of(),
            List.of(new Sighting("i", q, List.of(by("k", 0)))),
            silence(d, 0));
    assertThat(q * likelihood(testimony, attacks(Map.of("i", within), within + without)))
        .isCloseTo(counted, within(1e-9));
  }

  /** One of two hundred was told of, and nothing is left of which nothing was told. */
  @Test
  void attackOfWhichManyAreExpected_isCertain() {
    for (double many : new double[] {39.9, 40.1, 200, 2000}) {
      Testimony testimony =
          new Testimony(
              new TreeMap<>(Map.of("k", chain(0.7, "o"), "l", chain(1, "o"))),
              List.of(),
              List.of(
                  new Sighting("i", 0.1, List.of(by("k", 0.2))),
                  new Sighting("j", 0.1, List.of(by("l", 0)))),
              silence(1, 0));
      // The one by a source that is sure; the other if its source is reliable, and else by silence.
      double sure = (1 - StrictMath.exp(-many)) / 0.1;
      double doubted =
          0.7 * (0.8 * (1 - StrictMath.exp(-many)) / 0.1 + 0.2 * StrictMath.exp(-many))
              + 0.3 * StrictMath.exp(-many);
      assertThat(new Credence(testimony).log(attacks(Map.of("i", many, "j", many), 2 * many)))
          .isCloseTo(StrictMath.log(sure * doubted), within(1e-9));
    }
  }

  @Test
  void attackThatIsNotBelieved_leavesSilenceOverItsWindowToo() {
    Testimony without = new Testimony(new TreeMap<>(), List.of(), List.of(), silence(0.15, 0.7));
    Testimony with =
        new Testimony(
            new TreeMap<>(Map.of("k", chain(0, "o"))),
            List.of(),
            List.of(new Sighting("i", 0.02, List.of(by("k", 0)))),
            silence(0.15, 0.7));
    Findings world = attacks(Map.of("i", 1.3), 5.5);
    assertThat(new Credence(with).log(world)).isEqualTo(new Credence(without).log(world));
  }

  @Test
  void silence_hasTheProbabilityThatNothingIsToldOf() {
    Testimony testimony = new Testimony(new TreeMap<>(), List.of(), List.of(), silence(0.15, 0));
    assertThat(likelihood(testimony, attacks(Map.of(), 5.5)))
        .isCloseTo(StrictMath.exp(-0.15 * 5.5), within(EXACT));
  }

  /** E[exp(−s·x)] over a lognormal s, by a fine rule, from silence that says nothing to much. */
  @Test
  void levelsOfDetection_averageAsAFineRuleDoes() {
    for (double x : new double[] {0.01, 0.1, 1, 4, 20, 80}) {
      Testimony testimony =
          new Testimony(new TreeMap<>(), List.of(), List.of(), silence(1e-3, 1.5));
      double fine = 0;
      int n = 200_000;
      for (int i = 0; i < n; i++) {
        double s = StrictMath.exp(1.5 * backfire.model.chance.Draw.normal((i + 0.5) / n));
        fine += StrictMath.exp(-s * x) / n;
      }
      assertThat(likelihood(testimony, attacks(Map.of(), 1000 * x)))
          .isCloseTo(fine, within(1e-4 * fine));
    }
  }

  @Test
  void levelOfDetection_isLowWhereMuchHappenedAndLittleWasTold() {
    Testimony testimony = new Testimony(new TreeMap<>(), List.of(), List.of(), silence(0.15, 0.7));
    Credence credence = new Credence(testimony);
    double few = credence.level(attacks(Map.of(), 0.1));
    double many = credence.level(attacks(Map.of(), 40));
    assertThat(many).isLessThan(0.5);
    assertThat(few).isGreaterThan(many);
  }

  private static double poisson(int n, double mean) {
    double p = StrictMath.exp(-mean);
    for (int i = 1; i <= n; i++) {
      p *= mean / i;
    }
    return p;
  }
}
