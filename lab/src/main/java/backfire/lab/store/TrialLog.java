package backfire.lab.store;

import backfire.lab.explanation.Trial;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * Worlds that are kept as they come, a line each, and found by their seeds.
 *
 * <p>What was being written when a process was killed is cut off: that world is made again.
 */
public final class TrialLog implements AutoCloseable {
  private static final ObjectWriter ONE_LINE =
      Json.MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

  private final Path file;
  private final FileChannel channel;
  private final Map<Long, Trial> bySeed = new ConcurrentHashMap<>();

  private TrialLog(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The log in a file, which is made if it is not there. */
  static TrialLog open(Path file) {
    try {
      TrialLog log =
          new TrialLog(
              file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
      log.read();
      return log;
    } catch (IOException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  private void read() throws IOException {
    long whole = 0;
    byte[] bytes = Files.readAllBytes(file);
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (!read(new String(bytes, from, i - from, StandardCharsets.UTF_8))) {
          break;
        }
        from = i + 1;
        whole = from;
      }
    }
    channel.truncate(whole);
    channel.position(whole);
  }

  private boolean read(String line) {
    try {
      Trial trial = Json.MAPPER.readValue(line, Trial.class);
      bySeed.put(trial.seed(), trial);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** A world that is kept, or null. */
  public @Nullable Trial find(long seed) {
    return bySeed.get(seed);
  }

  /** How many are kept. */
  public int size() {
    return bySeed.size();
  }

  /** Keeps a world. */
  public synchronized void keep(Trial trial) {
    ByteBuffer line =
        ByteBuffer.wrap(
            (ONE_LINE.writeValueAsString(trial) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      while (line.hasRemaining()) {
        channel.write(line);
      }
    } catch (IOException e) {
      throw StoreFailure.writing(file, e);
    }
    bySeed.put(trial.seed(), trial);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw StoreFailure.writing(file, e);
    }
  }
}
