package backfire.lab.report;

import backfire.lab.words.Words;
import java.util.List;

/**
 * The frame of every page: style, head, sections, foot. It needs nothing else, and no network.
 *
 * @param title of the case
 * @param kind what the page is, such as report
 * @param sections ids of its sections, for the way to them
 * @param body the sections
 * @param scripts elements at the end, or empty
 */
record Page(String title, String kind, List<String> sections, String body, String scripts) {
  Page {
    sections = List.copyOf(sections);
  }

  String html() {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s · Backfire %s</title>
        <style>%s</style></head>
        <body><a class="skip" href="#verdict">To the findings</a>
        <header><span class="brand"></span><b>Backfire</b> <span>%s</span>
        <nav aria-label="Sections">%s</nav><button type="button" id="theme" hidden>Dark</button></header>
        <main>
        """
            .formatted(Html.text(title), kind, Assets.css(), kind, nav())
        + body
        + """
        </main>
        <footer><p>This report explains a model; it is no evidence about any person. It must not be
        used to find, accuse or clear anyone. Nothing in this page is loaded from elsewhere.</p></footer>
        """
        + scripts
        + "</body></html>\n";
  }

  private String nav() {
    StringBuilder out = new StringBuilder();
    for (String section : sections) {
      out.append("<a href=\"#%s\">%s</a>".formatted(section, Words.capital(section)));
    }
    return out.toString();
  }
}
