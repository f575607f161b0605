package backfire.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.TinyCase;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.setting.Calendar;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
  private final Calendar calendar = TinyCase.make().setting().calendar();

  private static Event entry(String place, long who) {
    return new Event.Entry(100, place, who, 2, Agency.SAFETY, Rank.LINE);
  }

  @Test
  void orderOfPlaces_changesNothing() {
    Chronicle one = new Chronicle(calendar, List.of("ford", "mill"));
    one.add(Count.STOPS, 3, 0, Agency.SAFETY, 7);
    one.note(entry("ford", 1));
    one.note(entry("mill", 9));
    Chronicle other = new Chronicle(calendar, List.of("mill", "ford"));
    other.add(Count.STOPS, 3, 1, Agency.SAFETY, 7);
    other.note(entry("mill", 9));
    other.note(entry("ford", 1));
    assertThat(Digest.of(one)).isEqualTo(Digest.of(other));
  }

  @Test
  void minusZero_isZero() {
    Chronicle one = new Chronicle(calendar, List.of("ford"));
    Chronicle other = new Chronicle(calendar, List.of("ford"));
    other.setSalience(0, -0.0);
    assertThat(Digest.of(one)).isEqualTo(Digest.of(other));
  }

  @Test
  void anyNumber_changesTheDigest() {
    Chronicle one = new Chronicle(calendar, List.of("ford"));
    Chronicle other = new Chronicle(calendar, List.of("ford"));
    other.setSalience(0, Double.MIN_VALUE);
    assertThat(Digest.of(one)).isNotEqualTo(Digest.of(other));
  }

  @Test
  void study_isTheHashOfItsWorldsInOrder() {
    // SHA-256 of no bytes, and of one byte 0, by the published vectors.
    assertThat(Digest.ofStudy(List.of()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Digest.ofStudy(List.of("00")))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }
}
