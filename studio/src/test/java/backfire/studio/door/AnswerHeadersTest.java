package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.door.Wire.Answer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every answer says to the browser, and what none says to anybody. */
class AnswerHeadersTest {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  @TempDir static Path folder;
  private static final Map<String, Answer> ANSWERS = new LinkedHashMap<>();
  private static Wire wire;
  private static Wire locked;
  private static String report;

  @BeforeAll
  static void ask(@TempDir Path other) throws Exception {
    Path wrong = Files.createDirectories(folder.resolve("cases/wrong"));
    Files.writeString(wrong.resolve("case.yaml"), "title: <script>alert(1)</script>\n  bad: [\n");
    wire = Wire.to(folder);
    locked = Wire.to(other, Address.loopback(0), true);
    report = "/api/ensembles/" + made() + "/report.html";
    for (String path :
        new String[] {
          "/",
          "/studio.js",
          "/studio.css",
          "/text/en.json",
          "/font/inter.woff2",
          "/api/cases",
          "/api/cases/two-towns",
          "/api/openapi.json",
          report,
          "/api/cases/none",
          "/none/at/all",
          "/api/cases/wrong",
          "/api/jobs/events",
          "/%2e%2e/x",
          "/a%00b"
        }) {
      ANSWERS.put(path, wire.ask("GET", path));
    }
    String host = "Host: " + wire.host() + "\r\nConnection: close\r\n\r\n";
    ANSWERS.put("no HTTP", wire.raw("nonsense\r\n\r\n"));
    ANSWERS.put("no Host", wire.raw("GET / HTTP/1.1\r\n\r\n"));
    ANSWERS.put("other HTTP", wire.raw("GET / HTTP/9.9\r\n" + host));
    ANSWERS.put("long", wire.raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host));
    ANSWERS.put("method", wire.ask("TRACE", "/"));
    ANSWERS.put("origin", wire.ask("GET", "/", "Origin: null"));
    ANSWERS.put("kind", wire.ask("POST", "/api/cases"));
    ANSWERS.put("no such", wire.send("POST", "/api/cases/two-towns", "{}"));
    ANSWERS.put("not JSON", wire.send("POST", "/api/cases", "{"));
    ANSWERS.put("refused", wire.send("POST", "/api/cases", "{\"name\":\"../x\"}"));
    ANSWERS.put("token", locked.ask("GET", "/"));
    ANSWERS.put("events", events());
  }

  @AfterAll
  static void close() {
    wire.close();
    locked.close();
  }

  private static String made() throws InterruptedException {
    Answer asked =
        wire.send(
            "POST",
            "/api/ensembles",
            """
            {"caseName":"two-towns","seed":1,"runs":2,"scale":0.2,"set":{},"without":[],"acts":[]}""");
    Matcher id = ID.matcher(asked.body());
    assertThat(id.find()).as(asked.text()).isTrue();
    String job = "/api/jobs/" + id.group(1);
    for (int i = 0; i < 300 && !wire.ask("GET", job).body().contains("\"DONE\""); i++) {
      Thread.sleep(200);
    }
    return id.group(1);
  }

  private static Answer events() throws IOException {
    try (Socket socket = wire.open()) {
      socket.setSoTimeout(2_000);
      String asking =
          "GET /api/jobs/events HTTP/1.1\r\nHost: "
              + wire.host()
              + "\r\nAccept: text/event-stream\r\n\r\n";
      socket.getOutputStream().write(asking.getBytes(StandardCharsets.UTF_8));
      return Wire.rest(socket);
    }
  }

  private static Answer answer(String asked) {
    return Objects.requireNonNull(ANSWERS.get(asked));
  }

  @Test
  void everyAnswer_tellsTheBrowserWhatToRefuse() {
    ANSWERS.forEach(
        (asked, answer) -> {
          assertThat(answer.status()).as(asked).isPositive();
          assertThat(answer.headers("X-Content-Type-Options")).as(asked).containsExactly("nosniff");
          assertThat(answer.headers("X-Frame-Options")).as(asked).containsExactly("DENY");
          assertThat(answer.headers("Referrer-Policy")).as(asked).containsExactly("no-referrer");
          assertThat(answer.headers("Cross-Origin-Resource-Policy"))
              .as(asked)
              .containsExactly("same-origin");
          assertThat(answer.headers("Cross-Origin-Opener-Policy"))
              .as(asked)
              .containsExactly("same-origin");
          assertThat(answer.headers("Permissions-Policy")).as(asked).hasSize(1);
          assertThat(answer.headers("Cache-Control")).as(asked).containsExactly("no-store");
          assertThat(answer.headers("Content-Type")).as(asked).hasSize(1);
          assertThat(answer.headers("Content-Security-Policy"))
              .as(asked)
              .singleElement()
              .asString()
              .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        });
    assertThat(ANSWERS.values().stream().map(Answer::status).distinct().toList())
        .contains(200, 400, 401, 403, 404, 405, 406, 414, 415, 422, 505);
  }

  @Test
  void noAnswer_grantsAnotherOriginAnything_orSaysWhatItRunsOn() {
    ANSWERS.forEach(
        (asked, answer) -> {
          assertThat(String.join("\n", answer.head()).toLowerCase(Locale.ROOT))
              .as(asked)
              .doesNotContain("access-control", "jetty", "javalin", "\nserver:", "x-powered-by")
              .doesNotContain("set-cookie");
        });
  }

  @Test
  void noAnswer_hasATraceOrAFolderOfTheMachine() {
    String here = Path.of("").toAbsolutePath().toString();
    ANSWERS.forEach(
        (asked, answer) -> {
          if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).as(asked).hasValue("application/json");
            assertThat(answer.body())
                .as(asked)
                .startsWith("{\"says\":\"")
                .doesNotContain("Exception", "java.", "backfire.", "\tat ", "jetty");
          }
          assertThat(answer.text()).as(asked).doesNotContain(here, folder.toString());
        });
  }

  @Test
  void thePage_runsItsOwnScriptAlone() {
    String policy = answer("/").header("Content-Security-Policy").orElseThrow();
    assertThat(policy.split("; ?"))
        .contains(
            "script-src 'self'", "style-src 'self'", "connect-src 'self'", "form-action 'none'");
    assertThat(policy.split("; ?"))
        .filteredOn(rule -> rule.startsWith("script-src"))
        .containsExactly("script-src 'self'");
    assertThat(policy).doesNotContain("unsafe-eval", "*", "http:");
    assertThat(answer("/").body())
        .doesNotContain("<style", " style=", "onload", "onerror", "javascript:")
        .doesNotContainPattern("<script(?![^>]*src=)");
  }

  @Test
  void aReport_isOfNoOrigin_andReachesNothing() {
    String policy = answer(report).header("Content-Security-Policy").orElseThrow();
    assertThat(policy).startsWith("sandbox allow-scripts allow-downloads;");
    assertThat(policy)
        .contains("default-src 'none'", "form-action 'none'")
        .doesNotContain("allow-same-origin", "connect-src", "'self'", "http:", "allow-top");
  }

  @Test
  void whatACaseSays_isAnsweredAsData_neverAsAPage() {
    Answer answer = answer("/api/cases/wrong");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).hasValue("application/json");
  }
}
