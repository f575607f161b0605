package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations weighed: begun, ended with the studio, found again, gone on with, answered. */
class ExplainInBrowserTest {
  @TempDir private Path folder;

  @Test
  void inquiry_goesOnAfterTheStudioEnded_toItsAnswer() {
    try (Browsing browsing = new Browsing(folder)) {
      Page page = browsing.page();
      page.navigate(browsing.at("/explain/two-towns"));
      page.fill("#inquiry-runs", "512");
      page.keyboard().press("Tab");
      page.click(".start button.main");
      page.waitForURL("**open=*");
      page.waitForFunction(
          "() => Number(/\\b(\\d+) of/.exec(document.querySelector('.watch .lead')?.textContent ?? '')?.[1]) >= 16");
      browsing.endStudio();
      page.waitForSelector(".banner[role=alert]");
      browsing.openStudioAgain();
      page.waitForFunction("() => !document.querySelector('.banner[role=alert]')");
      page.reload();
      page.waitForSelector("button:has-text('Go on')");
      page.locator("button:has-text('Go on')").first().click();
      page.waitForFunction(
          "() => document.querySelectorAll('main figure svg').length > 1",
          null,
          new Page.WaitForFunctionOptions().setTimeout(180_000));
      assertThat(page.textContent("main")).contains("worlds");
    }
  }
}
