package backfire.studio.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where the studio listens.
 *
 * @param host a name or number of this machine, such as 127.0.0.1
 * @param port 0 for any that is free
 */
public record Address(String host, int port) {
  /** The names under which a browser of this machine finds what listens on loopback. */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  public Address {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is from 0 to 65535, not " + port);
    }
  }

  /** On this machine alone, on any free port. */
  public static Address loopback(int port) {
    return new Address("127.0.0.1", port);
  }

  /** Can nobody but this machine reach it? A name that cannot be resolved is none of it. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** The same on the port that was free. */
  public Address on(int freePort) {
    return new Address(host, freePort);
  }

  /**
   * What a request's Host may say: a page of elsewhere whose name was made to point here says
   * another.
   */
  Set<String> hosts() {
    Set<String> names = new LinkedHashSet<>(LOOPBACK);
    names.add(inBrackets(host.toLowerCase(Locale.ROOT)));
    Set<String> hosts = new LinkedHashSet<>();
    for (String name : names) {
      hosts.add(name + ":" + port);
      if (port == 80) {
        hosts.add(name);
      }
    }
    return hosts;
  }

  private static String inBrackets(String name) {
    return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /** As a browser takes it. */
  public String url() {
    return "http://" + inBrackets(host) + ":" + port + "/";
  }
}
