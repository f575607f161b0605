package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Inquiry;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import backfire.lab.explanation.TrialMaker;
import backfire.lab.explanation.TrialPlans;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of {@code explain} and {@code fit} in a real browser: see {@link ReportInBrowserTest}. */
class AnswersInBrowserTest {
  private static final int WORLDS = 64;

  @TempDir private static Path folder;

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void makePages() throws InterruptedException, IOException {
    Case towns = Casebook.read(Path.of("..", "cases", "two-towns"));
    Inquiry inquiry = new Inquiry("two-towns", 1, WORLDS, 1, null);
    TrialPlans plans = new TrialPlans(towns, inquiry);
    TrialMaker maker = new TrialMaker(towns, chronicle -> "ab".repeat(32));
    List<Trial> trials =
        Ensemble.run(
            IntStream.rangeClosed(1, WORLDS).boxed().toList(),
            2,
            world -> maker.make(plans.of(world), week -> {}),
            new StopSign());
    String command = "backfire explain two-towns";
    String digest = "ab".repeat(32);
    Files.writeString(
        folder.resolve("explain.html"),
        new ExplainReport(
                towns, inquiry, command, "1", digest, Explain.of(towns, inquiry, Sample.ofPriors(trials)))
            .html());
    Files.writeString(
        folder.resolve("fit.html"),
        new FitReport(towns, inquiry, command, "1", digest, Fit.of(towns, inquiry, Sample.ofPriors(trials)))
            .html());
    playwright = Browsers.playwright();
    browser = Browsers.chromium(playwright);
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @ParameterizedTest
  @CsvSource({
    "explain, 390, LIGHT", "explain, 390, DARK", "explain, 1024, LIGHT", "explain, 1440, DARK",
    "fit, 390, LIGHT", "fit, 390, DARK", "fit, 1024, LIGHT", "fit, 1440, DARK"
  })
  void page_fitsItsWidth_asksForNothing_andHasNoViolation(
      String name, int width, ColorScheme scheme) throws IOException {
    List<String> said = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    Page page =
        browser.newPage(
            new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
    page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
    page.onPageError(said::add);
    page.onRequest(request -> asked.add(request.url()));
    page.navigate(folder.resolve(name + ".html").toUri().toString());
    int needed = (int) page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(needed).isLessThanOrEqualTo(width);
    page.evaluate(Files.readString(Path.of(System.getProperty("axe"))));
    Object violations =
        page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ': ' +"
                + " v.nodes.slice(0, 3).map(n => n.target.join(' ')).join('; '))");
    assertThat((List<?>) violations).isEmpty();
    assertThat(said).isEmpty();
    assertThat(asked).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    page.close();
  }
}
