package backfire.lab.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

  /**
   * Folders that this process holds. Asked before a lock's file is opened: on some systems closing
   * any opening of a file lets go all of a process's locks on it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path key;
  private final FileChannel channel;

  private FolderLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Holds a folder until it is closed.
   *
   * @throws StoreFailure if another process, or another run of this one, holds it
   */
  static FolderLock of(Path folder) {
    Path key = folder.toAbsolutePath().normalize();
    if (!HELD.add(key)) {
      throw StoreFailure.held(folder, "process " + self());
    }
    boolean held = false;
    try {
      FolderLock lock = new FolderLock(key, locked(folder));
      held = true;
      return lock;
    } catch (IOException e) {
      throw StoreFailure.writing(folder.resolve(FILE), e);
    } finally {
      if (!held) {
        HELD.remove(key);
      }
    }
  }

  /** Who writes to a folder now, if anybody does. */
  public static Optional<String> findHolder(Path folder) {
    Path key = folder.toAbsolutePath().normalize();
    if (!HELD.add(key)) {
      return Optional.of("process " + self());
    }
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock(FAR, 1, false)) {
        return lock == null ? Optional.of(holder(file)) : Optional.empty();
      }
    } catch (IOException e) {
      throw StoreFailure.reading(file, e);
    } finally {
      HELD.remove(key);
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      if (channel.tryLock(FAR, 1, false) == null) {
        throw StoreFailure.held(folder, holder(file));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)));
      locked = true;
      return channel;
    } finally {
      if (!locked) {
        channel.close();
      }
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
    } finally {
      HELD.remove(key);
    }
  }
}
