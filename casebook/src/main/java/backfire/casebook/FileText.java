package backfire.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one case: read once, within bounds, and remembered by their SHA-256. */
final class FileText {
  private final Path folder;
  private final Problems problems;
  private final SortedMap<String, String> digests = new TreeMap<>();

  FileText(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** SHA-256 of each file read, by path within the folder. */
  SortedMap<String, String> digests() {
    return digests;
  }

  /**
   * The text of a file.
   *
   * @param name path within the folder, with slashes
   * @param most bytes it may have
   */
  Optional<String> read(String name, int most) {
    Path path = folder.resolve(name);
    try {
      if (!mayBeFile(path)) {
        wrong(name, "file", "none", "a file named " + name);
        return Optional.empty();
      }
      long size = Files.size(path);
      if (size > most) {
        wrong(name, "size of the file", size + " bytes", "at most " + most + " bytes");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(path);
      digests.put(name, sha256(bytes));
      return text(name, bytes);
    } catch (IOException e) {
      wrong(name, "file", unreadable(e), "a file that may be read");
      return Optional.empty();
    }
  }

  /** Whether a file is there, or may be and cannot be seen for want of permission. */
  static boolean mayBeFile(Path path) {
    return Files.exists(path) ? Files.isRegularFile(path) : !Files.notExists(path);
  }

  /** What is found where a file or folder is and cannot be read. */
  static String unreadable(Exception e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    String why =
        cause instanceof AccessDeniedException ? "permission is missing" : cause.getMessage();
    return "one that cannot be read (" + (why == null ? cause : why) + ")";
  }

  private Optional<String> text(String name, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      int line = 1;
      int column = 1;
      for (int i = 0; i < buffer.position(); i++) {
        column = bytes[i] == '\n' ? 1 : column + 1;
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems
          .in(name)
          .wrong(line, column, "encoding", "bytes that are not UTF-8", "text in UTF-8", null);
      return Optional.empty();
    }
  }

  private void wrong(String name, String what, String found, String allowed) {
    problems.in(name).wrong(1, 1, what, found, allowed, null);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
