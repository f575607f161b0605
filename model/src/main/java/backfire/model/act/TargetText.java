package backfire.model.act;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of targets: {@code attack:1/17} as a run numbers them; {@code attack:1/1f-2e-1300} and
 * {@code officer:1/90c2fe41ab03d7e5} as every twin knows them.
 *
 * <p>Officers have no numbers. Their keys are written as tables write them, in sixteen hexadecimal
 * digits, so that no number passes for one.
 */
final class TargetText {
  private static final Pattern TARGET = Pattern.compile("(attack|officer):(\\d{1,9})/(.+)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern IDENTITY =
      Pattern.compile("([0-9a-f]{1,16})-([0-9a-f]{1,16})-(\\d{1,5})");

  private TargetText() {}

  static Target attack(ActWords words) {
    String allowed = "an attack such as attack:1/17, number 17 of world 1";
    String word = words.take(allowed);
    Matcher target = TARGET.matcher(word);
    if (!target.matches() || !target.group(1).equals("attack")) {
      String rest = word.substring(word.indexOf(':') + 1);
      boolean numbered = rest.matches("\\d{1,9}/\\d{1,15}");
      throw words.last(allowed, numbered ? "attack:" + rest : null);
    }
    String number = target.group(3);
    int world = Integer.parseInt(target.group(2));
    Matcher identity = IDENTITY.matcher(number);
    if (identity.matches()) {
      long who = Long.parseUnsignedLong(identity.group(1), 16);
      long whom = Long.parseUnsignedLong(identity.group(2), 16);
      return new Target.Identity(world, who, whom, Integer.parseInt(identity.group(3)));
    }
    if (!NUMBER.matcher(number).matches()) {
      throw words.within(target.start(3), number, allowed, null);
    }
    return new Target.Numbered(world, Long.parseLong(number));
  }

  static Target officer(ActWords words) {
    String allowed =
        "an officer of a world by his key, such as officer:1/90c2fe41ab03d7e5; keys stand in the"
            + " table of events, column who, or whom for an attack";
    Matcher target = TARGET.matcher(words.take(allowed));
    if (!target.matches() || !target.group(1).equals("officer")) {
      throw words.last(allowed, null);
    }
    String key = target.group(3);
    if (!KEY.matcher(key).matches()) {
      throw words.within(target.start(3), key, allowed, null);
    }
    return new Target.Person(Integer.parseInt(target.group(2)), Long.parseUnsignedLong(key, 16));
  }
}
