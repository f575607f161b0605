package backfire.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * Why a file could not be read or written, in words: some of Java's exceptions say but its name.
 */
final class Reason {
  private Reason() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> denied.getFile() + " (not allowed)";
      case NoSuchFileException missing -> missing.getFile() + " (not there)";
      default -> String.valueOf(e.getMessage());
    };
  }
}
