package backfire.studio.work;

import java.util.regex.Pattern;

/**
 * Why something was not done, in a sentence for somebody who may sit at another machine: files by
 * their names, without the folders of this one.
 */
public final class Reason {
  /** From the root of a file system, or of a drive, to the last folder. */
  private static final Pattern FOLDERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.:/\\\\])(?:[A-Za-z]:)?[/\\\\](?:[^/\\\\\"'()\\s][^/\\\\\"'()\n]*[/\\\\])+");

  /** Of what is no problem with what was asked, but a fault of the program. */
  public static final String FAULT =
      "This is a fault of the program. What happened is told where the studio was started.";

  private Reason() {}

  /** What an exception says. */
  public static String of(Exception e) {
    String message = e.getMessage();
    return message == null ? FAULT : withoutFolders(message);
  }

  /** A sentence with files by their names alone. */
  public static String withoutFolders(String sentence) {
    return FOLDERS.matcher(sentence).replaceAll("");
  }
}
