package backfire.studio.api;

import backfire.studio.work.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who is told how jobs stand, until he is gone. Who tells never waits for him: what is not
 * told yet is kept, of each job the latest.
 */
final class Listener {
  /** How often something is said, so that it shows whether he is there. */
  private static final long PULSE_MS = 5_000;

  private final OutputStream ear;
  private final Map<String, Standing> untold = new LinkedHashMap<>();

  Listener(OutputStream ear) {
    this.ear = ear;
  }

  /** Tells until he is gone: first how all stand, then that this was all, then what changes. */
  void to(Told told) throws InterruptedException {
    Runnable unwatch = told.watching().begin(this::keep);
    try {
      tell(untold());
      say("event: all\ndata: told\n\n"); // a browser passes over an event that says nothing
      while (true) {
        List<Standing> news = news();
        if (news.isEmpty()) {
          say(":\n\n"); // a remark, which browsers pass over
        }
        tell(news);
      }
    } catch (IOException e) {
      return; // he is gone
    } finally {
      unwatch.run();
    }
  }

  private synchronized void keep(Standing standing) {
    untold.merge(standing.id(), standing, (one, other) -> one.tick() > other.tick() ? one : other);
    notifyAll();
  }

  /** What there is to tell, after a pulse perhaps nothing. */
  private synchronized List<Standing> news() throws InterruptedException {
    long end = System.nanoTime() + PULSE_MS * 1_000_000;
    for (long left = PULSE_MS;
        untold.isEmpty() && left > 0;
        left = (end - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
    return untold();
  }

  private synchronized List<Standing> untold() {
    List<Standing> all = new ArrayList<>(untold.values());
    untold.clear();
    return all;
  }

  private void tell(List<Standing> news) throws IOException {
    for (Standing standing : news) {
      say("event: standing\ndata: " + Routes.JSON.writeValueAsString(standing) + "\n\n");
    }
  }

  private void say(String text) throws IOException {
    ear.write(text.getBytes(StandardCharsets.UTF_8));
    ear.flush();
  }
}
