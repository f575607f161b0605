package backfire.studio.shelf;

import backfire.casebook.Sha256;
import java.nio.charset.StandardCharsets;

/** A few digits that stand for a text: the same for the same text, and in practice for no other. */
public final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  /** Sixteen hexadecimal digits. */
  public static String of(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
