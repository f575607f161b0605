package backfire.studio.door;

import io.javalin.http.Context;

/** What every answer tells the browser to refuse. */
public final class Headers {
  private static final String POLICY = "Content-Security-Policy";

  /** No script, style, image or connection but the studio's own; styles of elements by script. */
  private static final String OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** A page that carries its script with it is of no origin, and connects to nothing. */
  private static final String ALONE =
      "sandbox allow-scripts allow-downloads; default-src 'none'; script-src 'unsafe-inline';"
          + " style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private Headers() {}

  static void put(Context answer) {
    answer.header(POLICY, OWN);
    answer.header("X-Content-Type-Options", "nosniff");
    answer.header("X-Frame-Options", "DENY");
    answer.header("Referrer-Policy", "no-referrer");
    answer.header("Cross-Origin-Opener-Policy", "same-origin");
    answer.header("Cross-Origin-Resource-Policy", "same-origin");
    answer.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    answer.header("Cache-Control", "no-store");
  }

  /** For a page that carries its script with it, such as a report: it can reach nothing here. */
  public static void ofPageAlone(Context answer) {
    answer.header(POLICY, ALONE);
  }
}
