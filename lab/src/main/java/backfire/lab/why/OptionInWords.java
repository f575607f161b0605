package backfire.lab.why;

import backfire.model.rule.Leaving.Option;
import java.util.Locale;

/** An officer's option, in words. */
final class OptionInWords {
  private OptionInWords() {}

  static String id(Option option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  /** As after “he would”. */
  static String of(Option option) {
    return switch (option) {
      case STAY -> "stay";
      case MARKET -> "go to the market";
      case COMPANY -> "go to a company";
      case RETIREMENT -> "retire early";
    };
  }
}
