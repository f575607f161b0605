package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of docs/studio.md: every room with a province, at three widths, in both themes, in the
 * folder at the system property {@code pictures}.
 */
class RoomPictures {
  private static final List<Integer> WIDTHS = List.of(390, 1024, 1440);
  private static final Path TO = Path.of(System.getProperty("pictures", "target/pictures"));

  /** Until whatever moves has come to rest, in ms. */
  private static final int REST = 1_500;

  @TempDir private Path folder;

  @Test
  void rooms_areDrawn() {
    try (Browsing browsing = new Browsing(folder)) {
      Map<String, String> views =
          new TreeMap<>(
              Map.of(
                  "explore", "?without=news",
                  "compare", "?without=news",
                  "why", "?who=" + attack(browsing),
                  "evidence", "?open=claim:C1",
                  "explain", "?open=" + inquiry(browsing),
                  "case", ""));
      for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : WIDTHS) {
          Page page = browsing.page(width, width < 700 ? 844 : 900, theme);
          views.forEach((room, query) -> draw(page, room, browsing.at("/" + room + "/north-hamgyong" + query)));
          page.context().close();
        }
      }
      assertThat(browsing.complaints).isEmpty();
    }
  }

  /** An attack that makes a good question. */
  private static String attack(Browsing browsing) {
    Page page = browsing.page();
    page.navigate(browsing.at("/why/north-hamgyong"));
    page.locator(".askable button").first().click();
    page.waitForURL("**who=**");
    String name = page.url().replaceAll(".*who=", "");
    page.context().close();
    return name;
  }

  /** The name of an inquiry that is answered. */
  private static String inquiry(Browsing browsing) {
    Page page = browsing.page();
    page.navigate(browsing.at("/explain/north-hamgyong"));
    page.fill("#inquiry-runs", "256");
    page.fill("#inquiry-scale", "0.01");
    page.keyboard().press("Tab");
    page.click(".start button.main");
    page.waitForURL("**open=*");
    page.waitForFunction(
        "() => document.querySelectorAll('main figure svg').length > 1",
        null,
        new Page.WaitForFunctionOptions().setTimeout(600_000));
    String name = page.url().replaceAll(".*open=", "");
    page.context().close();
    return name;
  }

  private static void draw(Page page, String room, String address) {
    page.navigate("about:blank");
    page.navigate(address);
    page.waitForSelector(
        switch (room) {
          case "explore" -> ".key i.ghost, #finding h1";
          case "why" -> ".causes";
          case "explain" -> "main figure svg";
          default -> "main h1, main h2";
        });
    page.waitForFunction("() => !document.querySelector('.stale, progress')");
    page.waitForTimeout(REST);
    String theme = page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches").equals(true) ? "dark" : "light";
    String file = "%s-%s-%s.jpg".formatted(room, page.viewportSize().width, theme).toLowerCase(Locale.ROOT);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setType(ScreenshotType.JPEG)
            .setQuality(80)
            .setPath(TO.resolve(file)));
  }
}
