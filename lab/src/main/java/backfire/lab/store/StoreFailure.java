package backfire.lab.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of a run could not be written or read; the message says which, and what to do. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreFailure(String what, @Nullable Throwable cause) {
    super(what, cause);
  }

  static StoreFailure writing(Path file, Throwable cause) {
    String why =
        cause instanceof AccessDeniedException
            ? ": permission is missing."
            : " (" + cause.getMessage() + "): is the disk full?";
    return new StoreFailure("Cannot write " + file + why, cause);
  }

  static StoreFailure reading(Path file, Throwable cause) {
    return new StoreFailure("Cannot read " + file + " (" + cause.getMessage() + ").", cause);
  }

  static StoreFailure held(Path folder, String holder) {
    return new StoreFailure(
        "%s is being written to by %s: wait until that has ended, or name another folder."
            .formatted(folder, holder),
        null);
  }

  /** With a sentence more. */
  public StoreFailure and(String sentence) {
    return new StoreFailure(getMessage() + " " + sentence, this);
  }
}
