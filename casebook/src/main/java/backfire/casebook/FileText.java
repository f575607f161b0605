package backfire.casebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of one case: read once, within bounds, and remembered by their SHA-256. A draft stands
 * for what is in the folder, or for what is not there yet.
 */
final class FileText {
  private static final long MOST_IN_ALL = 32L << 20;

  private final Path folder;
  private final Map<String, String> drafts;
  private final Problems problems;
  private final SortedMap<String, String> digests = new TreeMap<>();
  private long inAll;

  FileText(Path folder, Problems problems) {
    this(folder, Map.of(), problems);
  }

  /**
   * With drafts.
   *
   * @param drafts texts by path within the folder, with slashes
   */
  FileText(Path folder, Map<String, String> drafts, Problems problems) {
    this.folder = folder;
    this.drafts = Map.copyOf(drafts);
    this.problems = problems;
  }

  /** SHA-256 of each file read, by path within the folder. */
  SortedMap<String, String> digests() {
    return digests;
  }

  /** Whether a file is not there. */
  boolean isMissing(String name) {
    return !drafts.containsKey(name) && Files.notExists(folder.resolve(name));
  }

  /** Whether something else is where a folder may be. */
  boolean isNoFolder(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) && !Files.isDirectory(path);
  }

  /** What is in a folder of the case, by name; nothing if there is no such folder. */
  List<String> names(String within) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    Path inner = folder.resolve(within);
    if (Files.isDirectory(inner)) {
      try (Stream<Path> listed = Files.list(inner)) {
        listed.forEach(file -> names.add(String.valueOf(file.getFileName())));
      }
    }
    String before = within + "/";
    drafts.keySet().stream()
        .filter(draft -> draft.startsWith(before))
        .forEach(draft -> names.add(draft.substring(before.length())));
    return List.copyOf(names);
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
      String draft = drafts.get(name);
      if (draft != null) {
        return read(name, new ByteArrayInputStream(draft.getBytes(StandardCharsets.UTF_8)), most);
      }
      if (!mayBeFile(path)) {
        String found = Files.isDirectory(path) ? "a folder" : "none";
        wrong(name, "file", found, "a file named " + name);
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(name, in, most);
      }
    } catch (IOException e) {
      wrong(name, "file", unreadable(e), "a file that may be read");
      return Optional.empty();
    }
  }

  private Optional<String> read(String name, InputStream in, int most) throws IOException {
    Optional<byte[]> read = bytes(in, name, most);
    read.ifPresent(bytes -> digests.put(name, Sha256.of(bytes)));
    return read.flatMap(bytes -> text(name, bytes));
  }

  /* Reads no more than is allowed, whatever the file says of its size. */
  private Optional<byte[]> bytes(InputStream in, String name, int most) throws IOException {
    int allowed = (int) Math.min(most, MOST_IN_ALL - inAll);
    byte[] bytes = in.readNBytes(allowed + 1);
    if (bytes.length > allowed) {
      boolean alone = allowed == most;
      wrong(
          name,
          alone ? "size of the file" : "size of all files",
          "more than " + (alone ? most : MOST_IN_ALL) + " bytes",
          "at most " + (alone ? most : MOST_IN_ALL) + " bytes");
      return Optional.empty();
    }
    inAll += bytes.length;
    return Optional.of(bytes);
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
        boolean goesOn = (bytes[i] & 0xc0) == 0x80; // a byte of the letter before it
        column = bytes[i] == '\n' ? 1 : goesOn ? column : column + 1;
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
}
