package backfire.studio.api;

import backfire.studio.work.Standing;
import io.javalin.http.sse.SseClient;
import org.jspecify.annotations.Nullable;

/** Somebody who is told how jobs stand, until he is gone. */
final class Listener {
  private final SseClient client;
  private @Nullable Runnable whenGone;
  private boolean gone;

  Listener(SseClient client) {
    this.client = client;
  }

  /** Begins to listen: first how all stand, then that this was all, then what changes. */
  void to(Told told) {
    client.keepAlive();
    remember(told.watching().begin(this::tell));
    client.sendEvent("all", "told"); // a browser passes over an event that says nothing
  }

  private void tell(Standing standing) {
    client.sendEvent("standing", Routes.JSON.writeValueAsString(standing));
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
