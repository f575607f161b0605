package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a frame of the playing map costs, and how soon a report is open, by Chromium's own trace. It
 * prints figures and asserts none: they are those of a machine.
 *
 * <p>Of the report at the path in the system property {@code report}.
 */
class MapFramesTest {
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @ParameterizedTest
  @CsvSource({"1440, 0, 16", "1440, 0, 52", "1440, 8, 52", "390, 0, 52"})
  void playing_isTraced(int width, int layer, int weeksASecond) {
    Path report = Path.of(System.getProperty("report"));
    try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900))) {
      page.navigate(report.toUri().toString());
      page.waitForSelector("#map-figure *");
      double open = ((Number) page.evaluate("() => performance.now()")).doubleValue();
      page.selectOption("#map-layer", Integer.toString(layer));
      page.locator("#map-figure").scrollIntoViewIfNeeded();
      page.selectOption("#map-speed", Integer.toString(weeksASecond));
      page.evaluate(
          "() => { const s = document.getElementById('map-slider'); s.value = 0;"
              + " s.dispatchEvent(new Event('change')); }");
      page.waitForTimeout(500);
      browser.startTracing(page, new Browser.StartTracingOptions().setCategories(Trace.CATEGORIES));
      page.click("#map-play");
      page.waitForTimeout(5000);
      page.click("#map-play");
      Trace trace = Trace.of(browser.stopTracing());
      System.out.printf(
          "%s at %d px, layer %d, %d weeks a second: open after %.0f ms; %s%n",
          report.getFileName(), width, layer, weeksASecond, open, trace.summary());
      assertThat(trace.frames()).isNotEmpty();
    }
  }
}
