package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reload, two tabs, a studio that ends and begins again: nothing is lost. */
class EndureInBrowserTest {
  @TempDir private Path folder;
  private Browsing browsing;

  @BeforeEach
  void open() {
    browsing = new Browsing(folder);
  }

  @AfterEach
  void close() {
    browsing.close();
  }

  @Test
  void reload_showsTheSame() {
    Page page = browsing.page();
    page.navigate(browsing.at("/explore/two-towns?without=threat&place=mill"));
    Browsing.drawn(page);
    page.waitForFunction("() => document.querySelector('#finding h1').textContent !== ''");
    page.waitForTimeout(500);
    String before = page.textContent("#finding h1");
    page.reload();
    Browsing.drawn(page);
    assertThat(page.textContent("#finding h1")).isEqualTo(before);
    assertThat(page.inputValue("#place")).isEqualTo("mill");
  }

  @Test
  void twoTabs_eachHaveTheirOwn_andOneThatLeavesTakesNothingFromTheOther() {
    Page one = browsing.page();
    Page other = browsing.tab(one.context());
    String view = browsing.at("/explore/two-towns?set=kin.share:0.35");
    one.navigate(view);
    other.navigate(view);
    one.click("#mechanism-news");
    Browsing.drawn(other);
    assertThat(other.getAttribute("#mechanism-news", "aria-checked")).isEqualTo("true");
    Browsing.drawn(one);
    assertThat(one.url()).contains("without=news");
    one.navigate("about:blank");
    other.click("#mechanism-threat");
    other.waitForFunction("() => document.querySelector('.key i.ghost')");
    Browsing.drawn(other);
  }

  @Test
  void studioThatEnds_isSaidToHave_andThePageGoesOnWhenItIsThereAgain() {
    Page page = browsing.page();
    page.navigate(browsing.at("/explore/two-towns?runs=400"));
    page.waitForFunction("() => document.querySelector('.standing')?.textContent.includes('of 400')");
    browsing.endStudio();
    page.waitForSelector(".banner[role=alert]");
    assertThat(page.textContent(".banner")).contains("backfire studio");
    assertThat(page.textContent("#finding h1")).isNotEmpty();
    browsing.openStudioAgain();
    page.waitForFunction("() => !document.querySelector('.banner[role=alert]')");
    page.click("#mechanism-news");
    page.waitForFunction("() => document.querySelector('#finding h1').textContent.includes('Without news')");
  }
}
