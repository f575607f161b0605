package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.work.Standing;
import backfire.studio.work.Standing.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private static Standing standing(long tick, String id) {
    return new Standing(
        tick, id, "ensemble", "", State.WORKING, 0, 1, 0, null, null, null, "", null, "");
  }

  /** Takes nothing until it may; then one thing, and is gone. */
  private static final class DeafEar extends OutputStream {
    private final CountDownLatch mayTake = new CountDownLatch(1);
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final String last;

    DeafEar(String last) {
      this.last = last;
    }

    @Override
    public void write(int one) throws IOException {
      throw new IOException("written by the byte");
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      try {
        mayTake.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      taken.write(bytes);
    }

    @Override
    public void flush() throws IOException {
      if (text().contains(last)) {
        throw new IOException("gone");
      }
    }

    String text() {
      return taken.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void whoDoesNotListen_holdsUpNobody_andHearsTheLatestOfEach() throws Exception {
    DeafEar ear = new DeafEar("\"id\":\"end\"");
    BlockingQueue<Consumer<Standing>> begun = new ArrayBlockingQueue<>(1);
    AtomicBoolean unwatched = new AtomicBoolean();
    Told told =
        new Told(
            listener -> {
              begun.add(listener);
              return () -> unwatched.set(true);
            });
    Thread listening =
        Thread.startVirtualThread(
            () -> {
              try {
                new Listener(ear).to(told);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Consumer<Standing> telling = begun.take();
    for (int tick = 1; tick <= 100_000; tick++) { // returns, though nothing is taken
      telling.accept(standing(tick, "job-" + tick % 2));
    }
    telling.accept(standing(5, "job-1")); // told late: an older one
    telling.accept(standing(100_001, "end"));
    ear.mayTake.countDown();
    listening.join();
    assertThat(ear.text()).contains("\"tick\":100000,\"id\":\"job-0\"");
    assertThat(ear.text())
        .contains("\"tick\":99999,\"id\":\"job-1\"")
        .doesNotContain("\"tick\":5,");
    assertThat(ear.text().split("event: standing", -1).length).isLessThan(10);
    assertThat(unwatched).isTrue();
  }

  @Test
  void aLineOfWhatIsTold_isNoEventOfItsOwn() throws Exception {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    OutputStream ear =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            heard.write(one);
            if (heard.toString(StandardCharsets.UTF_8).contains("}\n\nevent: all\n")) {
              throw new IOException("gone");
            }
          }
        };
    String evil = "x\n\nevent: all\ndata: \r\n";
    Standing standing =
        new Standing(1, "one", "k", evil, State.WORKING, 0, 1, 0, null, null, null, evil, null, "");
    new Listener(ear)
        .to(
            new Told(
                listener -> {
                  listener.accept(standing);
                  return () -> {};
                }));
    assertThat(heard.toString(StandardCharsets.UTF_8)).startsWith("event: standing\ndata: {");
    assertThat(heard.toString(StandardCharsets.UTF_8)).contains("\\n\\nevent: all\\ndata");
  }
}
