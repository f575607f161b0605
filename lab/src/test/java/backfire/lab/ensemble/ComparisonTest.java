package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.ensemble.Comparison.Verb;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  /** Worlds in which exits rise from 1 to 2, fall to ½, or have nothing to take a rate of. */
  private static List<WorldResult> worlds(int rising, int falling, int without) {
    List<WorldResult> worlds = new ArrayList<>();
    for (int i = 0; i < rising + falling + without; i++) {
      double now = i < rising ? 2 : i < rising + falling ? 0.5 : Double.NaN;
      TreeMap<String, Double> windows = new TreeMap<>();
      windows.put("before", 1.0);
      windows.put("now", now);
      worlds.add(
          new WorldResult(
              i + 1,
              0,
              "00",
              new TreeMap<>(),
              List.of(new Reading("exits", Reading.ALL, windows)),
              List.of(),
              List.of(),
              new Kinds(List.of()),
              List.of(),
              List.of(),
              0,
              List.of(),
              List.of(),
              new Toil(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
    }
    return worlds;
  }

  private static Comparison exits(int rising, int falling, int without) {
    return Comparison.of(worlds(rising, falling, without), Observable.EXITS, null);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 0, ROSE",
    "19, 1, ROSE",
    "18, 2, PROBABLY_ROSE",
    "15, 5, PROBABLY_ROSE",
    "14, 6, CANNOT_BE_TOLD",
    "6, 14, CANNOT_BE_TOLD",
    "5, 15, PROBABLY_FELL",
    "1, 19, FELL",
    "7, 0, PROBABLY_ROSE",
    "7, 1, PROBABLY_ROSE",
    "6, 2, CANNOT_BE_TOLD",
    "5, 0, PROBABLY_ROSE",
    "4, 0, CANNOT_BE_TOLD",
    "120, 80, CANNOT_BE_TOLD",
    "0, 0, NOT_OBSERVED"
  })
  void verbs_goByFrequency_andAreCautiousWithFewWorlds(int rising, int falling, Verb verb) {
    assertThat(exits(rising, falling, 0).verb()).isEqualTo(verb);
  }

  @Test
  void worldsWithoutAnything_areNotCounted() {
    Comparison comparison = exits(8, 0, 12);
    assertThat(comparison.n()).isEqualTo(8);
    assertThat(comparison.verb()).isEqualTo(Verb.ROSE);
    assertThat(comparison.ratio().median()).isEqualTo(2);
  }
}
