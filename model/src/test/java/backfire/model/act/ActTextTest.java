package backfire.model.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActTextTest {
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 3);
  private final ActText acts =
      new ActText(
          FIRST,
          List.of("hoeryong", "musan", "mill-town"),
          Parameters.defaults().withNamed("act.currency-reform", 0.7).withNamed("act.nothing", 0));

  @Test
  void anAct_withItsDate_isRead() {
    assertThat(acts.parse("2011-12-17 orders safety 1.6 over 52w"))
        .isEqualTo(
            new Act.Orders(LocalDate.of(2011, 12, 17), Set.of(Agency.SAFETY), Size.of(1.6), 52));
    assertThat(acts.parse("purge centre 1.0"))
        .isEqualTo(new Act.Purge(FIRST, Level.CENTRE, Size.of(1)));
    assertThat(acts.parse("strength security +10%"))
        .isEqualTo(new Act.Strength(FIRST, Set.of(Agency.SECURITY), Size.of(0.1)));
    assertThat(acts.parse("room markets xact.currency-reform"))
        .isEqualTo(new Act.MakeRoom(FIRST, Act.Room.MARKETS, Size.named("act.currency-reform")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-12-17 orders safety 1.6 over 52w",
        "orders all orders.after over 52w",
        "orders safety,customs 0",
        "orders security 1e-3",
        "purge centre 1.0",
        "purge county act.currency-reform",
        "pay safety x2",
        "pay all xact.currency-reform",
        "censorship 0.8",
        "strength security +10%",
        "strength security -12.5%",
        "strength all -0",
        "room companies x2",
        "room markets x0.8",
        "close market mill-town 8w",
        "ease safety 0.2 26w",
        "ease customs,safety 0.30000000000000004 1w",
        "attack hoeryong security chief killed",
        "forbid attack:1/17",
        "silence attack:1/17",
        "forbid attack:3/1f-ffffffffffffffff-1300",
        "remove officer:1/90c2fe41ab03d7e5",
        "remove officer:1/9012345678901234",
        "  move   officer:1/0000000000001234   musan "
      })
  void readingWhatAnActSays_givesTheSameAct(String text) {
    Act act = acts.parse(text);
    assertThat(acts.parse(ActText.written(act))).isEqualTo(act);
  }

  @Test
  void targets_areReadBackFromTheirText() {
    List<Target> attacks =
        List.of(
            new Target.Numbered(7, 17),
            new Target.Identity(1, 0, -1, 0),
            new Target.Identity(2, Long.MIN_VALUE, 0x1f2eL, 1300),
            new Target.Identity(1, 12, 34, 5));
    for (Target attack : attacks) {
      assertThat(acts.parse("forbid " + attack.text())).isEqualTo(new Act.Forbid(FIRST, attack));
    }
    List<Target> officers =
        List.of(new Target.Person(1, 0x1234), new Target.Person(1, 0xab12L << 44));
    for (Target officer : officers) {
      assertThat(acts.parse("remove " + officer.text())).isEqualTo(new Act.Remove(FIRST, officer));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          ordres safety 1.6            | 1  | "ordres"       | orders
          2011-12-17 order safety 1.6  | 12 | "order"        | orders
          2011-02-30 purge centre 1    | 1  | "2011-02-30"   | -
          2011-2-3 purge centre 1      | 1  | "2011-2-3"     | -
          orders saftey 1.6            | 8  | "saftey"       | safety
          orders safety,custom 1.6     | 15 | "custom"       | customs
          orders safety,,customs 1.6   | 15 | nothing        | -
          orders safety                | 15 | nothing        | -
          orders safety 99             | 15 | "99"           | -
          orders safety orders.aftr    | 15 | "orders.aftr"  | orders.after
          orders safety 1.6 ovr 52w    | 19 | "ovr"          | over
          orders safety 1.6 over 52    | 24 | "52"           | 52w
          orders safety 1.6 over 0w    | 24 | "0w"           | -
          orders safety 1.6 over 52w x | 28 | "x"            | -
          purge center 1               | 7  | "center"       | centre
          pay safety 2                 | 12 | "2"            | x2
          pay safety x0                | 13 | "0"            | -
          pay safety xact.nothing      | 13 | "act.nothing"  | -
          room market x2               | 6  | "market"       | markets
          room markets xact.curency-reform | 15 | "act.curency-reform" | act.currency-reform
          censorship 1.2               | 12 | "1.2"          | -
          censorship exit.cost         | 12 | "exit.cost"    | -
          censorship NaN               | 12 | "NaN"          | -
          close market muzan 8w        | 14 | "muzan"        | musan
          attack hoeryong safety line kiled | 29 | "kiled"   | killed
          forbid officer:1/17          | 8  | "officer:1/17" | attack:1/17
          forbid attack:1/x            | 17 | "x"            | -
          remove attack:1/17           | 8  | "attack:1/17"  | -
          remove officer:1/1234        | 18 | "1234"         | -
          `` | 1 | nothing | -
          """)
  void whatIsWrong_isSaidWithItsColumnAndTheNearestRightWord(
      String text, int column, String found, String nearest) {
    ActProblem problem = catchThrowableOfType(ActProblem.class, () -> acts.parse(text));
    assertThat(problem).isNotNull();
    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.found()).isEqualTo(found);
    assertThat(problem.nearest().orElse(null)).isEqualTo(nearest);
    assertThat(problem.allowed()).isNotBlank();
    assertThat(problem).hasMessageContaining("column " + column).hasMessageContaining(found);
  }
}
