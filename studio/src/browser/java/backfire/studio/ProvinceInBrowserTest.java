package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every room with a province of 2.3 million people, of which the studio draws a share. */
class ProvinceInBrowserTest {
  @TempDir private static Path folder;
  private static Browsing browsing;
  private Page page;

  @BeforeAll
  static void open() {
    browsing = new Browsing(folder);
  }

  @AfterAll
  static void close() {
    browsing.close();
    assertThat(browsing.complaints).isEmpty();
  }

  @BeforeEach
  void come() {
    page = browsing.page();
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  private void until(String condition) {
    page.waitForFunction("() => " + condition);
  }

  @Test
  void assumption_isChanged_compared_andTheMapTakenAway() throws IOException {
    page.navigate(browsing.at("/explore/north-hamgyong"));
    Browsing.drawn(page);
    assertThat(page.locator("#place option").count()).isGreaterThan(12);
    assertThat(page.textContent(".key")).contains("1%");
    page.click("#mechanism-news");
    until("document.querySelector('#finding h1').textContent.includes('Without news')");
    assertThat(page.textContent("#finding")).contains("pairs");
    page.click(".menu summary");
    Path map = page.waitForDownload(() -> page.click(".menu li:nth-child(1) button")).path();
    assertThat(Files.readString(map)).startsWith("<svg").contains("backfire run north-hamgyong", "--without news");
    page.navigate(browsing.at("/compare/north-hamgyong?without=news"));
    until("document.querySelector('#finding')?.textContent.includes('Without news')");
    page.click("text=Side by side");
    page.waitForFunction("() => document.querySelectorAll('.two-maps .map').length === 2");
  }

  @Test
  void attack_isAskedWhy() {
    page.navigate(browsing.at("/why/north-hamgyong"));
    page.locator(".askable button").first().click();
    page.waitForSelector(".causes");
    assertThat(page.url()).contains("who=attack:1/");
    assertThat(page.textContent(".why-told")).contains("week of");
  }

  @Test
  void claim_isRead_withItsReports() {
    page.navigate(browsing.at("/evidence/north-hamgyong?open=claim:C1"));
    String says = claim("C1");
    page.waitForFunction("says => document.querySelector('main').textContent.includes(says)", says);
    assertThat(page.textContent("main")).containsIgnoringCase("source");
  }

  private static String claim(String id) {
    return Casebook.read(Path.of("../cases/north-hamgyong")).claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow()
        .says();
  }

  @Test
  void explanations_areWeighed_fromSomeWorldsOfFewPeople() {
    page.navigate(browsing.at("/explain/north-hamgyong"));
    page.fill("#inquiry-runs", "64");
    page.fill("#inquiry-scale", "0.002");
    page.keyboard().press("Tab");
    page.click(".start button.main");
    page.waitForURL("**open=*");
    page.waitForFunction(
        "() => document.querySelectorAll('main figure svg').length > 1",
        null,
        new Page.WaitForFunctionOptions().setTimeout(180_000));
    assertThat(page.textContent("main")).contains("worlds");
  }

  @Test
  void copy_isMade_opened_andStillTheSameCase() {
    page.navigate(browsing.at("/case"));
    page.fill("#new-name", "my-province");
    page.selectOption("#new-from", "north-hamgyong");
    page.click("form.make button");
    page.waitForURL("**/case/my-province*");
    page.click(".file:has-text('places.geojson')");
    page.waitForSelector(".draw-map svg");
    until("document.querySelector('#own-ready')?.textContent && !document.querySelector('#own-ready').textContent.includes('wrong:')");
    Case copy = Casebook.read(folder.resolve("cases").resolve("my-province"));
    Case of = Casebook.read(Path.of("../cases/north-hamgyong"));
    assertThat(copy.names()).isEqualTo(of.names());
    assertThat(copy.claims()).hasSameSizeAs(of.claims());
  }
}
