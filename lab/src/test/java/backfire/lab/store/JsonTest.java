package backfire.lab.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.Kinds;
import backfire.lab.ensemble.PlaceTrack;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.WorldResult;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class JsonTest {
  private static WorldResult world() {
    Event.Attack attack =
        new Event.Attack(
            80,
            "ford",
            0x8000_0000_0000_0001L,
            0x1f,
            Agency.SAFETY,
            Rank.CHIEF,
            Event.Standing.SERVING,
            Gravity.KILLED,
            Event.Manner.SINGLE,
            Event.Motive.OWN,
            0,
            1,
            false,
            false);
    return new WorldResult(
        1,
        (1L << 53) + 1,
        "ab",
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(new PlaceTrack("risk", "all", 4, 1, grid(3), grid(2))),
        new Kinds(List.of()),
        List.of(),
        List.of(new Incident(1, LocalDate.of(2010, 1, 4), attack, 1)),
        1,
        List.of(),
        List.of("weekly"),
        Toil.NONE);
  }

  private static Grid grid(int rows) {
    return Grid.of(rows, 2, (row, column) -> row == 1 ? Double.NaN : 0.1f + column);
  }

  @Test
  void grid_isText_andAnotherTextIsNone() {
    assertThat(GridText.of(Grid.of(1, 2, (row, column) -> column))).isEqualTo("1x2:AAAAAAAAgD8=");
    for (String text : List.of("", "1x2", "1x2:AAAA", "2x1:????????", "1x1:AAAAA")) {
      assertThatThrownBy(() -> GridText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Json.MAPPER.readValue("\"1x2:AAAA\"", Grid.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void seedsAndKeys_areText_soThatNoReaderRoundsThem() {
    String json = Json.MAPPER.writeValueAsString(world());
    assertThat(json)
        .contains(
            "\"seed\" : \"9007199254740993\"",
            "\"who\" : \"8000000000000001\"",
            "\"whom\" : \"000000000000001f\"");
    assertThat(Json.MAPPER.readValue(json, WorldResult.class)).isEqualTo(world());
    assertThatThrownBy(
            () -> Json.MAPPER.readValue(json.replace("8000000000000001", "1x"), WorldResult.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void seedOfAStudy_isOneThatEveryReaderHas() {
    assertThat(Study.of("tiny", (1L << 53) - 1, 1).seed()).isEqualTo(9007199254740991L);
    for (long seed : new long[] {1L << 53, -(1L << 53), Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThatThrownBy(() -> Study.of("tiny", seed, 1))
          .isInstanceOf(StudyProblem.class)
          .hasMessageStartingWith(
              "The seed is a whole number from −9007199254740991 to 9007199254740991, not ");
    }
  }
}
