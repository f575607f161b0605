package backfire.studio.api;

import java.io.InputStream;

/**
 * A file as an answer.
 *
 * @param name under which it is kept where it is taken away; empty where it is shown
 * @param alone whether it is a page that carries its script with it
 */
public record Sent(String contentType, String name, boolean alone, InputStream bytes) {
  /** What stands after the question mark where a report is kept rather than looked at. */
  static final String KEEP = "keep";

  /**
   * A report.
   *
   * @param of what it is of, as its file is named
   * @param kept whether it is kept as a file, or looked at
   */
  static Sent report(String of, boolean kept, InputStream page) {
    return new Sent("text/html; charset=utf-8", kept ? of + "-report.html" : "", true, page);
  }
}
