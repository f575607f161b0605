package backfire.studio;

import backfire.lab.browsing.Browsers;
import backfire.studio.door.Address;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A studio on folders of its own, and a browser that looks at it. */
final class Browsing implements AutoCloseable {
  private final Path folder;
  private final Playwright playwright = Browsers.playwright();
  private final Browser browser = Browsers.chromium(playwright);
  private @Nullable Studio studio;
  private String url = "";

  /** What the browser's console said that it should not, and what was asked of elsewhere. */
  final List<String> complaints = new ArrayList<>();

  Browsing(Path folder) {
    this.folder = folder;
    open(0);
  }

  private void open(int port) {
    studio =
        Studio.open(
            new Premises(
                Path.of(".."), folder.resolve("cases"), folder.resolve("runs"), 2, "test"),
            Address.loopback(port));
    url = studio.url();
  }

  /** The studio is ended in the middle of whatever it does. */
  void endStudio() {
    if (studio != null) {
      studio.close();
    }
  }

  /** And begins again where it was. */
  void openStudioAgain() {
    open(URI.create(url).getPort());
  }

  String url() {
    return url;
  }

  /** A tab of its own window. */
  Page page(int width, int height, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.setDefaultTimeout(60_000);
    return tab(context);
  }

  Page page() {
    return page(1440, 900, ColorScheme.LIGHT);
  }

  /** Another tab of the same window. */
  Page tab(BrowserContext context) {
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("ERR_CONNECTION_REFUSED")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().matches("(" + url + "|blob:|data:).*")) {
            complaints.add("asked " + request.url());
          }
        });
    return page;
  }

  /** The address of a view. */
  String at(String view) {
    return url + "#" + view;
  }

  /** Waits until the small ensemble of the view is drawn. */
  static void drawn(Page page) {
    page.waitForSelector("#finding");
    page.waitForFunction("() => !document.querySelector('.stale') && document.querySelector('.strip circle, .strip text')");
  }

  @Override
  public void close() {
    playwright.close();
    endStudio();
  }
}
