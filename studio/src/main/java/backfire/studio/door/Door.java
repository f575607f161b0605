package backfire.studio.door;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at each request before anything else does. */
public final class Door {
  /** The largest body of a request, in bytes: a case's outlines are the largest that is sent. */
  public static final long LARGEST_BODY = 8L << 20;

  private static final double REQUESTS_PER_SECOND = 100;
  private static final double REQUESTS_AT_ONCE = 300;
  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final String COOKIE = "backfire-token";
  private static final String BEARER = "Bearer ";

  private final Address address;
  private final @Nullable Token token;
  private final Turnstile turnstile =
      new Turnstile(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, System::nanoTime);

  /**
   * Of an address.
   *
   * @param address with the port that is listened on
   * @param token that a visitor must have, or null on loopback
   */
  public Door(Address address, @Nullable Token token) {
    this.address = address;
    this.token = token;
  }

  /**
   * Lets a request in.
   *
   * @throws Refused if it does not
   */
  public void letIn(Context request) {
    Headers.put(request);
    if (!turnstile.lets()) {
      throw new Refused(429, "Too many requests; wait a second.");
    }
    checkHost(request.header("Host"));
    checkOrigin(request);
    checkKind(request);
    checkToken(request);
  }

  /** Names that were made to point here (DNS rebinding) are not ours. */
  private void checkHost(@Nullable String host) {
    if (host == null || !address.hosts().contains(host.toLowerCase(Locale.ROOT))) {
      throw new Refused(
          421,
          "This is the studio at " + address.url() + "; a request for another host is refused.");
    }
  }

  /** Pages of elsewhere may link here, and do no more. */
  private void checkOrigin(Context request) {
    String origin = request.header("Origin");
    if (origin != null && !address.hosts().contains(withoutScheme(origin))) {
      throw new Refused(403, "A page of another origin may not ask the studio.");
    }
    String site = request.header("Sec-Fetch-Site");
    boolean isForeign = "cross-site".equals(site) || "same-site".equals(site);
    boolean isLink =
        "navigate".equals(request.header("Sec-Fetch-Mode")) && isSafe(request) && isPage(request);
    if (isForeign && !isLink) {
      throw new Refused(403, "A page of another site may not ask the studio.");
    }
  }

  private static String withoutScheme(String origin) {
    return origin.toLowerCase(Locale.ROOT).replaceFirst("^http://", "");
  }

  private static boolean isSafe(Context request) {
    return SAFE.contains(request.req().getMethod());
  }

  private static boolean isPage(Context request) {
    return request.path().equals("/");
  }

  /** A form or a script of elsewhere cannot send JSON without being asked about first. */
  private static void checkKind(Context request) {
    String kind = request.contentType();
    if (!isSafe(request) && (kind == null || !kind.startsWith("application/json"))) {
      throw new Refused(415, "What is sent is JSON: Content-Type application/json.");
    }
    if (request.contentLength() > LARGEST_BODY) {
      throw new Refused(413, "At most " + (LARGEST_BODY >> 20) + " MiB may be sent.");
    }
  }

  private void checkToken(Context request) {
    if (token == null) {
      return;
    }
    String said = request.queryParam("token");
    if (said != null && isPage(request) && token.is(said)) {
      Cookie cookie = new Cookie(COOKIE, token.text());
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      request.cookie(cookie);
      return;
    }
    String bearer = request.header("Authorization");
    String had =
        bearer != null && bearer.startsWith(BEARER)
            ? bearer.substring(BEARER.length())
            : request.cookie(COOKIE);
    if (had == null || !token.is(had)) {
      throw new Refused(
          401,
          "The studio's address has a token; open it as it was printed when the studio began.");
    }
  }
}
