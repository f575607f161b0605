package backfire.studio.door;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at each request before anything else does. */
public final class Door {
  private static final double REQUESTS_PER_SECOND = 100;
  private static final double REQUESTS_AT_ONCE = 300;
  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final String BEARER = "Bearer ";

  private final String url;
  private final Set<String> hosts;
  private final @Nullable Token token;
  private final String cookie;
  private final Turnstile turnstile =
      new Turnstile(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, System::nanoTime);

  /**
   * Of an address.
   *
   * @param address with the port that is listened on
   * @param token that a visitor must have, or null where none is asked for
   */
  public Door(Address address, @Nullable Token token) {
    this.url = address.url();
    this.hosts = address.hosts();
    this.token = token;
    this.cookie = "backfire-token-" + address.port(); // a browser's cookies are of all ports
  }

  /**
   * Lets a request in.
   *
   * @throws Refused if it does not
   */
  public void letIn(Context request) {
    checkOtherEnd(request);
    checkHost(request.header("Host"));
    checkOrigin(request);
    checkKind(request);
    checkToken(request);
    // The last, so that those who are refused take nobody's turn.
    if (!turnstile.lets()) {
      throw new Refused(429, "Too many requests; wait a second.");
    }
  }

  /** Other users of this machine reach its loopback too. */
  private void checkOtherEnd(Context request) {
    if (request.req().getAttribute(Threshold.ANOTHER_USERS) != null) {
      throw new Refused(403, "The studio belongs to another user of this machine.");
    }
  }

  /** Names that were made to point here (DNS rebinding) are not ours. */
  private void checkHost(@Nullable String host) {
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      throw new Refused(
          421, "This is the studio at " + url + "; a request for another host is refused.");
    }
  }

  /** Pages of elsewhere may link here, and do no more. */
  private static void checkOrigin(Context request) {
    String own = "http://" + request.header("Host");
    for (String origin : Collections.list(request.req().getHeaders("Origin"))) {
      if (!origin.equalsIgnoreCase(own)) {
        throw new Refused(403, "A page of another origin may not ask the studio.");
      }
    }
    String site = request.header("Sec-Fetch-Site");
    boolean isOwn = site == null || site.equals("same-origin") || site.equals("none");
    if (!isOwn && !isLink(request)) {
      throw new Refused(403, "A page of another site may not ask the studio.");
    }
  }

  /** Does somebody follow a link to the page itself, in a tab and not in a frame? */
  private static boolean isLink(Context request) {
    String into = request.header("Sec-Fetch-Dest");
    return "navigate".equals(request.header("Sec-Fetch-Mode"))
        && (into == null || into.equals("document"))
        && isSafe(request)
        && isPage(request);
  }

  private static boolean isSafe(Context request) {
    return SAFE.contains(request.req().getMethod());
  }

  private static boolean isPage(Context request) {
    return request.path().equals("/");
  }

  /** A form or a script of elsewhere cannot send JSON without being asked about first. */
  private static void checkKind(Context request) {
    if (!METHODS.contains(request.req().getMethod())) {
      throw new Refused(405, "The studio knows GET, HEAD, POST, PUT and DELETE.");
    }
    if (request.header("X-HTTP-Method-Override") != null) {
      throw new Refused(400, "A request has one method, which its first line says.");
    }
    if (!isSafe(request) && !isJson(request.header("Content-Type"))) {
      throw new Refused(415, "What is sent is JSON: Content-Type application/json.");
    }
    if (request.req().getContentLengthLong() > Body.LARGEST) {
      throw Body.tooLarge();
    }
  }

  private static boolean isJson(@Nullable String kind) {
    return kind != null
        && kind.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
  }

  private void checkToken(Context request) {
    if (token == null) {
      return;
    }
    String said = request.queryParam("token");
    if (said != null && isPage(request) && token.is(said)) {
      Cookie remembered = new Cookie(cookie, token.text());
      remembered.setHttpOnly(true);
      remembered.setSameSite(SameSite.STRICT);
      request.cookie(remembered);
      return;
    }
    String bearer = request.header("Authorization");
    String had =
        bearer != null && bearer.startsWith(BEARER)
            ? bearer.substring(BEARER.length())
            : request.cookie(cookie);
    if (had == null || !token.is(had)) {
      throw new Refused(
          401,
          "The studio's address has a token; open it as it was printed when the studio began.");
    }
  }
}
