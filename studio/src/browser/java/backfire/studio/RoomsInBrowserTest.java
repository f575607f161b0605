package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From room to room, and through addresses: what each shows is what the address says. */
class RoomsInBrowserTest {
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

  private void untilTold(String selector, String words) {
    page.waitForFunction(
        "([at, words]) => document.querySelector(at)?.textContent.includes(words)",
        List.of(selector, words));
  }

  @Test
  void placeThatIsChosen_whileFiguresAreOnTheirWay_doesNotStopThem() {
    page.navigate(browsing.at("/explore/two-towns?seed=11"));
    Browsing.drawn(page);
    page.evaluate(
        "() => { document.querySelector('#mechanism-news').click();"
            + " const s = document.querySelector('#place'); s.value = 'mill'; s.dispatchEvent(new Event('change')); }");
    untilTold("#finding h1", "Without news");
    Browsing.drawn(page);
    assertThat(page.locator(".banner").count()).isZero();
    assertThat(page.inputValue("#place")).isEqualTo("mill");
  }

  @Test
  void largeOnes_areMadeOfWhatIsAssumedNow() {
    page.navigate(browsing.at("/explore/two-towns?seed=12&runs=12&scale=0.5"));
    Browsing.drawn(page);
    page.evaluate("() => document.querySelector('#mechanism-news').click()");
    page.locator(".aside button:has-text('here')").click();
    untilTold(".key", "12 of 12 worlds");
    untilTold("#finding h1", "Without news");
  }

  @Test
  void assumptionThatIsRefused_isSaidToBe_andOldFiguresDoNotPassForItsOwn() {
    page.navigate(browsing.at("/explore/two-towns"));
    Browsing.drawn(page);
    page.navigate(browsing.at("/explore/two-towns?set=kin.share:99"));
    untilTold("#finding .wrong", "kin.share is 99");
    assertThat(page.locator(".stale").count()).isPositive();
    page.click("#finding .wrong button");
    Browsing.drawn(page);
    assertThat(page.locator("#finding .wrong, .banner").count()).isZero();
  }

  @Test
  void addressThatIsRefusedAtFirst_saysWhy_andCanBeReset() {
    page.navigate(browsing.at("/explore/two-towns?set=kin.share:99"));
    untilTold(".telling .wrong", "kin.share is 99");
    page.click(".telling .wrong button");
    Browsing.drawn(page);
  }

  @Test
  void partsThatTheCaseHasNot_areNamed_andTheRestOpens() {
    page.navigate(browsing.at("/explore/two-towns?set=foo:1&without=newz&place=r99&week=2300-W01"));
    Browsing.drawn(page);
    assertThat(page.textContent(".banner")).contains("foo", "newz", "r99", "2300-W01");
  }

  @Test
  void playHead_isWhereTheAddressHasIt() {
    page.navigate(browsing.at("/explore/two-towns"));
    Browsing.drawn(page);
    page.navigate(browsing.at("/explore/two-towns?week=2005-W10"));
    untilTold("#week-name", "7 March 2005");
    page.navigate(browsing.at("/compare/two-towns?without=news&week=2005-W10"));
    untilTold("#finding", "Without news");
    page.focus("#week");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    until("location.hash.includes('week=2005-W12')");
    page.waitForTimeout(300);
    assertThat(page.inputValue("#week")).isEqualTo("11");
  }

  @Test
  void whatOneRoomHasOpen_isNotTakenForAnotherRooms() {
    page.navigate(browsing.at("/evidence/two-towns?open=claim:T1"));
    untilTold("main", "more police leave their posts");
    page.click("nav.rooms a:has-text('Explain')");
    page.waitForSelector("#inquiry-runs");
    assertThat(page.url()).doesNotContain("open=");
    assertThat(page.locator(".banner").count()).isZero();
  }

  @Test
  void selects_showWhatTheAddressSays_afterBack() {
    page.navigate(browsing.at("/explore/two-towns"));
    Browsing.drawn(page);
    page.selectOption("#place", "mill");
    page.navigate(browsing.at("/explore/two-towns?place=harbour"));
    until("document.querySelector('#place').value === 'harbour'");
    page.selectOption("#case", "north-hamgyong");
    until("location.hash.startsWith('#/explore/north-hamgyong')");
    page.goBack();
    until("document.querySelector('#case').value === 'two-towns'");
  }

  @Test
  void caseOpenedAnew_isOfItsUsualSize() {
    page.navigate(browsing.at("/why/two-towns?at=0.5x2"));
    page.waitForSelector(".askable button");
    page.selectOption("#case", "north-hamgyong");
    until("location.hash === '#/why/north-hamgyong'");
  }

  @Test
  void whyOfNothing_isSaidInTheRoom() {
    page.navigate(browsing.at("/why/two-towns?who=attack:1/99999"));
    untilTold(".why-told", "There is no");
    assertThat(page.textContent(".why-told")).doesNotContain("lived again");
  }

  @Test
  void sameLuck_isCompared_whateverTheSeed() {
    page.navigate(browsing.at("/compare/two-towns?seed=7&without=news"));
    untilTold("#finding", "Without news");
  }

  @Test
  void claimThatIsSavedAsAFile_isInTheRoomOfEvidence() throws IOException {
    page.navigate(browsing.at("/case"));
    page.fill("#new-name", "rooms");
    page.selectOption("#new-from", "two-towns");
    page.click("form.make button");
    page.waitForURL("**/case/rooms*");
    page.navigate(browsing.at("/evidence/rooms?open=claim:T1"));
    untilTold("main", "more police leave their posts");
    Path claims = folder.resolve("cases").resolve("rooms").resolve("evidence").resolve("claims.yaml");
    String text = Files.readString(claims).replace("more police leave their posts", "many more police leave");
    page.navigate(browsing.at("/case/rooms?open=evidence/claims.yaml"));
    page.waitForSelector("#own-text");
    page.fill("#own-text", text);
    page.focus("#own-text");
    page.keyboard().press("Control+s");
    until("!document.querySelector('.file .mark')");
    page.navigate(browsing.at("/evidence/rooms?open=claim:T1"));
    untilTold("main", "many more police leave");
  }

  @Test
  void tabThatIsLeft_wantsItsWorldsNoMore() {
    page.navigate(browsing.at("/explore/two-towns?seed=13&runs=1000"));
    Browsing.drawn(page);
    page.locator(".aside button:has-text('here')").click();
    untilTold(".standing", "of 1,000");
    page.navigate("about:blank");
    page = browsing.page();
    page.navigate(browsing.at("/case"));
    untilJob(page, "job.of === 1000 && job.state === 'STOPPED'");
  }

  private static void untilJob(Page page, String such) {
    page.evaluate(
        "async () => { for (;;) { const { jobs } = await (await fetch('api/jobs')).json();"
            + " if (jobs.some(job => " + such + ")) return; await new Promise(done => setTimeout(done, 100)); } }");
  }
}
