package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Casebook;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reported: read, and coded from a text that stays in the browser. */
class EvidenceInBrowserTest {
  private static final String TEXT =
      "A traveller tells of the winter.\n\nThe grey horse stood by the ferry. Bribes at the crossing"
          + " doubled since the flood, says a miller with one blue boot.\n";

  @TempDir private Path folder;

  @Test
  void claim_isOpened_withItsQuestionInWords() {
    try (Browsing browsing = new Browsing(folder)) {
      Page page = browsing.page();
      page.navigate(browsing.at("/evidence/two-towns?open=claim:T1"));
      page.waitForSelector("main h1, main h2");
      page.waitForFunction("() => document.querySelector('main').textContent.includes('more police leave their posts')");
      assertThat(page.textContent("main")).contains("source fairly reliable");
      assertThat(browsing.complaints).isEmpty();
    }
  }

  @Test
  void passage_isCodedIntoACopy_andNothingOfTheTextIsSent() throws IOException {
    Path text = Files.writeString(folder.resolve("report.txt"), TEXT);
    List<String> sent = new ArrayList<>();
    try (Browsing browsing = new Browsing(folder)) {
      Page page = browsing.page();
      page.onRequest(request -> sent.add(request.url() + " " + request.postData()));
      page.navigate(browsing.at("/evidence/two-towns?open=code"));
      page.setInputFiles("#text-file", text);
      page.waitForSelector("#sheet");
      page.focus("#sheet");
      page.keyboard().press("Control+Home");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Shift+End");
      page.click("button:has-text('Code this')");
      page.waitForSelector("#coding");
      page.fill("#f-report-says", "The customs take twice what they took.");
      page.selectOption("#f-report-chain", "letter");
      page.selectOption("#f-report-digit", "3");
      page.selectOption("#f-report-anyway", "even");
      page.fill("#f-report-kind", "extortion");
      page.fill("#f-report-url", "made up");
      page.fill("#f-claim-says", "the customs take more than they took");
      page.selectOption("#f-asked-0-form", "rise");
      page.selectOption("#f-asked-0-of", "bribes");
      page.selectOption("#f-asked-0-agency", "customs");
      page.fill("#f-asked-0-by", "1.25");
      page.selectOption("#f-asked-0-now", "now");
      page.selectOption("#f-asked-0-then", "before");
      page.fill("#copy-name", "copied");
      page.click("button:has-text('Make the copy')");
      page.waitForURL("**/evidence/copied*");
      page.click("button:has-text('Keep it in')");
      page.waitForSelector("#coding-kept");
      assertThat(page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").toString())
          .doesNotContain("grey horse");
    }
    assertThat(sent).noneMatch(one -> one.matches("(?is).*(grey.{1,3}horse|blue.{1,3}boot).*"));
    assertThat(Casebook.read(folder.resolve("cases").resolve("copied")).claims())
        .anyMatch(claim -> claim.says().equals("the customs take more than they took"));
  }
}
