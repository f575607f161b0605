package backfire.studio.door;

import io.javalin.config.JavalinConfig;
import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/**
 * What is asked of a request before anybody reads what it says: how large, how slow, how many at
 * once, and that it can be understood in one way alone.
 */
public final class Threshold {
  private static final int LARGEST_HEADER = 8 << 10;
  private static final int MOST_CONNECTIONS = 256;
  private static final long LONGEST_SILENCE_MS = 30_000;

  /** The attribute of a request that a program of another user of this machine sends. */
  static final String ANOTHER_USERS = "backfire.another-users";

  private static final String JUDGED = "backfire.judged";

  private Threshold() {}

  /**
   * Lays it before a server.
   *
   * @param asksToken whether a token lets in; else it is looked at whose program asks, where this
   *     machine tells
   */
  public static void lay(JavalinConfig server, boolean asksToken) {
    server.http.maxRequestSize = Body.LARGEST;
    server.jetty.modifyHttpConfiguration(Threshold::bound);
    server.jetty.modifyServer(Threshold::bound);
    if (!asksToken) {
      OtherEnd.ofThisMachine()
          .ifPresent(
              end -> server.jetty.modifyHttpConfiguration(http -> http.addCustomizer(noting(end))));
    }
  }

  /** Each connection is judged once: it is the same program's to its end. */
  private static HttpConfiguration.Customizer noting(OtherEnd end) {
    return (request, answer) -> {
      ConnectionMetaData connection = request.getConnectionMetaData();
      if (connection.getAttribute(JUDGED) == null) {
        connection.setAttribute(JUDGED, isOurs(end, connection));
      }
      if (Boolean.FALSE.equals(connection.getAttribute(JUDGED))) {
        request.setAttribute(ANOTHER_USERS, true);
      }
      return request;
    };
  }

  private static boolean isOurs(OtherEnd end, ConnectionMetaData connection) {
    return connection.getRemoteSocketAddress() instanceof InetSocketAddress there
        && connection.getLocalSocketAddress() instanceof InetSocketAddress here
        && end.isOurs(there, here);
  }

  static void bound(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setIdleTimeout(LONGEST_SILENCE_MS);
    http.setHttpCompliance(HttpCompliance.RFC9110);
    http.setUriCompliance(UriCompliance.DEFAULT); // no %2e%2e, %2f, %00 or //
    http.addCustomizer(
        (request, answer) -> {
          Headers.put(answer);
          return request;
        });
  }

  private static void bound(Server server) {
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    server.setErrorHandler(new Unreadable());
  }
}
