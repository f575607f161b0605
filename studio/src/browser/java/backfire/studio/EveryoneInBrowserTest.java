package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every room at three widths and in both themes: it fits, and accessibility checks find nothing. */
class EveryoneInBrowserTest {
  /** What is drawn comes to rest within it: colours fade in. */
  private static final int REST_MS = 700;

  @TempDir private static Path folder;
  private static Browsing browsing;

  @BeforeAll
  static void open() {
    browsing = new Browsing(folder);
  }

  @AfterAll
  static void close() {
    browsing.close();
    assertThat(browsing.complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/explore, 390, LIGHT", "/explore, 1440, DARK",
    "/explore/two-towns?without=news, 390, LIGHT", "/explore/two-towns?without=news, 390, DARK",
    "/explore/two-towns?without=news, 1024, DARK", "/explore/two-towns?without=news, 1440, LIGHT",
    "/compare/two-towns?without=news, 390, DARK", "/compare/two-towns?without=news, 1024, LIGHT",
    "/compare/two-towns?without=news, 1440, DARK",
    "/why/two-towns?who=exit:1/3, 390, LIGHT", "/why/two-towns?who=exit:1/3, 1024, DARK",
    "/why/two-towns?who=exit:1/3, 1440, LIGHT",
    "/evidence/two-towns, 390, LIGHT", "/evidence/two-towns, 1024, DARK", "/evidence/two-towns, 1440, LIGHT",
    "/explain/two-towns, 390, DARK", "/explain/two-towns, 1024, LIGHT", "/explain/two-towns, 1440, DARK",
    "/case/two-towns, 390, LIGHT", "/case/two-towns, 1024, DARK", "/case/two-towns, 1440, LIGHT"
  })
  void room_fitsItsWidth_andHasNoViolation(String view, int width, ColorScheme scheme)
      throws IOException {
    Page page = browsing.page(width, 900, scheme);
    page.navigate(browsing.at(view));
    page.waitForSelector(
        switch (view.replaceAll("^/(\\w+).*", "$1")) {
          case "why" -> ".causes";
          case "compare" -> ".two-maps svg";
          case "evidence" -> ".row-of";
          case "explain" -> "#inquiry-runs";
          case "case" -> "#own-path";
          default -> "main h1, main h2";
        });
    if (view.startsWith("/explore/")) {
      Browsing.drawn(page);
    }
    page.waitForTimeout(REST_MS);
    int needed = (int) page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(needed).isLessThanOrEqualTo(width);
    page.evaluate(axe());
    Object violations =
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': ' +"
                + " v.nodes.slice(0, 3).map(n => n.target.join(' ')).join('; '))");
    assertThat((List<?>) violations).isEmpty();
    page.context().close();
  }

  private static String axe() throws IOException {
    return Files.readString(Path.of(System.getProperty("axe")));
  }
}
