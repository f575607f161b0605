package backfire.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Beliefs that can be held and may not be meant so. */
final class OddCredence {
  /** One number, from the sceptic's to the credulous reader's. */
  private record Three(double sceptic, double base, double credulous) {
    boolean inOrder(boolean rising) {
      return rising ? sceptic <= base && base <= credulous : sceptic >= base && base >= credulous;
    }
  }

  private OddCredence() {}

  /** Notes what is odd. */
  static void note(Credence read, Form form, Problems.In problems) {
    acrossMaps(read, form, problems);
    read.maps()
        .forEach((name, map) -> form.find(name).ifPresent(at -> withinAMap(map, at, problems)));
  }

  /** The sceptic believes least in everything, or the three are no range. */
  private static void acrossMaps(Credence read, Form form, Problems.In problems) {
    Optional<Located> at =
        read.maps().keySet().stream().flatMap(n -> form.find(n).stream()).findFirst();
    if (at.isEmpty()) {
      return;
    }
    SortedMap<String, Double> sceptic = numbers(read.sceptic());
    SortedMap<String, Double> base = numbers(read.base());
    SortedMap<String, Double> credulous = numbers(read.credulous());
    for (Map.Entry<String, Double> number : sceptic.entrySet()) {
      String name = number.getKey();
      Three three =
          new Three(
              number.getValue(),
              base.getOrDefault(name, Double.NaN),
              credulous.getOrDefault(name, Double.NaN));
      boolean rising = name.startsWith("reliability") || name.startsWith("detection");
      if (!three.inOrder(rising)) {
        String found =
            "%s %s, %s, %s for sceptic, base, credulous"
                .formatted(
                    name,
                    Form.plain(three.sceptic()),
                    Form.plain(three.base()),
                    Form.plain(three.credulous()));
        problems.doubtful(
            at.get(), "credence", found, rising ? "numbers that rise" : "numbers that fall");
      }
    }
  }

  private static SortedMap<String, Double> numbers(CredenceMap map) {
    SortedMap<String, Double> numbers = new TreeMap<>();
    map.reliability().forEach((letter, value) -> numbers.put("reliability of " + letter, value));
    map.error().forEach((digit, value) -> numbers.put("error of " + digit, value));
    map.anyway().forEach((word, value) -> numbers.put("anyway " + word.id(), value));
    map.detection()
        .byGravity()
        .forEach((gravity, value) -> numbers.put("detection of " + gravity.id(), value));
    numbers.put("false-incidents", map.falseIncidents());
    return numbers;
  }

  /** A better grade is not believed less. */
  private static void withinAMap(CredenceMap map, Located at, Problems.In problems) {
    String grades = "none believed more than a better one";
    if (!falls(List.copyOf(map.reliability().values()))) {
      problems.doubtful(at, "reliability", "a letter believed more than one before it", grades);
    }
    List<Double> judged = List.copyOf(map.error().headMap(6).values());
    if (!falls(judged.reversed())) {
      problems.doubtful(at, "error", "a digit that errs less than one before it", grades);
    }
    if (!falls(List.copyOf(map.anyway().values()))) {
      problems.doubtful(
          at, "anyway", "what is unlikely told more than what is likely", "likely first");
    }
  }

  private static boolean falls(List<Double> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) > values.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
