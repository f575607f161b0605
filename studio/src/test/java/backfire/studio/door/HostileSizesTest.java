package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.studio.door.Wire.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too large, too long, too slow, too many. */
class HostileSizesTest {
  @TempDir Path folder;
  private Wire wire;

  @BeforeEach
  void open() {
    wire = Wire.to(folder);
  }

  @AfterEach
  void close() {
    wire.close();
  }

  private String posting(String... lines) {
    return "POST /api/cases HTTP/1.1\r\nHost: "
        + wire.host()
        + "\r\nContent-Type: application/json\r\n"
        + String.join("\r\n", lines)
        + "\r\nConnection: close\r\n\r\n";
  }

  // ---- Lengths.

  @Test
  void aLength_thatIsTooLarge_isRefused_beforeAnythingIsSent() {
    assertThat(wire.raw(posting("Content-Length: 8388609")).status()).isEqualTo(413);
    assertThat(wire.raw(posting("Content-Length: 9223372036854775807")).status()).isEqualTo(413);
  }

  @Test
  void aLength_thatIsNone_isRefused() {
    for (String length : List.of("99999999999999999999", "-1", "+2", "0x2", "2, 3", "two")) {
      assertThat(wire.raw(posting("Content-Length: " + length) + "{}").status())
          .as(length)
          .isEqualTo(400);
    }
  }

  @Test
  void twoLengths_orALengthAndPieces_areRefused() {
    assertThat(wire.raw(posting("Content-Length: 2", "Content-Length: 3") + "{}1").status())
        .isEqualTo(400);
    assertThat(
            wire.raw(posting("Content-Length: 2", "Transfer-Encoding: chunked") + "0\r\n\r\n")
                .status())
        .isEqualTo(400);
  }

  @Test
  void aLength_thatPromisesMoreThanComes_isRefused() throws IOException {
    try (Socket socket = wire.open()) {
      socket
          .getOutputStream()
          .write((posting("Content-Length: 100") + "{}").getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      assertThat(Wire.rest(socket).status()).isEqualTo(400);
    }
  }

  @Test
  void pieces_thatAreTooManyTogether_areRefused_andNotKept() throws IOException {
    String piece = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
    try (Socket socket = wire.open()) {
      OutputStream out = socket.getOutputStream();
      out.write(posting("Transfer-Encoding: chunked").getBytes(StandardCharsets.UTF_8));
      try {
        for (int i = 0; i < 1000; i++) {
          out.write(piece.getBytes(StandardCharsets.UTF_8));
        }
      } catch (SocketException e) {
        return; // it was cut off, which is as good
      }
      assertThat(Wire.rest(socket).status()).isEqualTo(413);
    }
  }

  @Test
  void longPaths_andLongHeaders_areRefused() {
    assertThat(wire.ask("GET", "/" + "a".repeat(20_000)).status()).isEqualTo(414);
    assertThat(wire.ask("GET", "/?" + "a".repeat(20_000)).status()).isEqualTo(414);
    assertThat(wire.ask("GET", "/", "X: " + "a".repeat(20_000)).status()).isEqualTo(431);
    String[] many = new String[3_000];
    Arrays.fill(many, "X: y");
    assertThat(wire.ask("GET", "/", many).status()).isEqualTo(431);
  }

  // ---- Time.

  @Test
  void aBody_thatComesTooSlowly_isGivenUp() {
    long[] now = {0};
    InputStream drip =
        new InputStream() {
          @Override
          public int read() {
            now[0] += 1_000_000_000L;
            return ' ';
          }

          @Override
          public int read(byte[] to, int from, int length) {
            to[from] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> Body.read(drip, () -> now[0]))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.status()).isEqualTo(408));
    assertThat(now[0]).isLessThan(40_000_000_000L);
  }

  @Test
  void aConnection_thatIsSilent_isClosedAfterHalfAMinute() {
    HttpConfiguration http = new HttpConfiguration();
    Threshold.bound(http);
    assertThat(http.getIdleTimeout()).isEqualTo(30_000);
  }

  // ---- Numbers.

  @Test
  void moreConnectionsThanMayBe_wait_untilOneIsFree() throws IOException {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int i = 0; i < 256; i++) {
        idle.add(wire.open());
      }
      try (Socket waits = wire.open()) {
        waits.setSoTimeout(1_000);
        byte[] asking =
            ("GET /api/acts HTTP/1.1\r\nHost: " + wire.host() + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        waits.getOutputStream().write(asking);
        assertThat(Wire.rest(waits).status()).isZero();
        for (Socket one : idle) {
          one.close();
        }
        waits.setSoTimeout(10_000);
        assertThat(Wire.rest(waits).status()).isEqualTo(200);
      }
    } finally {
      for (Socket one : idle) {
        one.close();
      }
    }
  }

  /** Many requests on one connection, and how many of the answers had a status. */
  private long answered(int requests, String host, int status) throws IOException {
    try (Socket socket = wire.open()) {
      String one = "GET /api/acts HTTP/1.1\r\nHost: " + host + "\r\n";
      String all = (one + "\r\n").repeat(requests - 1) + one + "Connection: close\r\n\r\n";
      Thread writer =
          Thread.startVirtualThread(
              () -> {
                try {
                  socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      Answer answers = Wire.rest(socket);
      writer.interrupt();
      return answers.text().split("HTTP/1.1 " + status, -1).length - 1L;
    }
  }

  @Test
  void moreRequestsThanTheTurnstileLetsThrough_areToldToWait() throws IOException {
    assertThat(answered(1_500, wire.host(), 429)).isGreaterThan(500);
  }

  @Test
  void whoIsRefused_takesNobodysTurn() throws IOException {
    assertThat(answered(1_500, "evil.example", 421)).isEqualTo(1_500);
    assertThat(wire.ask("GET", "/api/acts").status()).isEqualTo(200);
  }

  @Test
  void moreListenersThanThereMayBe_areSentAway_andTheirPlacesAreFreedWhenTheyGo() throws Exception {
    List<Socket> listeners = new ArrayList<>();
    try {
      for (int i = 0; i < 64; i++) {
        listeners.add(listener());
        assertThat(listened(listeners.getLast())).isEqualTo(200);
      }
      Answer sentAway = wire.ask("GET", "/api/jobs/events", "Accept: text/event-stream");
      assertThat(sentAway.status()).isEqualTo(503);
      assertThat(wire.ask("GET", "/api/acts").status()).as("others go on").isEqualTo(200);
      for (Socket one : listeners) {
        one.close();
      }
      int status = 503;
      for (int i = 0; i < 30 && status == 503; i++) {
        Thread.sleep(500);
        try (Socket again = listener()) {
          status = listened(again);
        }
      }
      assertThat(status).isEqualTo(200);
    } finally {
      for (Socket one : listeners) {
        one.close();
      }
    }
  }

  private Socket listener() throws IOException {
    Socket socket = wire.open();
    socket
        .getOutputStream()
        .write(
            ("GET /api/jobs/events HTTP/1.1\r\nHost: "
                    + wire.host()
                    + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static int listened(Socket socket) throws IOException {
    byte[] start = socket.getInputStream().readNBytes(12);
    return Integer.parseInt(new String(start, StandardCharsets.UTF_8).substring(9));
  }

  @Test
  void whoAsksForEvents_andTakesNone_isTold() {
    assertThat(wire.ask("GET", "/api/jobs/events").status()).isEqualTo(406);
  }
}
