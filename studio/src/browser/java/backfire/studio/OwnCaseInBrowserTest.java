package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of one's own, from a blank one to worlds of it. */
class OwnCaseInBrowserTest {
  @TempDir private Path folder;

  @Test
  void blankCase_getsAPlaceAndAnAct_outlivesAReload_isSaved_andExplored() {
    try (Browsing browsing = new Browsing(folder)) {
      Page page = browsing.page();
      page.navigate(browsing.at("/case"));
      page.fill("#new-name", "valley");
      page.click("form.make button");
      page.waitForURL("**/case/valley*");
      page.click(".file:has-text('places.geojson')");
      page.click("button:has-text('Add a place by a click')");
      page.fill("form.entry input[type=text]", "Ferry Landing");
      BoundingBox map = page.locator(".draw-map svg").boundingBox();
      page.mouse().click(map.x + 200, map.y + 60);
      page.fill("#cell-2-residents", "80");
      page.click(".file:has-text('case.yaml')");
      page.fill("input[type=date]", "2008-02-04");
      page.locator("form.entry select").first().selectOption(new SelectOption().setIndex(2));
      page.click("button:has-text('Add to the timeline')");
      page.waitForFunction("() => !document.querySelector('#own-ready').textContent.includes('wrong:')");
      page.reload();
      page.waitForSelector(".file .mark");
      page.click("button:has-text('Text')");
      page.focus("#own-text");
      page.keyboard().press("Control+s");
      page.waitForFunction("() => !document.querySelector('.file .mark')");
      page.click("button:has-text('Open in Explore')");
      Browsing.drawn(page);
      assertThat(page.inputValue("#case")).isEqualTo("valley");
      assertThat(browsing.complaints).isEmpty();
    }
    Case saved = Casebook.read(folder.resolve("cases").resolve("valley"));
    assertThat(saved.names()).containsValue("Ferry Landing");
    assertThat(saved.setting().places()).hasSize(3);
  }
}
