package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables as Linux writes them, of a processor whose words begin with the lowest byte. The studio is
 * at 127.0.0.1:7474 (0100007F:1D32), who asks at port 40000 (9C40).
 */
class OtherEndTest {
  private static final int US = 1000;
  private static final String HEAD =
      "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
  private static final String ASKER = "0100007F:9C40 0100007F:1D32";
  private static final String STUDIO = "0100007F:1D32 0100007F:9C40";

  @TempDir Path folder;

  @BeforeEach
  void words_beginWithTheLowestByte() {
    assumeTrue(ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN);
  }

  private static String line(String ends, int user, int inode) {
    return "   0: %s 01 00000000:00000000 00:00000000 00000000  %4d        0 %d 1 0000 20 4\n"
        .formatted(ends, user, inode);
  }

  private boolean isOurs(String tcp, String tcp6) throws IOException {
    Path four = Files.writeString(folder.resolve("tcp"), HEAD + tcp);
    Path six = Files.writeString(folder.resolve("tcp6"), HEAD + tcp6);
    return new OtherEnd(List.of(four, six), US).isOurs(end(40_000), end(7474));
  }

  private static InetSocketAddress end(int port) {
    return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
  }

  @Test
  void aProgramOfTheSameUser_isOurs() throws IOException {
    assertThat(isOurs(line(STUDIO, US, 7) + line(ASKER, US, 8), "")).isTrue();
  }

  @Test
  void aProgramOfRoot_isAsGoodAsOurs_forItCanDoAllAnyway() throws IOException {
    assertThat(isOurs(line(ASKER, 0, 8), "")).isTrue();
  }

  @Test
  void aProgramOfAnotherUser_isNotOurs_evenThoughTheStudiosOwnEndIs() throws IOException {
    assertThat(isOurs(line(STUDIO, US, 7) + line(ASKER, 1001, 8), "")).isFalse();
  }

  @Test
  void whoSentAndClosed_isNobody_thoughTheTableSaysRoot() throws IOException {
    assertThat(isOurs(line(ASKER, 0, 0), "")).isFalse();
  }

  @Test
  void whoIsNotInTheTable_isNotOurs() throws IOException {
    assertThat(isOurs("", "")).isFalse();
    assertThat(isOurs(line("0100007F:9C41 0100007F:1D32", US, 8), "")).isFalse();
    assertThat(isOurs(line("0100007F:9C40 0100007F:1D33", US, 8), "")).isFalse();
    assertThat(isOurs(line("0200007F:9C40 0100007F:1D32", US, 8), "")).isFalse();
  }

  @Test
  void aSocketOfIpv6_thatSpeaksIpv4_isFoundInTheOtherTable() throws IOException {
    String ends = "0000000000000000FFFF00000100007F:9C40 0000000000000000FFFF00000100007F:1D32";
    assertThat(isOurs("", line(ends, US, 8))).isTrue();
    assertThat(isOurs("", line(ends, 1001, 8))).isFalse();
  }

  @Test
  void ipv6_isFoundToo() throws IOException {
    String ends = "00000000000000000000000001000000:9C40 00000000000000000000000001000000:1D32";
    Path six = Files.writeString(folder.resolve("tcp6"), HEAD + line(ends, US, 8));
    OtherEnd end = new OtherEnd(List.of(folder.resolve("none"), six), US);
    assertThat(
            end.isOurs(
                new InetSocketAddress(InetAddress.ofLiteral("::1"), 40_000),
                new InetSocketAddress(InetAddress.ofLiteral("::1"), 7474)))
        .isTrue();
  }

  @Test
  void aLine_thatIsNone_isPassedOver() throws IOException {
    assertThat(isOurs("nonsense\n\n" + line(ASKER, US, 8), "")).isTrue();
  }

  @Test
  void aConnectionOfThisProgram_isOurs_whereTheMachineTells() throws IOException {
    Optional<OtherEnd> machine = OtherEnd.ofThisMachine();
    assumeTrue(machine.isPresent());
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket asker = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket here = server.accept()) {
      InetSocketAddress there = (InetSocketAddress) here.getRemoteSocketAddress();
      InetSocketAddress own = (InetSocketAddress) here.getLocalSocketAddress();
      assertThat(asker.isConnected()).isTrue();
      assertThat(machine.get().isOurs(there, own)).isTrue();
      assertThat(machine.get().isOurs(new InetSocketAddress(there.getAddress(), 1), own)).isFalse();
    }
  }

  /** Who runs the tests as root can ask as nobody. */
  @Test
  void anotherUser_isRefused_byAStudioOnLoopback() throws Exception {
    assumeTrue(OtherEnd.ofThisMachine().isPresent());
    assumeTrue("root".equals(System.getProperty("user.name")));
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")));
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")));
    try (Wire wire = Wire.to(folder)) {
      assertThat(curl(wire, "--reuid=65534", "--clear-groups")).endsWith("403");
      assertThat(curl(wire, "--clear-groups")).endsWith("200");
    }
  }

  private static String curl(Wire wire, String... as) throws IOException {
    List<String> command = new ArrayList<>(List.of("/usr/bin/setpriv"));
    command.addAll(List.of(as));
    command.addAll(
        List.of("/usr/bin/curl", "-s", "--noproxy", "*", "-o", "/dev/null", "-w", "%{http_code}"));
    command.add(wire.url() + "api/acts");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
