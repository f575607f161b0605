package backfire.studio.api;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * A request as an endpoint sees it.
 *
 * @param body what was sent; null where nothing is
 */
public record Asked<Q>(Context request, Q body) {
  private static final int LONGEST_ASKER = 64;

  /** What stands in the path for a name in braces. */
  public String in(String name) {
    return request.pathParam(name);
  }

  /** What stands after the question mark. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(request.queryParam(name));
  }

  /** Who asks: a tab of a browser names itself, a script need not. */
  public String asker() {
    String name = request.header("X-Asker");
    return name == null || name.length() > LONGEST_ASKER ? "" : name;
  }
}
