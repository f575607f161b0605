package backfire.studio.api;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** A file that is made to be sent, and is gone when it was. */
final class TemporaryFile extends FilterInputStream {
  private static final int MADE_AT_ONCE = 2;
  private static final Semaphore MAKING = new Semaphore(MADE_AT_ONCE);

  private final Path folder;
  private final Path file;

  private TemporaryFile(Path folder, Path file) throws IOException {
    super(new BufferedInputStream(Files.newInputStream(file)));
    this.folder = folder;
    this.file = file;
  }

  /** Makes a file that is not there yet. */
  @FunctionalInterface
  interface Making {
    void to(Path file);
  }

  /** Makes it, two at a time, and reads it. */
  static InputStream made(Making making) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("backfire-");
    Path file = folder.resolve("table");
    MAKING.acquire();
    boolean isMade = false;
    try {
      making.to(file);
      InputStream read = new TemporaryFile(folder, file);
      isMade = true;
      return read;
    } finally {
      MAKING.release();
      if (!isMade) {
        discard(folder, file);
      }
    }
  }

  private static void discard(Path folder, Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    super.close();
    discard(folder, file);
  }
}
