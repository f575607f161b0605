package backfire.studio.door;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the studio listens.
 *
 * @param host a name or number of this machine, such as 127.0.0.1
 * @param port 0 for any that is free
 */
public record Address(String host, int port) {
  private static final int USUAL_PORT = 80; // which a browser leaves out

  public Address {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is from 0 to 65535, not " + port);
    }
  }

  /** On this machine alone, on any free port. */
  public static Address loopback(int port) {
    return new Address("127.0.0.1", port);
  }

  /** The same on the port that was free. */
  public Address on(int freePort) {
    return new Address(host, freePort);
  }

  /**
   * The number that the host is. It is looked up once, so that what is listened on is what was
   * judged.
   *
   * @throws UnknownHostException if it is none of a machine
   */
  public Address resolved() throws UnknownHostException {
    return new Address(number(), port);
  }

  private String number() throws UnknownHostException {
    return numberOf(InetAddress.getByName(unbracketed(host)));
  }

  /** Can nobody but this machine reach it? A name that cannot be resolved is none of it. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(unbracketed(host)).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  // ---- What a request may call it.

  /**
   * What a request's Host may say: names of this machine at which it listens. A page of elsewhere
   * whose name was made to point here says another.
   */
  Set<String> hosts() {
    Set<String> hosts = new LinkedHashSet<>();
    for (String name : names()) {
      hosts.add(bracketed(name) + ":" + port);
      if (port == USUAL_PORT) {
        hosts.add(bracketed(name));
      }
    }
    return hosts;
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    names.add(unbracketed(host).toLowerCase(Locale.ROOT));
    try {
      InetAddress listening = InetAddress.getByName(unbracketed(host));
      names.add(shortest(numberOf(listening)));
      if (listening.isAnyLocalAddress()) {
        ofThisMachine().map(Address::numberOf).map(Address::shortest).forEach(names::add);
        names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
      }
      if (listening.isLoopbackAddress() || listening.isAnyLocalAddress()) {
        names.add("localhost");
      }
    } catch (UnknownHostException e) {
      return names; // nothing listens there
    }
    return names;
  }

  private static Stream<InetAddress> ofThisMachine() {
    try {
      return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses);
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a browser takes it. */
  public String url() {
    return "http://" + bracketed(reachable()) + ":" + port + "/";
  }

  /** A number that another machine can call it by, where it listens on all. */
  private String reachable() {
    try {
      if (!InetAddress.getByName(unbracketed(host)).isAnyLocalAddress()) {
        return unbracketed(host);
      }
      List<InetAddress> numbers = ofThisMachine().toList();
      return numbers.stream()
          .filter(number -> !number.isLoopbackAddress() && !number.isLinkLocalAddress())
          .min(Comparator.comparing(number -> !(number instanceof Inet4Address)))
          .map(Address::numberOf)
          .map(Address::shortest)
          .orElse("127.0.0.1");
    } catch (UnknownHostException e) {
      return unbracketed(host);
    }
  }

  // ---- How numbers are written.

  /** Without the network card that a number may name after a percent sign. */
  private static String numberOf(InetAddress address) {
    return address.getHostAddress().replaceFirst("%.*$", "");
  }

  /** As browsers write it: the longest run of zeros of an IPv6 number is left out. */
  private static String shortest(String number) {
    if (!number.contains(":")) {
      return number;
    }
    String longest = "";
    for (String run = "0:0:0:0:0:0:0:0"; run.length() > 1; run = run.substring(2)) {
      if ((":" + number + ":").contains(":" + run + ":")) {
        longest = run;
        break;
      }
    }
    return longest.isEmpty()
        ? number
        : (":" + number + ":")
            .replaceFirst(":" + longest + ":", "::")
            .replaceFirst("^:(?!:)", "")
            .replaceFirst("(?<!:):$", "");
  }

  private static String unbracketed(String name) {
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }

  private static String bracketed(String name) {
    return name.contains(":") ? "[" + name + "]" : name;
  }
}
