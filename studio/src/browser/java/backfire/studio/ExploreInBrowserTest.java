package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at two-towns, changing what is assumed, and what the address says of it. */
class ExploreInBrowserTest {
  @TempDir private Path folder;
  private Browsing browsing;
  private Page page;

  @BeforeEach
  void open() {
    browsing = new Browsing(folder);
    page = browsing.page();
    page.navigate(browsing.at("/explore/two-towns"));
    Browsing.drawn(page);
  }

  @AfterEach
  void close() {
    browsing.close();
    assertThat(browsing.complaints).isEmpty();
  }

  private String finding() {
    return page.textContent("#finding h1");
  }

  private void changed(String selector) {
    page.click(selector);
    page.waitForFunction("() => document.querySelector('.key i.ghost')");
    Browsing.drawn(page);
  }

  @Test
  void mechanism_thatIsSwitchedOff_changesTheFinding_andBackUndoesIt() {
    String before = finding();
    changed("#mechanism-news");
    page.waitForFunction("() => document.querySelector('#finding h1').textContent.includes('Without news')");
    assertThat(page.url()).endsWith("#/explore/two-towns?without=news");
    assertThat(page.getAttribute("#mechanism-news", "aria-checked")).isEqualTo("false");
    assertThat(page.textContent("#command")).contains("--without news");
    page.goBack();
    page.waitForFunction("() => location.hash === '#/explore/two-towns'");
    page.waitForFunction("() => document.querySelector('#mechanism-news').getAttribute('aria-checked') === 'true'");
    Browsing.drawn(page);
    page.waitForFunction("() => document.querySelector('#finding h1').textContent.includes('With news')");
    assertThat(finding()).isNotEqualTo(before);
  }

  @Test
  void parameter_thatIsMoved_isInTheAddress_andCanBePutBack() {
    page.focus("#parameter-restraint\\.half");
    page.keyboard().press("ArrowRight");
    page.waitForFunction("() => location.hash.includes('set=restraint.half:')");
    Browsing.drawn(page);
    page.waitForFunction("() => document.querySelector('.panel-head').textContent.includes('1 changed')");
    page.click(".panel-head button");
    page.waitForFunction("() => location.hash === '#/explore/two-towns'");
  }

  @Test
  void act_thatIsAdded_isWrittenOut_andAWrongOneIsSaidToBe() {
    page.click("#tab-acts");
    page.fill("#act", "pay safty x2");
    page.press("#act", "Enter");
    page.waitForFunction("() => document.querySelector('#act-wrong').textContent.includes('safety')");
    page.fill("#act", "2007-01-01 pay safety x2");
    page.press("#act", "Enter");
    page.waitForFunction("() => location.hash.includes('do=')");
    page.waitForFunction("() => document.querySelector('#command').textContent.includes('--do \"2007-01-01 pay safety x2\"')");
  }

  @Test
  void link_reproducesTheView() {
    Page other = browsing.page();
    other.navigate(
        browsing.at(
            "/explore/two-towns?without=news&set=kin.share:0.4&show=grudge-household&place=mill&week=2007-W10&colour=red"));
    Browsing.drawn(other);
    assertThat(other.getAttribute("#mechanism-news", "aria-checked")).isEqualTo("false");
    assertThat(other.inputValue("#layer")).isEqualTo("grudge-household");
    assertThat(other.inputValue("#place")).isEqualTo("mill");
    assertThat(other.textContent("#week-name")).contains("March 2007");
    assertThat(other.textContent(".banner")).contains("colour");
  }

  @Test
  void keys_play_stepAndGoToActs() {
    page.focus("#week");
    String week = page.textContent("#week-name");
    page.keyboard().press("ArrowRight");
    assertThat(page.textContent("#week-name")).isNotEqualTo(week);
    page.keyboard().press("]");
    String act = page.textContent("#week-name");
    page.keyboard().press("[");
    assertThat(page.textContent("#week-name")).isNotEqualTo(act);
    page.focus("#main");
    page.keyboard().press(" ");
    page.waitForFunction("() => document.querySelector('#play').getAttribute('aria-pressed') === 'true'");
    page.keyboard().press(" ");
    page.waitForFunction("() => document.querySelector('#play').getAttribute('aria-pressed') === 'false'");
    page.keyboard().press("?");
    assertThat(page.isVisible("#help")).isTrue();
    page.keyboard().press("Escape");
    page.keyboard().press("4");
    page.waitForFunction("() => location.hash.startsWith('#/evidence/')");
  }

  @Test
  void letters_canBeSwitchedOff() {
    page.keyboard().press("?");
    page.uncheck("#help input");
    page.keyboard().press("Escape");
    page.keyboard().press("2");
    assertThat(page.url()).contains("#/explore/");
  }

  @Test
  void incident_isAskedWhy_andWhatIfItHadNotHappened() {
    page.navigate(browsing.at("/why/two-towns"));
    page.locator(".askable button:has-text('had done')").first().click();
    page.waitForSelector(".causes");
    assertThat(page.textContent("#finding")).isNotEmpty();
    assertThat(page.url()).contains("who=attack:1/");
    page.click(".why-told button:has-text('What if')");
    page.waitForFunction("() => document.querySelector('#finding')?.textContent.includes('this one world')");
    assertThat(page.textContent("#finding")).contains("forbid attack:1/");
  }

  @Test
  void everything_canBeTakenAway() throws IOException {
    page.click(".menu summary");
    String svg = Files.readString(downloaded(".menu li:nth-child(1) button"));
    assertThat(svg).startsWith("<svg").contains("OpenStreetMap").contains("backfire run two-towns");
    page.click(".menu summary");
    byte[] png = Files.readAllBytes(downloaded(".menu li:nth-child(2) button"));
    assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    page.click(".menu summary");
    page.waitForSelector("a[href$='observables.csv']");
    assertThat(Files.readString(downloaded("a[href$='observables.csv']"))).startsWith("world,");
    page.click(".menu summary");
    byte[] parquet = Files.readAllBytes(downloaded("a[href$='observables.parquet']"));
    assertThat(new String(parquet, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    page.click(".menu summary");
    assertThat(Files.readString(downloaded("a[href$='keep=yes']"))).startsWith("<!doctype html>");
  }

  private Path downloaded(String selector) {
    Download download = page.waitForDownload(() -> page.click(selector));
    return download.path();
  }

  @Test
  void comparison_isOfPairs_andCanBeSwapped() {
    page.navigate(browsing.at("/compare/two-towns?without=news"));
    page.waitForFunction("() => document.querySelector('#finding')?.textContent.includes('Without news')");
    page.click("text=Swap A and B");
    page.waitForFunction("() => document.querySelector('#finding')?.textContent.includes('With news')");
    page.click("text=Side by side");
    page.waitForFunction("() => document.querySelectorAll('.two-maps .map').length === 2");
    assertThat(page.url()).contains("as=both");
  }
}
