package backfire.casebook;

import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import java.util.Set;

/** Windows of the case's own that no claim asks of. The usual four are shown whoever asks. */
final class OddWindows {
  private OddWindows() {}

  static void note(Located section, Set<String> asked, Problems.In problems) {
    if (!(section instanceof Mapping windows)) {
      return;
    }
    for (Entry window : windows.entries()) {
      String name = window.key().text();
      if (!WindowsSection.USUAL.contains(name) && !asked.contains(name)) {
        problems.doubtful(
            window.key(), "window " + name, "no claim that asks of it", "what a claim asks of");
      }
    }
  }
}
