package backfire.lab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What a page carries with it, so that it opens offline: style, fonts, scripts. */
final class Assets {
  private static final String ECHARTS =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  private static final List<String> SCRIPT =
      List.of(
          "figures",
          "curves",
          "rows",
          "layers",
          "outlines",
          "discs",
          "drawing",
          "provinces",
          "table",
          "card",
          "map",
          "page");

  private Assets() {}

  static String css() {
    return font("Inter", "inter") + font("Source Serif 4", "source-serif-4") + text("report.css");
  }

  private static String font(String family, String file) {
    String data = Base64.getEncoder().encodeToString(bytes("fonts/" + file + ".woff2"));
    return """
        @font-face { font-family: "%s"; font-weight: 200 900; src: url(data:font/woff2;base64,%s) \
        format("woff2"); }
        """
        .formatted(family, data);
  }

  /** The page's own script: one function whose parts are files, so that they share its names. */
  static String script() {
    StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
    for (String part : SCRIPT) {
      script.append(text("script/" + part + ".js"));
    }
    return script.append("})();\n").toString();
  }

  static String echarts() {
    return text(ECHARTS);
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + ": build it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
