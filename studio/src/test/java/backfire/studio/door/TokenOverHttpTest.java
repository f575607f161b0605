package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.door.Wire.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A studio that asks for a token lets nobody in without it, to nothing. */
class TokenOverHttpTest {
  @TempDir static Path folder;
  private static Wire wire;
  private static String token;

  @BeforeAll
  static void open() {
    wire = Wire.to(folder, Address.loopback(0), true);
    token = URI.create(wire.url()).getQuery().replace("token=", "");
  }

  @AfterAll
  static void close() {
    wire.close();
  }

  private static String cookie(String value) {
    return "Cookie: backfire-token-" + wire.port() + "=" + value;
  }

  @Test
  void withoutIt_nothingIsToBeHad_notEvenThePage() {
    for (String path :
        List.of("/", "/studio.js", "/api/cases", "/api/openapi.json", "/api/jobs/events", "/no")) {
      Answer answer = wire.ask("GET", path, "Accept: text/event-stream");
      assertThat(answer.status()).as(path).isEqualTo(401);
      assertThat(answer.text()).doesNotContain(token);
    }
    assertThat(wire.ask("HEAD", "/api/cases").status()).isEqualTo(401);
    assertThat(wire.send("POST", "/api/cases", "{\"name\":\"mine\"}").status()).isEqualTo(401);
    assertThat(folder.resolve("cases/mine")).doesNotExist();
  }

  @Test
  void aWrongOne_isNone_howeverItIsSaid() {
    String near = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");
    for (String wrong :
        List.of("", "x", near, token + "x", token.toUpperCase(Locale.ROOT), "*", "null")) {
      assertThat(wire.ask("GET", "/?token=" + wrong).status()).as(wrong).isEqualTo(401);
      assertThat(wire.ask("GET", "/api/acts", "Authorization: Bearer " + wrong).status())
          .isEqualTo(401);
      assertThat(wire.ask("GET", "/api/acts", cookie(wrong)).status()).isEqualTo(401);
    }
  }

  @Test
  void inTheAddressOfThePage_itLetsIn_andIsRememberedWhereNoScriptReadsIt() {
    Answer page = wire.ask("GET", "/?token=" + token);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain(token);
    assertThat(page.headers("Set-Cookie")).hasSize(1);
    assertThat(List.of(page.header("Set-Cookie").orElseThrow().split("; ?")))
        .contains(cookie(token).substring(8), "Path=/", "HttpOnly", "SameSite=Strict")
        .noneMatch(part -> part.startsWith("Domain"));
    assertThat(wire.ask("GET", "/api/acts", cookie(token)).status()).isEqualTo(200);
  }

  @Test
  void inTheAddressOfAnythingElse_itIsNotTaken() {
    assertThat(wire.ask("GET", "/api/acts?token=" + token).status()).isEqualTo(401);
    assertThat(wire.ask("GET", "/studio.js?token=" + token).status()).isEqualTo(401);
    assertThat(wire.send("POST", "/api/cases?token=" + token, "{}").status()).isEqualTo(401);
  }

  @Test
  void aScript_saysItInAHeader() {
    assertThat(wire.ask("GET", "/api/acts", "Authorization: Bearer " + token).status())
        .isEqualTo(200);
    assertThat(wire.ask("GET", "/api/acts", "Authorization: Basic " + token).status())
        .isEqualTo(401);
  }

  @Test
  void theCookieOfAStudioAtAnotherPort_isNotThisOnes() {
    String other = "Cookie: backfire-token-1=" + token;
    assertThat(wire.ask("GET", "/api/acts", other).status()).isEqualTo(401);
  }

  @Test
  void whoHasIt_isStillNoPageOfElsewhere() {
    assertThat(wire.ask("GET", "/api/acts", cookie(token), "Origin: http://evil.example").status())
        .isEqualTo(403);
  }

  @Test
  void beyondLoopback_itIsAskedFor_unasked(@TempDir Path other) {
    try (Wire all = Wire.to(other, new Address("0.0.0.0", 0), false)) {
      assertThat(all.url()).contains("?token=").doesNotContain("0.0.0.0");
      assertThat(all.ask("GET", "/").status()).isEqualTo(401);
      String said = URI.create(all.url()).getQuery().replace("token=", "");
      assertThat(all.ask("GET", "/api/acts", "Authorization: Bearer " + said).status())
          .isEqualTo(200);
      assertThat(said).isNotEqualTo(token);
    }
  }
}
