package backfire.studio.api;

import backfire.studio.shelf.Missing;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The page itself: a document, a script, a style, texts, fonts. */
public final class PageApi {
  private static final String ROOM = "/backfire/page/";
  private static final String NAME = "[a-z0-9-]+(\\.[a-z0-9]+)+";

  /** What may be asked for. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get("/api/openapi.json", "This description.", Sent.class, _ -> description()),
        Endpoint.get("/", "The page.", Sent.class, _ -> sent("studio/index.html")),
        Endpoint.get(
            "/{file}", "The page's script and style.", Sent.class, a -> named("", a.in("file"))),
        Endpoint.get("/font/{file}", "Its fonts.", Sent.class, a -> named("font/", a.in("file"))),
        Endpoint.get("/text/{file}", "Its words.", Sent.class, a -> named("text/", a.in("file"))));
  }

  private static Sent description() {
    InputStream bytes = PageApi.class.getResourceAsStream("openapi.json");
    return new Sent("application/json", "", false, Objects.requireNonNull(bytes));
  }

  private static Sent named(String folder, String file) {
    if (!file.matches(NAME)) {
      throw new Missing("There is no " + file + ".");
    }
    return sent(folder + file);
  }

  private static Sent sent(String path) {
    InputStream bytes = PageApi.class.getResourceAsStream(ROOM + path);
    if (bytes == null) {
      throw new Missing("There is no " + path + ".");
    }
    return new Sent(kind(path), "", false, bytes);
  }

  private static String kind(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json" -> "application/json";
      case "woff2" -> "font/woff2";
      default -> "application/octet-stream";
    };
  }
}
