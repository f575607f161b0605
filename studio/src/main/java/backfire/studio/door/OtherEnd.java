package backfire.studio.door;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose program is at the other end of a connection within this machine, as Linux tells of each
 * socket in /proc/net/tcp. Every user of a machine reaches its loopback; there a token is not asked
 * for, and this is.
 *
 * <p>A line has the socket's own end, the other end, its state, and after four words more the user
 * and the inode. A socket whose program has closed it has no inode any more, and says user 0
 * whoever it was: so what has none is nobody's.
 */
final class OtherEnd {
  private static final List<Path> TABLES =
      List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
  private static final int OWN_END = 1;
  private static final int FAR_END = 2;
  private static final int USER = 7;
  private static final int INODE = 9;
  private static final int ROOT = 0; // who can do all that we can anyway

  private final List<Path> tables;
  private final int us;

  OtherEnd(List<Path> tables, int us) {
    this.tables = tables;
    this.us = us;
  }

  /** Of this machine, if it tells; others than Linux do not. */
  static Optional<OtherEnd> ofThisMachine() {
    try {
      Object us = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
      return Files.isReadable(TABLES.getFirst())
          ? Optional.of(new OtherEnd(TABLES, (Integer) us))
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Is it a program of the user who runs the studio?
   *
   * @param there the other end of the connection
   * @param here its end at the studio
   */
  boolean isOurs(InetSocketAddress there, InetSocketAddress here) {
    return tables.stream()
        .flatMap(OtherEnd::lines)
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length > INODE && !words[INODE].equals("0"))
        .filter(words -> is(there, words[OWN_END]) && is(here, words[FAR_END]))
        .mapToInt(words -> Integer.parseInt(words[USER]))
        .anyMatch(user -> user == us || user == ROOT);
  }

  private static Stream<String> lines(Path table) {
    try {
      return Files.readAllLines(table).stream().skip(1);
    } catch (IOException e) {
      return Stream.empty(); // a machine without IPv6 has no table of it
    }
  }

  /**
   * Whether an end is this one, as 0100007F:1D32: words of four bytes as the processor has them.
   */
  private static boolean is(InetSocketAddress end, String written) {
    int colon = written.indexOf(':');
    String port = written.substring(colon + 1);
    String number = written.substring(0, colon);
    if (Integer.parseInt(port, 16) != end.getPort()) {
      return false;
    }
    byte[] bytes = end.getAddress().getAddress();
    boolean isLong = end.getAddress() instanceof Inet6Address;
    return number.equals(hex(bytes))
        || (!isLong && number.equals("0000000000000000" + hex(mapped()) + hex(bytes)));
  }

  /** An IPv4 number in IPv6 follows ::ffff. */
  private static byte[] mapped() {
    return new byte[] {0, 0, (byte) 0xff, (byte) 0xff};
  }

  private static String hex(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    StringBuilder hex = new StringBuilder();
    while (words.remaining() >= Integer.BYTES) {
      hex.append("%08X".formatted(words.getInt()));
    }
    return hex.toString();
  }
}
