package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.Still;
import backfire.lab.browsing.Browsers;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Inquiry;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import backfire.lab.explanation.TrialMaker;
import backfire.lab.explanation.TrialPlans;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import backfire.lab.store.RunFolder;
import backfire.lab.twin.WhatIf;
import backfire.lab.whatif.WhatIfOrder;
import backfire.lab.whatif.WhatIfRun;
import backfire.lab.why.Account;
import backfire.lab.why.Reference;
import backfire.lab.why.Replay;
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

/** The pages of {@code explain}, {@code fit}, {@code why} and {@code what-if} in a browser: see {@link ReportInBrowserTest}. */
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
    makeWhy(towns);
    makeWhatIf(towns);
    playwright = Browsers.playwright();
    browser = Browsers.chromium(playwright);
  }

  private static void makeWhy(Case towns) throws InterruptedException, IOException {
    Path run = folder.resolve("run");
    Order order = new Order(towns, Study.of("two-towns", 1, 1), run, 1, false, "two-towns", "1");
    WorldResult world =
        new Run(order, new Still(), new StopSign()).begin().worlds().getFirst();
    Incident revenge =
        world.incidents().stream().filter(Incident::canBeForbidden).findFirst().orElseThrow();
    Replay replay =
        new Replay(towns, new RunFolder(run), "1", 1, new Still(), new StopSign());
    for (String asked : List.of("attack:1/" + revenge.number(), "exit:1/3")) {
      Account account = replay.why(Reference.parse(asked));
      Files.writeString(
          folder.resolve("why-" + account.tree().name() + ".html"),
          new WhyReport(towns.title(), account, "backfire why run " + asked, "1").html());
    }
  }

  private static void makeWhatIf(Case towns) throws InterruptedException, IOException {
    Study study =
        Study.of("two-towns", 7, 8)
            .withActs(List.of("2007-09-05 attack harbour safety line killed"));
    WhatIfOrder order =
        new WhatIfOrder(
            towns, study, List.of(), 8, folder.resolve("twins"), 2, false, "two-towns", "1");
    WhatIf found = new WhatIfRun(order, new Still(), new StopSign()).begin();
    Files.writeString(
        folder.resolve("what-if.html"),
        new WhatIfReport(towns, "backfire what-if two-towns", "1", found).html());
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @ParameterizedTest
  @CsvSource({
    "explain, 390, LIGHT", "explain, 390, DARK", "explain, 1024, LIGHT", "explain, 1440, DARK",
    "fit, 390, LIGHT", "fit, 390, DARK", "fit, 1024, LIGHT", "fit, 1440, DARK",
    "why-attack, 390, LIGHT", "why-attack, 390, DARK", "why-attack, 1024, LIGHT", "why-attack, 1440, DARK",
    "why-exit, 390, LIGHT", "why-exit, 1440, DARK",
    "what-if, 390, LIGHT", "what-if, 390, DARK", "what-if, 1024, LIGHT", "what-if, 1440, DARK"
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
