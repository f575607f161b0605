package backfire.studio.api;

import backfire.studio.work.Standing;
import io.javalin.http.sse.SseClient;
import org.jspecify.annotations.Nullable;

/** Somebody who is told how a job stands, until it is over or he is gone. */
final class Listener {
  private final SseClient client;
  private @Nullable Runnable whenGone;
  private boolean gone;

  Listener(SseClient client) {
    this.client = client;
  }

  /** Begins to listen, and leaves again if there is nothing to listen to. */
  void to(Told told) {
    client.keepAlive();
    Runnable unwatch = told.watching().begin(this::tell).orElse(null);
    if (unwatch == null) {
      client.sendEvent("missing", "There is no such job; ask for it again.");
      client.close();
    } else {
      remember(unwatch);
    }
  }

  private void tell(Standing standing) {
    client.sendEvent("standing", Routes.JSON.writeValueAsString(standing));
    if (standing.state().isOver()) {
      client.close();
    }
  }

  private synchronized void remember(Runnable unwatch) {
    whenGone = unwatch;
    if (gone) {
      unwatch.run();
    }
  }

  /** He is gone. */
  synchronized void leave() {
    gone = true;
    if (whenGone != null) {
      whenGone.run();
    }
  }
}
