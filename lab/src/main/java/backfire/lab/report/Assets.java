package backfire.lab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a page carries with it, so that it opens offline: style, fonts, script. */
final class Assets {
  /** Where the module {@code page} has them. */
  private static final String FOLDER = "/backfire/page/";

  private Assets() {}

  static String css() {
    return font("Inter", "inter") + font("Source Serif 4", "source-serif-4") + text("report.css");
  }

  private static String font(String family, String file) {
    String data = Base64.getEncoder().encodeToString(bytes("font/" + file + ".woff2"));
    return """
        @font-face { font-family: "%s"; font-weight: 200 900; src: url(data:font/woff2;base64,%s) \
        format("woff2"); }
        """
        .formatted(family, data);
  }

  /** The report's own script, with all that it uses. */
  static String script() {
    return text("report.js");
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + ": build it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
