package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.browsing.Trace;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How soon the studio's page is there, answers what is pressed and shows what was changed, and what a
 * frame of its playing map costs. It prints figures and asserts no time: times are those of a
 * machine.
 */
class StudioTimes {
  private static final int TIMES = 7;
  private static final int TRACED_MS = 5_000;
  private static final List<String> MECHANISMS =
      List.of("news", "threat", "restraint", "colleagues", "news", "threat", "restraint");

  @TempDir private static Path folder;
  private static Browsing browsing;

  @BeforeAll
  static void open() {
    browsing = new Browsing(folder);
  }

  @AfterAll
  static void close() {
    browsing.close();
  }

  private static void tell(String what, double[] ms) {
    double[] sorted = Arrays.stream(ms).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s, ms: median %.0f, least %.0f, longest %.0f, of %d%n",
        what,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1],
        sorted.length);
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-towns", "north-hamgyong"})
  void pageAndChange(String name) {
    double[] painted = new double[TIMES];
    double[] figures = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      try (Page page = browsing.page()) {
        long begun = System.nanoTime();
        page.navigate(browsing.at("/explore/" + name));
        Browsing.drawn(page);
        figures[i] = (System.nanoTime() - begun) * 1e-6;
        painted[i] =
            number(page, "() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
        page.context().close();
      }
    }
    tell(name + ": first contentful paint", painted);
    System.out.printf(Locale.ROOT, "%s: figures of the first ever %.0f ms%n", name, figures[0]);
    tell(name + ": figures of an ensemble that is known", Arrays.copyOfRange(figures, 1, TIMES));
    changed(name);
  }

  /** From a press on a mechanism's switch to the new figures, each of an ensemble that nobody made. */
  private static void changed(String name) {
    try (Page page = browsing.page()) {
      page.navigate(browsing.at("/explore/" + name + "?seed=7"));
      Browsing.drawn(page);
      double[] changed = new double[MECHANISMS.size()];
      for (int i = 0; i < changed.length; i++) {
        page.waitForTimeout(1_000);
        String one = "#mechanism-" + MECHANISMS.get(i);
        long begun = System.nanoTime();
        page.evaluate("one => document.querySelector(one).click()", one);
        page.waitForFunction("() => document.querySelector('.stale')");
        page.waitForFunction("() => !document.querySelector('.stale')");
        changed[i] = (System.nanoTime() - begun) * 1e-6;
      }
      tell(name + ": a change is seen after", changed);
      page.context().close();
    }
  }

  /** From a key or a press to the next painting, by the browser's own Event Timing, to 8 ms. */
  @ParameterizedTest
  @ValueSource(strings = {"two-towns", "north-hamgyong"})
  void pressesAndKeys(String name) {
    try (Page page = browsing.page()) {
      page.navigate(browsing.at("/explore/" + name));
      Browsing.drawn(page);
      page.waitForTimeout(1_000);
      page.evaluate(
          "() => { window.taken = []; new PerformanceObserver(list => list.getEntries().forEach(e =>"
              + " e.interactionId && window.taken.push([e.interactionId, e.duration, e.name + ' on ' + (e.target?.id || e.target?.className || '')])))"
              + ".observe({ type: 'event', durationThreshold: 16 }); }");
      double before = number(page, "() => performance.interactionCount");
      keys(page, "#week", "ArrowRight", 12);
      keys(page, "#layer", "ArrowDown", 4);
      keys(page, "#parameter-restraint\\.half", "ArrowRight", 4);
      Browsing.drawn(page);
      keys(page, "#place", "ArrowDown", 2);
      for (String pressed :
          List.of("#play", "#play", "#tab-acts", "#tab-assumptions", ".menu summary", ".menu summary")) {
        page.waitForTimeout(200);
        page.locator(pressed).first().click();
      }
      keys(page, "#main", "?", 1);
      keys(page, "#help button", "Escape", 1);
      for (String room : List.of("2", "3", "4", "5", "6", "1")) {
        keys(page, "#main", room, 1);
        page.waitForTimeout(800);
      }
      double made = number(page, "() => performance.interactionCount") - before;
      Map<Integer, Double> longest = new TreeMap<>();
      String slowest = "";
      double most = 0;
      for (Object one : (List<?>) page.evaluate("() => window.taken")) {
        List<?> event = (List<?>) one;
        double ms = ((Number) event.get(1)).doubleValue();
        longest.merge(((Number) event.get(0)).intValue(), ms, Math::max);
        if (ms > most) {
          most = ms;
          slowest = event.get(2).toString();
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s: %.0f presses and keys, of which %d took 16 ms or more until they were painted; the slowest was %s%n",
          name,
          made,
          longest.size(),
          slowest);
      tell(name + ": those", longest.values().stream().mapToDouble(ms -> ms).toArray());
      assertThat(made).isGreaterThan(30);
      page.context().close();
    }
  }

  private static void keys(Page page, String at, String key, int times) {
    page.focus(at);
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
      page.waitForTimeout(150);
    }
  }

  @Test
  void mapOfACountry_plays() {
    try (Page page = browsing.page()) {
      page.navigate(browsing.at("/explore/north-korea"));
      Browsing.drawn(page);
      page.selectOption("#speed", "52");
      page.waitForTimeout(1_000);
      Browser browser = page.context().browser();
      browser.startTracing(page, new Browser.StartTracingOptions().setCategories(Trace.CATEGORIES));
      page.click("#play");
      page.waitForTimeout(TRACED_MS);
      Trace trace = Trace.of(browser.stopTracing());
      System.out.printf("north-korea, 208 places, at 52 weeks a second: %s%n", trace.summary());
      assertThat(trace.frames()).isNotEmpty();
      page.context().close();
    }
  }
}
