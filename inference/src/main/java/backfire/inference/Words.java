package backfire.inference;

import java.util.Locale;

/** Sentences with numbers in them, the same in every place of the world. */
final class Words {
  private Words() {}

  // Error Prone's annotation for formats would be a dependency for one method.
  @SuppressWarnings("AnnotateFormatMethod")
  static String of(String words, Object... values) {
    return String.format(Locale.ROOT, words, values);
  }
}
