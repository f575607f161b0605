package backfire.lab.report;


import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.browsing.Browsers;
import backfire.lab.ensemble.Layer;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.figure.Scaled;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * The report of a run in a real browser.
 *
 * <p>Needs a Chromium, at the path in the system property {@code chromium}, and axe-core's script,
 * at that in {@code axe}; {@code .ci/run} brings both.
 */
class ReportInBrowserTest {
  @TempDir private static Path folder;

  private static Playwright playwright;
  private static Browser browser;
  private static Path report;
  private static CountryReport country;

  private final List<String> said = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  @SuppressWarnings("NullAway.Init") // each test opens one first
  private Page page;

  private static final class Unheard implements Progress {
    @Override
    public void began(int worlds, int weeks, int madeBefore) {}

    @Override
    public void weekDone() {}

    @Override
    public void worldDone() {}

    @Override
    public void nowDoing(String what) {}

    @Override
    public void notice(String sentence) {}
  }

  @BeforeAll
  static void makeReports() throws InterruptedException, IOException {
    Case towns = Casebook.read(Path.of("..", "cases", "two-towns"));
    Order order =
        new Order(
            towns, Study.of("two-towns", 1, 20), folder.resolve("run"), 2, false, "two-towns", "1");
    report = new Run(order, new Unheard(), new StopSign()).begin().report();
    country = CountryReport.write(folder);
    playwright = Browsers.playwright();
    browser = Browsers.chromium(playwright);
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  private void open(int width, int height, ColorScheme scheme) {
    open(report, width, height, scheme);
  }

  private void open(Path of, int width, int height, ColorScheme scheme) {
    page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, height).setColorScheme(scheme));
    page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
    page.onPageError(said::add);
    page.onRequest(request -> asked.add(request.url()));
    page.navigate(of.toUri().toString());
    page.waitForSelector("#map-figure svg");
  }

  @AfterEach
  void saidNothing_andAskedForNothing() {
    assertThat(said).isEmpty();
    assertThat(asked).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    page.close();
  }

  private int week() {
    return Integer.parseInt(page.inputValue("#map-slider"));
  }

  @Test
  void slider_plays_andStops() {
    open(1440, 900, ColorScheme.LIGHT);
    page.focus("#map-slider");
    page.keyboard().press("Home");
    page.selectOption("#map-speed", "52");
    page.click("#map-play");
    page.waitForFunction("() => Number(document.getElementById('map-slider').value) > 20");
    assertThat(page.textContent("#map-play")).isEqualTo("Pause");
    page.click("#map-play");
    int stopped = week();
    page.waitForTimeout(400);
    assertThat(week()).isEqualTo(stopped);
    assertThat(page.textContent("#map-week")).startsWith("Week of ");
  }

  @Test
  void keys_goByAWeek_aQuarter_andByActs() {
    open(1440, 900, ColorScheme.LIGHT);
    page.focus("#map-slider");
    int before = week();
    page.keyboard().press("ArrowLeft");
    assertThat(week()).isEqualTo(before - 1);
    page.keyboard().press("Shift+ArrowLeft");
    assertThat(week()).isEqualTo(before - 14);
    page.keyboard().press("[");
    page.keyboard().press("[");
    int act = week();
    page.keyboard().press("]");
    assertThat(week()).isGreaterThan(act);
    page.keyboard().press("Space");
    assertThat(page.getAttribute("#map-play", "aria-pressed")).isEqualTo("true");
    page.keyboard().press("Space");
    assertThat(page.getAttribute("#map-play", "aria-pressed")).isEqualTo("false");
  }

  @Test
  void arrowsInTheMap_goFromPlaceToPlace_andTheCardTells() {
    open(1440, 900, ColorScheme.LIGHT);
    Set<String> told = new LinkedHashSet<>();
    page.focus("#map-figure");
    for (String key : List.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown")) {
      page.keyboard().press(key);
      told.add(page.textContent("#map-card h3"));
    }
    assertThat(told).hasSizeGreaterThan(1);
    assertThat(page.textContent("#map-card p")).contains("20 worlds");
  }

  @Test
  void layer_thatIsChosen_isNamedInScaleAndCard() {
    open(1440, 900, ColorScheme.LIGHT);
    page.selectOption("#map-layer", "5");
    assertThat(page.textContent("#map-scale")).startsWith("Exits by choice");
    assertThat(page.textContent("#map-card p")).startsWith("Exits by choice");
    assertThat(page.textContent("#map-finding")).contains("xits by choice");
  }

  @Test
  void theme_switches_andChartsFollow() {
    open(1440, 900, ColorScheme.LIGHT);
    String body = "() => getComputedStyle(document.body).backgroundColor";
    String light = (String) page.evaluate(body);
    page.click("#theme");
    assertThat(page.evaluate(body)).isNotEqualTo(light);
    assertThat(page.textContent("#theme")).isEqualTo("Light");
    page.click("#theme");
    assertThat(page.evaluate(body)).isEqualTo(light);
  }

  @Test
  void tab_reachesEverythingThatCanBeUsed_andShowsWhere() {
    open(1440, 900, ColorScheme.LIGHT);
    Set<String> reached = new LinkedHashSet<>();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      Object focused =
          page.evaluate(
              "() => { const e = document.activeElement; const s = getComputedStyle(e);"
                  + " return (e.id || e.className || e.tagName) + '|' +"
                  + " (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1); }");
      String said = String.valueOf(focused);
      String name = said.substring(0, said.indexOf('|'));
      if (!name.equals("BODY")) {
        assertThat(said).as("focus shows on %s", name).endsWith("|true");
      }
      reached.add(name);
    }
    assertThat(reached)
        .contains("skip", "theme", "map-figure", "map-layer", "map-play", "map-speed", "map-slider");
  }

  @Test
  void tables_openWithTheSameValues() {
    open(1440, 900, ColorScheme.LIGHT);
    page.click("details[data-table=map] summary");
    page.waitForSelector("details[data-table=map] tbody tr");
    assertThat(page.locator("details[data-table=map] tbody th").allTextContents())
        .containsExactly("whole territory", "Harbour", "Mill");
    page.click("details[data-table=curves] summary");
    page.waitForSelector("details[data-table=curves] tbody tr");
    assertThat(page.locator("details[data-table=curves] tbody tr").count()).isGreaterThan(6);
  }

  @Test
  void card_tellsOfTheWhole_whenThatIsChosen() {
    open(1440, 900, ColorScheme.LIGHT);
    page.selectOption("#map-place", "r0");
    assertThat(page.textContent("#map-card h3")).startsWith("Whole territory · ").endsWith("2 places");
    assertThat(page.textContent("#map-card p")).contains("(90%: ", "; 20 worlds)");
  }

  private void openCountry() {
    open(country.file(), 1440, 900, ColorScheme.LIGHT);
  }

  @Test
  void place_ofACountry_isFoundByTyping() {
    openCountry();
    page.keyboard().press("/");
    page.keyboard().type("hoery");
    page.keyboard().press("Enter");
    assertThat(page.inputValue("#map-find")).isEqualTo("Hoeryong, North Hamgyong");
    assertThat(page.textContent("#map-card h3")).startsWith("Hoeryong · 153,532 residents");
    assertThat(page.locator("#map-figure .names").textContent()).contains("Hoeryong");
  }

  @Test
  void places_ofACountry_areChosenByKeys_provinceByProvince() {
    openCountry();
    page.focus("#map-place");
    page.keyboard().press("ArrowDown"); // the first province
    assertThat(page.textContent("#map-card h3")).startsWith("Chagang · ").endsWith("18 places");
    page.focus("#map-figure");
    page.keyboard().press("ArrowRight");
    String place = page.textContent("#map-card h3");
    assertThat(place).doesNotContain("places");
    page.keyboard().press("Escape");
    assertThat(page.textContent("#map-card h3")).startsWith("Whole territory");
  }

  @Test
  void table_ofACountry_isOfProvinces_thatOpen_andIsSearched() {
    openCountry();
    page.click("#map-table summary");
    String rows = "#map-table tbody tr";
    page.waitForSelector(rows); // filled when it opens, which the browser tells a moment later
    assertThat(page.locator(rows).count()).isEqualTo(1 + 10);
    page.focus("#map-table [data-open='3']");
    page.keyboard().press("Enter");
    assertThat(page.locator(rows).count()).isEqualTo(1 + 10 + 22);
    assertThat(page.getAttribute("#map-table [data-open='3']", "aria-expanded")).isEqualTo("true");
    page.fill("#map-table input", "musan");
    assertThat(page.locator(rows + " th").allTextContents())
        .satisfiesExactly(
            whole -> assertThat(whole).isEqualTo("whole territory"),
            province -> assertThat(province).startsWith("North Hamgyong"),
            musan -> assertThat(musan).isEqualTo("Musan"));
    page.click("#map-table [data-place]");
    assertThat(page.textContent("#map-card h3")).startsWith("Musan · ");
  }

  @Test
  void places_asCircles_areAllThere_andNoneTwice() {
    openCountry();
    page.click("#map-people");
    assertThat(page.getAttribute("#map-people", "aria-pressed")).isEqualTo("true");
    assertThat(page.locator("#map-figure g[data-i]").count()).isEqualTo(208);
    page.click("#map-areas");
    assertThat(page.locator("#map-figure g[data-i]").count()).isGreaterThanOrEqualTo(208);
  }

  /** Within two significant figures, which is what is shown. */
  @Test
  void numbers_ofTheMap_areThoseOfTheEnsemble() {
    openCountry();
    page.focus("#map-slider");
    page.keyboard().press("End");
    page.click("#map-table summary");
    page.fill("#map-table input", "Musan");
    for (Layer layer : Layer.ALL) {
      page.selectOption("#map-layer", Integer.toString(Layer.ALL.indexOf(layer)));
      double shown =
          Double.parseDouble(
              page.locator("#map-table tr:has(button:text-is('Musan')) td")
                  .first()
                  .textContent()
                  .replace(",", ""));
      double expected = Scaled.of(layer.observable()).factor() * country.last(layer, "musan");
      assertThat(shown).as(layer.observable().id()).isCloseTo(expected, withinPercentage(5.1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "390, LIGHT", "390, DARK", "1024, LIGHT", "1024, DARK", "1440, LIGHT", "1440, DARK"
  })
  void page_atAnyWidth_hasNoViolation_andFits(int width, ColorScheme scheme) throws IOException {
    open(width, 900, scheme);
    assertFits(width);
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "390, DARK", "1024, LIGHT", "1440, DARK"})
  void page_ofACountry_hasNoViolation_andFits(int width, ColorScheme scheme) throws IOException {
    open(country.file(), width, 900, scheme);
    page.click("#map-table summary");
    page.click("#map-table [data-open='3']");
    assertFits(width);
  }

  private void assertFits(int width) throws IOException {
    int needed = (int) page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(needed).isLessThanOrEqualTo(width);
    page.evaluate(Files.readString(Path.of(System.getProperty("axe"))));
    Object violations =
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': ' +"
                + " v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' +"
                + " (n.any[0] ? n.any[0].message : '')).join('; '))");
    assertThat((List<?>) violations).isEmpty();
  }
}
