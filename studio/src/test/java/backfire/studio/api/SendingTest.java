package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.Visitor;
import backfire.studio.Visitor.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no record, or no sound one. */
class SendingTest {
  private static final String SOUND =
      """
      {"caseName":"two-towns","seed":1,"runs":1,"scale":0.1,"set":{},"without":[],"acts":[]}""";

  @TempDir static Path folder;
  private static Visitor visitor;

  @BeforeAll
  static void open() {
    visitor = new Visitor(folder, "0");
  }

  @AfterAll
  static void close() {
    assertThat(visitor.get("/api/jobs").text()).isEqualTo("{\"jobs\":[]}");
    visitor.close();
  }

  private static void isRefused(String body, String says) {
    Answer answer = visitor.sent("POST", "/api/ensembles", body);
    assertThat(answer.status()).as(body).isEqualTo(400);
    assertThat(answer.says()).contains(says).doesNotContain("backfire.", "java.", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "1", "\"x\"", "true"})
  void whatIsNoObject_isRefused(String body) {
    isRefused(body, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{}}", "{} {}", "{'a':1}", "{\"a\":NaN}", "{\"a\":01}", "\u0000", "<x/>"})
  void whatIsNotJson_isRefused(String body) {
    isRefused(body, "not JSON");
  }

  @Test
  void whatIsNestedDeep_isRefused() {
    isRefused("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), "nested too deep");
    isRefused("[".repeat(1_000_000), "nested too deep");
  }

  @Test
  void anUnknownProperty_isNamed() {
    isRefused(SOUND.replace("\"acts\"", "\"@class\":\"java.util.Date\",\"acts\""), "@class");
    isRefused(SOUND.replace("\"acts\"", "\"kept\":1,\"acts\""), "There is no kept");
  }

  @Test
  void aPropertyTwice_isRefused() {
    isRefused(SOUND.replace("\"seed\":1", "\"seed\":1,\"seed\":2"), "");
  }

  @Test
  void whatIsMissing_isNamed() {
    isRefused("{}", "lacks");
    isRefused(SOUND.replace("\"scale\":0.1,", ""), "lacks scale");
    isRefused(SOUND.replace("\"set\":{},", ""), "lacks set");
    isRefused(SOUND.replace("\"set\":{}", "\"set\":null"), "lacks set");
    isRefused(SOUND.replace("\"caseName\":\"two-towns\"", "\"caseName\":null"), "lacks caseName");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seed\":1|\"seed\":1.5",
        "\"seed\":1|\"seed\":\"1\"",
        "\"seed\":1|\"seed\":true",
        "\"runs\":1|\"runs\":[1]",
        "\"scale\":0.1|\"scale\":\"NaN\"",
        "\"scale\":0.1|\"scale\":{}",
        "\"set\":{}|\"set\":[]",
        "\"set\":{}|\"set\":{\"kin.share\":\"0.5\"}",
        "\"set\":{}|\"set\":{\"kin.share\":\"Infinity\"}",
        "\"acts\":[]|\"acts\":\"x\"",
        "\"acts\":[]|\"acts\":[1]",
        "\"caseName\":\"two-towns\"|\"caseName\":7",
      })
  void anotherKind_isNotTakenForTheRightOne_andIsNamed(String sound, String wrong) {
    isRefused(SOUND.replace(sound, wrong), "cannot be read at");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"runs\":1|\"runs\":0",
        "\"runs\":1|\"runs\":-1",
        "\"runs\":1|\"runs\":1001",
        "\"runs\":1|\"runs\":2147483648",
        "\"seed\":1|\"seed\":9007199254740992",
        "\"seed\":1|\"seed\":9223372036854775808",
        "\"scale\":0.1|\"scale\":0",
        "\"scale\":0.1|\"scale\":-0.1",
        "\"scale\":0.1|\"scale\":1.1",
        "\"scale\":0.1|\"scale\":1e400",
        "\"set\":{}|\"set\":{\"kin.share\":1e400}",
        "\"set\":{}|\"set\":{\"kin.share\":-1}",
        "\"set\":{}|\"set\":{\"none.such\":1}",
        "\"set\":{}|\"set\":{\"kin.share\":null}",
        "\"without\":[]|\"without\":[\"none\"]",
        "\"without\":[]|\"without\":[null]",
        "\"acts\":[]|\"acts\":[null]",
        "\"acts\":[]|\"acts\":[\"2013-01-07 conquer the moon\"]",
      })
  void aNumberOrName_thatIsNone_isRefused(String sound, String wrong) {
    isRefused(SOUND.replace(sound, wrong), "");
  }

  @Test
  void manyOrLongActs_areRefused() {
    isRefused(SOUND.replace("\"acts\":[]", "\"acts\":[\"" + "a".repeat(301) + "\"]"), "At most");
    isRefused(
        SOUND.replace("\"acts\":[]", "\"acts\":[" + "\"a\",".repeat(50) + "\"a\"]"), "At most");
  }

  @Test
  void aNumberOfAMillionDigits_isRefused_atOnce() {
    isRefused(SOUND.replace("\"seed\":1", "\"seed\":" + "1".repeat(1_000_000)), "");
    isRefused(SOUND.replace("\"scale\":0.1", "\"scale\":1e-999999999"), "");
  }

  @Test
  void aCase_thatIsNone_isMissing_whateverItIsCalled() {
    for (String name : new String[] {"../two-towns", "/etc", "..", "con", "two-towns/", ""}) {
      String body = SOUND.replace("\"two-towns\"", "\"" + name + "\"");
      assertThat(visitor.sent("POST", "/api/ensembles", body).status()).as(name).isEqualTo(404);
    }
  }
}
