package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every assumption has a place where it is shown. */
class ThemeTest {
  @ParameterizedTest
  @EnumSource(Parameter.class)
  void parameter_hasATheme(Parameter parameter) {
    assertThat(Theme.find(parameter.id())).as(parameter.id()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void mechanism_hasATheme_withParametersOrOthers(Mechanism mechanism) {
    assertThat(Theme.of(mechanism)).isIn(Arrays.asList(Theme.values()));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theme_hasSomethingToShow(Theme theme) {
    boolean hasParameters =
        Arrays.stream(Parameter.values())
            .anyMatch(parameter -> Theme.find(parameter.id()).orElseThrow() == theme);
    assertThat(hasParameters || theme == Theme.ACTS).isTrue();
  }
}
