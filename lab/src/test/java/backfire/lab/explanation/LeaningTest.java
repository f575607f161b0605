package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.inference.BayesFactor;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When which word is given. */
class LeaningTest {
  private static Factored factored(double bayesFactor, double logError) {
    return Factored.of(new BayesFactor(StrictMath.log(bayesFactor), logError), 500);
  }

  @Test
  void word_needsBothEndsOfTheInterval() {
    assertThat(Leaning.of(factored(40, 0.1))).isEqualTo(Leaning.FOR);
    assertThat(Leaning.of(factored(5, 0.1))).isEqualTo(Leaning.RATHER_FOR);
    assertThat(Leaning.of(factored(1.2, 0.1))).isEqualTo(Leaning.NEITHER);
    assertThat(Leaning.of(factored(0.2, 0.1))).isEqualTo(Leaning.RATHER_AGAINST);
    assertThat(Leaning.of(factored(0.02, 0.1))).isEqualTo(Leaning.AGAINST);
    assertThat(Leaning.of(factored(3.1, 0.3))).isEqualTo(Leaning.UNSETTLED);
    assertThat(Leaning.of(factored(1, 2))).isEqualTo(Leaning.UNSETTLED);
  }

  @Test
  void fewWorldsThatCount_settleNothing_howeverSmallTheError() {
    BayesFactor large = new BayesFactor(StrictMath.log(1000), 0.1);
    assertThat(Leaning.of(Factored.of(large, 29))).isEqualTo(Leaning.UNSETTLED);
    assertThat(Leaning.of(Factored.of(large, 31))).isEqualTo(Leaning.FOR);
  }

  /** No world of one side was possible: its error is infinite, and nothing is settled. */
  @Test
  void sideWithoutAWorld_settlesNothing() {
    BayesFactor ruledOut = new BayesFactor(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertThat(Leaning.of(Factored.of(ruledOut, 0))).isEqualTo(Leaning.UNSETTLED);
  }

  @Test
  void readerWithTooFewWorlds_isNoOtherReader() {
    SortedMap<String, Factored> maps = new TreeMap<>();
    maps.put("sceptic", factored(1, 2));
    maps.put("base", factored(60, 0.05));
    maps.put("credulous", factored(60, 0.05));
    assertThat(Leaning.words(maps))
        .isEqualTo(
            "the evidence speaks for it as read by the base map and the credulous; for others too few worlds count");
  }

  @Test
  void readersWhoDisagree_areSaidToDecideIt() {
    SortedMap<String, Factored> maps = new TreeMap<>();
    maps.put("sceptic", factored(1.1, 0.05));
    maps.put("base", factored(4, 0.05));
    maps.put("credulous", factored(60, 0.05));
    assertThat(Leaning.words(maps))
        .contains("hangs on how far sources are believed")
        .contains("sceptic: the evidence does not tell these apart")
        .contains("credulous: the evidence speaks for it");
  }

  @Test
  void nothingTold_isSaidFirst() {
    SortedMap<String, Factored> maps = new TreeMap<>();
    for (String reader : List.of("sceptic", "base", "credulous")) {
      maps.put(reader, factored(1.3, 0.05));
    }
    List<Inclusion> all = List.of(new Inclusion("fear", maps, Leaning.words(maps)));
    assertThat(Leaning.verdict(all, List.of()).getFirst())
        .isEqualTo("The evidence does not tell these explanations apart.");
  }

  @Test
  void everythingTold_isSaidFirst() {
    SortedMap<String, Factored> maps = new TreeMap<>();
    maps.put("base", factored(60, 0.05));
    List<Inclusion> all = List.of(new Inclusion("fear", maps, Leaning.words(maps)));
    assertThat(Leaning.verdict(all, List.of()).getFirst())
        .isEqualTo("The evidence has something to say of fear.");
  }
}
