package backfire.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final Parameters DEFAULTS = Parameters.defaults();

  @Test
  void ids_areUnique_andFindTheirParameter() {
    assertThat(Arrays.stream(Parameter.values()).map(Parameter::id)).doesNotHaveDuplicates();
    for (Parameter parameter : Parameter.values()) {
      assertThat(Parameter.find(parameter.id())).contains(parameter);
      assertThat(parameter.id()).matches("[a-z][a-z0-9]*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");
    }
    assertThat(Parameter.KIN_SHARE.id()).isEqualTo("kin.share");
    assertThat(Parameter.NEWS_MEMORY_KILLED.id()).isEqualTo("news.memory-killed");
  }

  @Test
  void mechanisms_haveUniqueIds_thatFindThem() {
    assertThat(Arrays.stream(Mechanism.values()).map(Mechanism::id)).doesNotHaveDuplicates();
    for (Mechanism mechanism : Mechanism.values()) {
      assertThat(Mechanism.find(mechanism.id())).contains(mechanism);
    }
  }

  @Test
  void aDraw_doesNotDependOnWhichOthersAreDrawn() {
    Map<String, Prior> all = priors(Parameter.values());
    all.put("act.reform", new Prior.Uniform(0, 1));
    for (long seed = 1; seed <= 20; seed++) {
      Parameters together = DEFAULTS.drawn(all, seed);
      for (Map.Entry<String, Prior> one : all.entrySet()) {
        Parameters alone = DEFAULTS.drawn(Map.of(one.getKey(), one.getValue()), seed);
        assertThat(alone.getNamed(one.getKey())).isEqualTo(together.getNamed(one.getKey()));
      }
    }
  }

  @Test
  void aDraw_leavesOtherParametersAsTheyWere() {
    Parameters drawn = DEFAULTS.drawn(Map.of("orders.after", Parameter.ORDERS_AFTER.prior()), 4);
    assertThat(drawn.get(Parameter.ORDERS_AFTER)).isNotEqualTo(1.3);
    assertThat(drawn.with(Parameter.ORDERS_AFTER, 1.3)).isEqualTo(DEFAULTS);
  }

  @Test
  void draws_overSeeds_followTheirPriors() {
    // Kolmogorov and Smirnov: √n·D above 2.3 once in 20,000; two uniforms' correlation |z| < 4.
    int n = 10_000;
    Map<String, Prior> priors =
        Map.of("hope", new Prior.Uniform(0, 1), "contagion", new Prior.Uniform(0, 1));
    double[] hope = new double[n];
    double products = 0;
    for (int seed = 0; seed < n; seed++) {
      Parameters drawn = DEFAULTS.drawn(priors, seed);
      hope[seed] = drawn.get(Parameter.HOPE);
      products += (hope[seed] - 0.5) * (drawn.get(Parameter.CONTAGION) - 0.5);
    }
    assertThat(Math.abs(12 * products / Math.sqrt(n))).isLessThan(4);
    Arrays.sort(hope);
    double distance = 0;
    for (int i = 0; i < n; i++) {
      distance = Math.max(distance, Math.abs(hope[i] - (i + 0.5) / n) + 0.5 / n);
    }
    assertThat(distance * Math.sqrt(n)).isLessThan(2.3);
  }

  @Test
  void aNamedValue_ofTheCase_isKeptBesideTheModels() {
    Parameters ofCase = DEFAULTS.withNamed("act.reform", 0.7).withNamed("kin.share", 0.4);
    assertThat(ofCase.getNamed("act.reform")).isEqualTo(0.7);
    assertThat(ofCase.get(Parameter.KIN_SHARE)).isEqualTo(0.4);
    assertThat(DEFAULTS.get(Parameter.KIN_SHARE)).isEqualTo(0.5);
    assertThat(ofCase.all()).hasSize(Parameter.values().length + 1);
    assertThatThrownBy(() -> DEFAULTS.getNamed("act.reform"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("act.reform");
  }

  private static Map<String, Prior> priors(Parameter... parameters) {
    Map<String, Prior> priors = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      priors.put(parameter.id(), parameter.prior());
    }
    return priors;
  }
}
