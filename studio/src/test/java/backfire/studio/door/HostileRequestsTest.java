package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.door.Wire.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of elsewhere can make a browser send, and what no browser would. */
class HostileRequestsTest {
  @TempDir static Path folder;
  private static Wire wire;

  @BeforeAll
  static void open() {
    wire = Wire.to(folder);
  }

  @AfterAll
  static void close() {
    wire.close();
  }

  private static String filled(String text) {
    return text.replace("PORT", String.valueOf(wire.port()));
  }

  private static final String WANTED =
      """
      {"caseName":"two-towns","seed":1,"runs":1,"scale":0.1,"set":{},"without":[],"acts":[]}""";

  private static void madeNothing() {
    assertThat(wire.ask("GET", "/api/jobs").body()).isEqualTo("{\"jobs\":[]}");
  }

  // ---- Host: names that were made to point here.

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT"})
  void aHost_thatIsTheStudios_isLetIn(String host) {
    Answer answer =
        wire.raw(
            "GET /api/acts HTTP/1.1\r\nHost: " + filled(host) + "\r\nConnection: close\r\n\r\n");
    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.:PORT",
        "localhost.:PORT",
        "127.0.0.1.evil.example:PORT",
        "evil.example#127.0.0.1:PORT",
        "user@127.0.0.1:PORT",
        "127.1:PORT",
        "2130706433:PORT",
        "0.0.0.0:PORT",
        "[::1]:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "127.0.0.1:PORT, evil.example",
        "",
      })
  void aHost_thatIsAnothers_isRefused(String host) {
    Answer answer =
        wire.raw(
            "GET /api/acts HTTP/1.1\r\nHost: " + filled(host) + "\r\nConnection: close\r\n\r\n");
    assertThat(answer.status()).isIn(400, 421);
    assertThat(answer.body()).doesNotContain("acts\":");
  }

  @Test
  void aHost_thatIsMissing_orSaidTwice_isRefused() {
    String host = "Host: " + wire.host() + "\r\n";
    assertThat(wire.raw("GET /api/acts HTTP/1.1\r\nConnection: close\r\n\r\n").status())
        .isEqualTo(400);
    assertThat(wire.raw("GET /api/acts HTTP/1.0\r\n\r\n").status()).isEqualTo(421);
    assertThat(
            wire.raw("GET /api/acts HTTP/1.1\r\n" + host + host + "Connection: close\r\n\r\n")
                .status())
        .isEqualTo(400);
    assertThat(
            wire.raw(
                    "GET /api/acts HTTP/1.1\r\n"
                        + host
                        + "Host: evil.example\r\nConnection: close\r\n\r\n")
                .status())
        .isEqualTo(400);
  }

  @Test
  void aFirstLine_thatNamesAnotherHost_isRefused() {
    String rest = " HTTP/1.1\r\nHost: " + wire.host() + "\r\nConnection: close\r\n\r\n";
    assertThat(wire.raw("GET http://evil.example/api/acts" + rest).status()).isEqualTo(400);
    assertThat(wire.raw("CONNECT evil.example:80" + rest).status()).isEqualTo(400);
  }

  // ---- Origin and Sec-Fetch: pages of elsewhere.

  @Test
  void theStudiosOwnPage_isLetIn() {
    String own = "Origin: http://" + wire.host();
    assertThat(wire.ask("GET", "/api/acts", own, "Sec-Fetch-Site: same-origin").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "",
        "http://127.0.0.1:1",
        "http://127.0.0.1",
        "https://127.0.0.1:PORT",
        "http://localhost:PORT",
        "http://evil.example",
        "http://evil.example:PORT",
        "http://127.0.0.1:PORT.evil.example",
        "http://127.0.0.1:PORT/",
        "127.0.0.1:PORT",
        "file://",
        "chrome-extension://abc",
        "http://127.0.0.1:PORT http://evil.example",
      })
  void anotherOrigin_mayNeitherAsk_norSend(String origin) {
    String line = "Origin: " + filled(origin);
    assertThat(wire.ask("GET", "/api/acts", line).status()).isEqualTo(403);
    assertThat(wire.send("POST", "/api/ensembles", WANTED, line).status()).isEqualTo(403);
    madeNothing();
  }

  @Test
  void twoOrigins_areNotOneOfOurs() {
    Answer answer =
        wire.ask(
            "GET", "/api/acts", "Origin: http://" + wire.host(), "Origin: http://evil.example");
    assertThat(answer.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site,cors,empty", "cross-site,no-cors,image", "cross-site,no-cors,script",
    "cross-site,no-cors,object", "same-site,cors,empty", "same-site,no-cors,script",
    "cross-site,navigate,document", "same-site,navigate,document", "nonsense,cors,empty",
    "cross-site,websocket,websocket"
  })
  void aPageOfAnotherSite_getsNoAnswer(String site, String mode, String into) {
    Answer answer =
        wire.ask(
            "GET",
            "/api/acts",
            "Sec-Fetch-Site: " + site,
            "Sec-Fetch-Mode: " + mode,
            "Sec-Fetch-Dest: " + into);
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void aLink_opensThePage_andNoFrameDoes() {
    String site = "Sec-Fetch-Site: cross-site";
    String mode = "Sec-Fetch-Mode: navigate";
    assertThat(wire.ask("GET", "/", site, mode, "Sec-Fetch-Dest: document").status())
        .isEqualTo(200);
    for (String into : List.of("iframe", "frame", "embed", "object", "fencedframe")) {
      assertThat(wire.ask("GET", "/", site, mode, "Sec-Fetch-Dest: " + into).status())
          .as(into)
          .isEqualTo(403);
    }
    assertThat(wire.send("POST", "/", "{}", site, mode, "Sec-Fetch-Dest: document").status())
        .isEqualTo(403);
  }

  // ---- What a form or a script can send without being asked about first.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonp",
        "text/plain; application/json",
        "text/json",
        "application/json-patch",
        "*/*",
        "",
      })
  void whatIsNotJson_isRefused(String kind) {
    for (String method : List.of("POST", "PUT", "DELETE")) {
      Answer answer =
          wire.raw(
              method
                  + " /api/ensembles HTTP/1.1\r\nHost: "
                  + wire.host()
                  + "\r\nContent-Type: "
                  + kind
                  + "\r\nContent-Length: "
                  + WANTED.length()
                  + "\r\nConnection: close\r\n\r\n"
                  + WANTED);
      assertThat(answer.status()).as(method).isEqualTo(415);
    }
    madeNothing();
  }

  @Test
  void jsonOfAnUnknownCharset_isRefused_andNoFault() {
    Answer answer =
        wire.raw(
            "POST /api/ensembles HTTP/1.1\r\nHost: "
                + wire.host()
                + "\r\nContent-Type: application/json; charset=bogus\r\nContent-Length: 2\r\n"
                + "Connection: close\r\n\r\n{}");
    assertThat(answer.status()).isEqualTo(400);
  }

  // ---- Methods.

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "OPTIONS", "PATCH", "QUERY", "FOO", "get", "BEFORE", "PROPFIND"})
  void otherMethods_areRefused(String method) {
    Answer answer = wire.send(method, "/api/acts", "{}", "X-Secret: 1234");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text()).doesNotContain("1234");
  }

  @Test
  void aMethod_thatAHeaderSays_isRefused() {
    Answer answer =
        wire.ask("GET", "/api/jobs/x", "X-HTTP-Method-Override: DELETE", "Accept: text/html");
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void aQuestionBeforehand_ofABrowser_isNotGranted() {
    Answer answer =
        wire.ask(
            "OPTIONS",
            "/api/ensembles",
            "Origin: http://evil.example",
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type",
            "Access-Control-Request-Private-Network: true");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text().toLowerCase(Locale.ROOT)).doesNotContain("access-control");
  }

  @Test
  void askingForPieces_getsTheWhole_once() {
    String pieces = "Range: bytes=" + "0-1,".repeat(1000) + "0-1";
    Answer answer = wire.ask("GET", "/studio.js", pieces);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers("Content-Range")).isEmpty();
  }
}
