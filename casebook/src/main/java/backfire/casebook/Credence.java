package backfire.casebook;

import backfire.casebook.CredenceMap.Detection;
import backfire.casebook.Evidence.Anyway;
import backfire.model.kind.Gravity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far reports are believed, by three readers. Each moves everything together: the sceptic
 * believes sources less, thinks that they err more, tell more anyway, invent more, and hear of
 * less. An answer that hangs on the reader is no answer.
 */
public record Credence(CredenceMap sceptic, CredenceMap base, CredenceMap credulous) {
  /*
   * Nobody has counted how often an anonymous report from inside turns out true, so every number
   * here is an assumption, fixed before any claim was scored. What they rest on: letters and digits
   * are ordered by the NATO Admiralty scale, which puts no numbers to them; F says that a source
   * cannot be judged, so it is believed nothing and its reports change nothing; half of all reports
   * rest on one anonymous person (C), who is believed a little more often than not; what is told of
   * killings comes from border towns that telephones reach, so a killing is told more often than a
   * beating, and a crowd in daylight more often than a man alone in the dark. Incidents that did not
   * happen: were a third of nine that are told of 22 places, three agencies and eleven years invented,
   * as a letter of C would have it, that would be 0.005 a place, agency and year. What is told is a floor
   * of unknown height, so the level of all shares is uncertain by a factor of ten either way. Sceptic and credulous
   * stand about a factor of two to three from the base on each odds, rate or share.
   */
  private static final String ASSUMED =
      "assumption: first guesses, fixed before any claim was scored; nobody has counted";

  /** What is believed where a case says nothing else. */
  public static final Credence ASSUMPTION =
      new Credence(
          new CredenceMap(
              letters(0.85, 0.65, 0.40, 0.15, 0.04, 0),
              10,
              digits(0.05, 0.20, 0.35, 0.55, 0.80, 0.5),
              words(0.90, 0.65, 0.35),
              0.015,
              new Detection(gravities(0.05, 0.01, 0.003), 2, 2, 1.5),
              ASSUMED),
          new CredenceMap(
              letters(0.95, 0.85, 0.65, 0.35, 0.10, 0),
              10,
              digits(0.02, 0.10, 0.20, 0.40, 0.70, 0.5),
              words(0.80, 0.50, 0.20),
              0.005,
              new Detection(gravities(0.15, 0.03, 0.01), 2, 2, 1.5),
              ASSUMED),
          new CredenceMap(
              letters(0.99, 0.95, 0.85, 0.60, 0.25, 0),
              10,
              digits(0.01, 0.05, 0.10, 0.25, 0.50, 0.5),
              words(0.65, 0.35, 0.10),
              0.002,
              new Detection(gravities(0.40, 0.09, 0.03), 2, 2, 1.5),
              ASSUMED));

  /** The three by their names, from the one who believes least. */
  public Map<String, CredenceMap> maps() {
    Map<String, CredenceMap> maps = new LinkedHashMap<>();
    maps.put("sceptic", sceptic);
    maps.put("base", base);
    maps.put("credulous", credulous);
    return Collections.unmodifiableMap(maps);
  }

  private static TreeMap<Character, Double> letters(double... values) {
    TreeMap<Character, Double> map = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put((char) ('A' + i), values[i]);
    }
    return map;
  }

  private static TreeMap<Integer, Double> digits(double... values) {
    TreeMap<Integer, Double> map = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put(1 + i, values[i]);
    }
    return map;
  }

  private static TreeMap<Anyway, Double> words(double likely, double even, double unlikely) {
    return new TreeMap<>(
        Map.of(Anyway.LIKELY, likely, Anyway.EVEN, even, Anyway.UNLIKELY, unlikely));
  }

  private static TreeMap<Gravity, Double> gravities(double killed, double hurt, double beaten) {
    return new TreeMap<>(
        Map.of(Gravity.KILLED, killed, Gravity.HURT, hurt, Gravity.BEATEN, beaten));
  }
}
