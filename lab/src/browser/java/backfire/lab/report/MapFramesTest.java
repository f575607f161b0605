package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.browsing.Browsers;
import backfire.lab.browsing.Trace;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a frame of the playing map costs, and how soon a report is open, by Chromium's own trace. It
 * prints figures and asserts no time: times are those of a machine.
 *
 * <p>Of the report at the path in the system property {@code report}, or without one of a country of
 * worlds without a model.
 */
class MapFramesTest {
  private static final int TRACED_MS = 5000;

  @TempDir private static Path folder;

  private static Playwright playwright;
  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void start() throws IOException {
    String named = System.getProperty("report", "");
    report = named.isEmpty() ? CountryReport.write(folder).file() : Path.of(named).toAbsolutePath();
    playwright = Browsers.playwright();
    browser = Browsers.chromium(playwright);
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @ParameterizedTest
  @CsvSource({"1440, risk, 4", "1440, risk, 52", "1440, turmoil, 52", "1440, control, 52", "390, risk, 52"})
  void playing_isTraced(int width, String layer, String weeksASecond) throws IOException {
    try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900))) {
      page.navigate(report.toUri().toString());
      page.waitForSelector("#map-figure svg");
      Object drawn = page.evaluate("() => performance.getEntriesByName('drawn')[0].startTime");
      page.evaluate(
          "layer => { const s = document.getElementById('map-layer');"
              + " s.value = JSON.parse(document.getElementById('data').textContent)"
              + ".map.layers.findIndex(l => l.id === layer);"
              + " s.dispatchEvent(new Event('change')); }",
          layer);
      page.locator("#map-figure").scrollIntoViewIfNeeded();
      page.selectOption("#map-speed", weeksASecond);
      page.focus("#map-slider");
      page.keyboard().press("Home");
      page.waitForTimeout(500);
      browser.startTracing(page, new Browser.StartTracingOptions().setCategories(Trace.CATEGORIES));
      page.click("#map-play");
      page.waitForTimeout(TRACED_MS);
      Trace trace = Trace.of(browser.stopTracing());
      System.out.printf(
          "%s, %.1f MiB, %d px, %s at %s weeks a second: all drawn after %.0f ms; %s%n",
          report.getFileName(),
          Files.size(report) / 1024.0 / 1024.0,
          width,
          layer,
          weeksASecond,
          ((Number) drawn).doubleValue(),
          trace.summary());
      assertThat(trace.frames()).isNotEmpty();
      assertThat(Integer.parseInt(page.inputValue("#map-slider"))).isPositive();
    }
  }
}
