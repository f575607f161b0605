package backfire.lab.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.lab.SyntheticEnsemble;
import backfire.lab.TinyCase;
import backfire.lab.contrast.Shift.Sign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Bands;
import backfire.lab.figure.Figures;
import backfire.lab.figure.Halves;
import backfire.lab.figure.LayerOnMap;
import backfire.lab.figure.Panel;
import backfire.lab.figure.Series;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final String CHANGE = "without news";
  private static final List<WorldResult> TWENTY = Ensembles.whole(20);

  private static Contrast contrast(List<WorldResult> one, IntToDoubleFunction by) {
    return Contrast.of(CHANGE, one, Ensembles.shifted(one, by));
  }

  private static double[] numbers(Halves halves) {
    ByteBuffer bytes =
        ByteBuffer.wrap(Base64.getDecoder().decode(halves.base64())).order(ByteOrder.LITTLE_ENDIAN);
    double[] numbers = new double[bytes.remaining() / 2];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = halves.scale() * Float.float16ToFloat(bytes.getShort());
    }
    return numbers;
  }

  private static List<List<Double>> all(Bands bands) {
    return List.of(bands.q05(), bands.q25(), bands.median(), bands.q75(), bands.q95());
  }

  @Test
  void ensembles_thatAreTheSame_differInNothing() {
    Contrast same = Contrast.of("with nothing changed", TWENTY, TWENTY);
    assertThat(same.shifts())
        .extracting(ShownShift::sign)
        .containsOnly(Sign.SAME, Sign.NOT_OBSERVED);
    assertThat(same.findings()).extracting(Finding::sign).containsOnly(Sign.SAME);
    assertThat(same.findings().getFirst().sentence())
        .isEqualTo(
            "With nothing changed, exits of the police by choice are the same in all 20 pairs.");
    assertThat(same.headline())
        .isEqualTo("With nothing changed, nothing that the findings tell of differs in any pair");
    for (Panel panel : same.panels()) {
      for (Series series : panel.series()) {
        all(series.bands()).forEach(q -> assertThat(q).containsOnly(0.0));
      }
    }
    for (LayerOnMap layer : same.layers()) {
      assertThat(numbers(layer.places())).containsOnly(0);
      assertThat(numbers(layer.regions())).containsOnly(0);
    }
  }

  @Test
  void shift_thatIsTheSameInAllPairs_isEveryQuantile() {
    Contrast down = contrast(TWENTY, world -> -3);
    ShownShift exits = shift(down, "exits", "all", "now");
    assertThat(exits.difference()).containsOnly(-3.0);
    assertThat(exits.sign()).isEqualTo(Sign.LOWER);
    assertThat(exits.words())
        .isEqualTo(
            "3.0 lower per 100 officers and year (90%: −3.0 to −3.0; lower in 20 of 20 pairs)");
    assertThat(shift(down, "restraint", "all", "before").difference()).containsOnly(-300.0);
    Panel stops = down.panels().getFirst();
    all(stops.series().getFirst().bands()).forEach(q -> assertThat(q).containsOnly(-3.0));
    assertThat(numbers(down.layers().getFirst().places())).containsOnly(-3);
    assertThat(down.layers().getFirst().breaks()).containsExactly(-2.0, -1.0, 0.0, 0.0, 1.0, 2.0);
  }

  private static ShownShift shift(Contrast of, String observable, String agency, String window) {
    return of.shifts().stream()
        .filter(
            shift ->
                shift.observable().equals(observable)
                    && shift.agency().equals(agency)
                    && shift.window().equals(window))
        .findFirst()
        .orElseThrow();
  }

  /** Differences −68, −64, … +8: of twenty, quantiles of type 6 lie at 1.05, 5.25, 10.5, … */
  @Test
  void differences_areTakenPairByPair_beforeTheirQuantiles() {
    Contrast mixed = contrast(TWENTY, world -> 4 * (world - 18));
    ShownShift exits = shift(mixed, "exits", "safety", "now");
    assertThat(exits.difference()).containsExactly(-67.8, -51.0, -30.0, -9.0, 7.8);
    assertThat(exits.less()).isEqualTo(17);
    assertThat(exits.more()).isEqualTo(2);
    assertThat(exits.sign()).isEqualTo(Sign.PROBABLY_LOWER);
    assertThat(mixed.findings().getFirst().sentence())
        .isEqualTo(
            "Without news, exits of the police by choice are probably 30 lower per 100 officers and year (90%: −68 to +7.8; lower in 17 of 20 pairs).");
  }

  /** 19 of 20: more than three in four would. 15 of 20: two-sided p = 0.041; 14 of 20: 0.115. */
  @Test
  void verbs_followTheSignTest_andHowManyAgree() {
    assertThat(sign(19, 1)).isEqualTo(Sign.HIGHER);
    assertThat(sign(18, 2)).isEqualTo(Sign.PROBABLY_HIGHER);
    assertThat(sign(15, 5)).isEqualTo(Sign.PROBABLY_HIGHER);
    assertThat(sign(14, 6)).isEqualTo(Sign.CANNOT_BE_TOLD);
    assertThat(sign(5, 15)).isEqualTo(Sign.PROBABLY_LOWER);
    assertThat(sign(1, 19)).isEqualTo(Sign.LOWER);
  }

  private static Sign sign(int more, int less) {
    assertThat(more + less).isEqualTo(20);
    Contrast of = contrast(TWENTY, world -> world <= more ? 1 : -1);
    return shift(of, "exits", "all", "now").sign();
  }

  /** p = 0.041 is told of one number, and not of one of five that are told together. */
  @Test
  void findings_thatAreToldTogether_takeMore() {
    Contrast of = contrast(TWENTY, world -> world <= 15 ? 1 : -1);
    assertThat(shift(of, "exits", "all", "now").sign()).isEqualTo(Sign.PROBABLY_HIGHER);
    assertThat(of.findings()).extracting(Finding::sign).containsOnly(Sign.CANNOT_BE_TOLD);
    assertThat(of.headline()).isEqualTo("Without news: cannot be told from no difference");
  }

  /** Twelve of twenty differ, all the same way: the median is 0, and still it is told. */
  @Test
  void ties_areLeftOutOfTheTest() {
    Contrast of = contrast(TWENTY, world -> world <= 9 ? -2 : 0);
    ShownShift exits = shift(of, "exits", "all", "now");
    assertThat(exits.sign()).isEqualTo(Sign.PROBABLY_LOWER);
    assertThat(exits.words())
        .startsWith("probably lower where it differs (")
        .contains("lower in 9 of 20 pairs");
  }

  /** A map's cell of eight pairs takes all of them; of five none is told whatever they say. */
  @Test
  void cells_areToldByTheSignTest() {
    List<WorldResult> eight = Ensembles.whole(8);
    assertThat(told(contrast(eight, world -> 1))).matches("[+]+");
    assertThat(told(contrast(eight, world -> -1))).matches("−+");
    assertThat(told(contrast(eight, world -> world == 3 ? -1 : 1))).matches("0+");
    assertThat(told(contrast(Ensembles.whole(5), world -> 1))).matches("0+");
  }

  private static String told(Contrast of) {
    return String.join("", of.layers().getFirst().told());
  }

  @Test
  void whatCannotBeTold_isSaidSo() {
    Contrast even = contrast(TWENTY, world -> world % 2 == 0 ? 1 : -1);
    assertThat(even.headline()).isEqualTo("Without news: cannot be told from no difference");
    assertThat(even.findings().get(2).sentence())
        .isEqualTo(
            "Without news, whether the restraint of the police is higher or lower cannot be told: 0 points (90%: −100 to +100; higher in 10 of 20 pairs).");
    assertThat(contrast(Ensembles.whole(3), world -> 1).headline())
        .isEqualTo("Without news: of 3 pairs nothing can be told");
  }

  @Test
  void onePair_isToldAsItIs_andSaysNothingOfOthers() {
    Contrast one = contrast(Ensembles.whole(1), world -> -0.5);
    assertThat(one.headline())
        .isEqualTo("Without news: what differs in this one world says nothing of others");
    assertThat(one.findings().getFirst().sentence())
        .isEqualTo(
            "Without news, exits of the police by choice are 0.50 lower per 100 officers and year in the one pair.");
  }

  @Test
  void headline_saysWhatIsSureFirst_inFewWords() {
    assertThat(contrast(TWENTY, world -> -1).headline())
        .isEqualTo(
            "Without news, fewer police officers leave by choice and attacks on the police are less frequent");
    assertThat(contrast(TWENTY, world -> world <= 18 ? 1 : -1).headline())
        .isEqualTo(
            "Without news, more police officers probably leave by choice and attacks on the police are probably more frequent");
  }

  @Test
  void pairs_inWhichEitherIsUndefined_areLeftOut_andCounted() {
    Contrast holed = contrast(TWENTY, world -> world <= 3 ? Double.NaN : 1);
    ShownShift exits = shift(holed, "exits", "all", "now");
    assertThat(exits.n()).isEqualTo(17);
    assertThat(exits.leftOut()).isEqualTo(3);
    assertThat(exits.words())
        .isEqualTo(
            "1.0 higher per 100 officers and year (lowest to highest: +1.0 to +1.0; higher in 17 of 17 pairs; 3 pairs left out, in which there is nothing to take a rate of)");
    assertThat(holed.panels().getFirst().series().getFirst().bands().n()).containsOnly(17);
    assertThat(holed.layers().getFirst().few()).isNotEmpty().allMatch(few -> few.get(2) == 17);
    Contrast none = contrast(TWENTY, world -> Double.NaN);
    assertThat(none.shifts()).extracting(ShownShift::sign).containsOnly(Sign.NOT_OBSERVED);
    assertThat(none.findings().getFirst().sentence())
        .isEqualTo(
            "Without news, exits of the police by choice could not be observed: no pair has anything to take a rate of.");
  }

  @Test
  void order_ofWorlds_isNothing_asTheyAreMatchedByNumber() {
    List<WorldResult> other = Ensembles.shifted(TWENTY, world -> world - 7);
    assertThat(Contrast.of(CHANGE, TWENTY, other.reversed()).json())
        .isEqualTo(Contrast.of(CHANGE, TWENTY, other).json());
  }

  @Test
  void worlds_ofOneEnsembleAlone_areLeftOut() {
    List<WorldResult> other = Ensembles.shifted(TWENTY, world -> 1);
    Contrast five = Contrast.of(CHANGE, TWENTY, other.subList(0, 5));
    assertThat(five.pairs()).isEqualTo(5);
    assertThat(five.json())
        .isEqualTo(Contrast.of(CHANGE, TWENTY.subList(0, 5), other.subList(0, 5)).json());
    assertThatThrownBy(() -> Contrast.of(CHANGE, TWENTY.subList(0, 5), other.subList(5, 9)))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("no world of the same number");
  }

  @Test
  void worlds_ofOtherLuck_areRefused() {
    List<WorldResult> other = SyntheticEnsemble.of(TinyCase.make(), Study.of("tiny", 4, 20));
    assertThatThrownBy(() -> Contrast.of(CHANGE, TWENTY, other))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("World 1 has not the same luck in both ensembles");
  }

  @Test
  void panels_standWhereThoseOfTheFiguresStand() {
    Figures figures = Figures.of(TinyCase.make(), Study.of("tiny", 3, 20), TWENTY);
    Contrast down = contrast(TWENTY, world -> -1);
    for (int i = 0; i < figures.panels().size(); i++) {
      Panel panel = down.panels().get(i);
      assertThat(panel.id()).isEqualTo(figures.panels().get(i).id());
      assertThat(panel.series().getFirst().weeks())
          .isEqualTo(figures.panels().get(i).series().getFirst().weeks());
    }
    assertThat(down.panels().get(1).unit()).isEqualTo("points, by quarter");
    assertThat(down.panels().get(1).finding())
        .isEqualTo(
            "Restraint, police: 100 points lower (90%: −100 to −100; lower in 20 of 20 pairs)");
  }
}
