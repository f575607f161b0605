package backfire.lab.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a run's folder for one writer. */
public final class FolderLock implements AutoCloseable {
  /*
   * The system's own lock on a file: it is gone with the process that held it, however that ended, so
   * nobody has to judge whether a file that was left behind is still meant. Only a byte far behind
   * the text is locked, as Windows lets nobody read what is locked; the text says who holds it. The
   * file stays, since whoever deleted it could delete the one that another has just locked.
   */
  static final String FILE = ".lock";

  private static final long FAR = 1L << 40;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Holds a folder until it is closed.
   *
   * @throws StoreFailure if another process, or another run of this one, holds it
   */
  static FolderLock of(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw StoreFailure.held(folder, holder(file));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)));
      return new FolderLock(channel);
    } catch (IOException e) {
      throw StoreFailure.writing(file, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(FAR, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // this process holds it already
    }
  }

  private static String self() {
    return Long.toString(ProcessHandle.current().pid());
  }

  /** The process that holds it, as it wrote down. */
  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file).strip();
    return pid.isEmpty() ? "another process" : "process " + pid;
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      throw new StoreFailure("The lock of a run's folder cannot be let go: " + e.getMessage(), e);
    }
  }
}
