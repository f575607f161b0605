package backfire.lab.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, whenever the power fails. */
public final class Durable {
  private Durable() {}

  /** Writes a file in its place. */
  interface Writer {
    void writeTo(Path file) throws IOException;
  }

  /** Has a file written aside, flushes it, and gives it its name. */
  static void write(Path file, Writer writer) {
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      discard(aside);
      writer.writeTo(aside);
      flush(aside, StandardOpenOption.WRITE);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null
          && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        flush(folder, StandardOpenOption.READ);
      }
    } catch (IOException e) {
      StoreFailure failure = StoreFailure.writing(file, e);
      try {
        discard(aside); // a full disk needs the room
      } catch (IOException also) {
        failure.addSuppressed(also);
      }
      throw failure;
    }
  }

  /** With the log that a database which was killed has left, and would read first. */
  private static void discard(Path aside) throws IOException {
    Files.deleteIfExists(aside);
    Files.deleteIfExists(aside.resolveSibling(aside.getFileName() + ".wal"));
  }

  /** Writes text. */
  public static void write(Path file, String text) {
    write(file, aside -> Files.writeString(aside, text, StandardCharsets.UTF_8));
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
