package backfire.studio.door;

import io.javalin.http.Context;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

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

  private static final Map<String, String> ALWAYS =
      Map.of(
          POLICY,
          OWN,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()",
          "Cache-Control",
          "no-store");

  private Headers() {}

  /** On whatever is answered, before anybody has looked at the request. */
  static void put(HttpFields.Mutable answer) {
    ALWAYS.forEach(answer::put);
  }

  /** For a page that carries its script with it, such as a report: it can reach nothing here. */
  public static void ofPageAlone(Context answer) {
    answer.header(POLICY, ALONE);
  }
}
