package backfire.casebook.coding;

import backfire.casebook.Question;
import backfire.casebook.Question.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entry of the evidence as the shipped files have it: a name a line, lists between brackets, a
 * question on one line if it fits.
 */
final class EntryText {
  private static final int WIDTH = 120;
  private static final String OTHERS = "more-than";

  private final List<String> lines = new ArrayList<>();

  private EntryText() {}

  static List<String> outlet(Coding.Outlet outlet) {
    return new EntryText()
        .need("id", outlet.id())
        .need("name", outlet.name())
        .may("note", outlet.note())
        .lines;
  }

  static List<String> chain(Coding.Chain chain) {
    return new EntryText()
        .need("id", chain.id())
        .need("outlet", chain.outlet())
        .need("grade", chain.letter())
        .need("origin", chain.origin())
        .lines;
  }

  static List<String> incident(Coding.Incident incident) {
    return new EntryText()
        .need("id", incident.id())
        .need("says", incident.says())
        .list("places", incident.places(), true)
        .need("agency", incident.agency())
        .oneOrList("rank", incident.rank())
        .oneOrList("gravity", incident.gravity())
        .yesOrNo("group", incident.group())
        .need("when", incident.when())
        .lines;
  }

  static List<String> report(Coding.Report report) {
    return new EntryText()
        .need("id", report.id())
        .need("chain", report.chain())
        .need("outlet", report.outlet())
        .need("url", report.url())
        .may("published", report.published())
        .may("when", report.when())
        .may("where", report.where())
        .need("kind", report.kind())
        .need("grade", report.letter() + report.digit())
        .need("use", report.use())
        .may("anyway", report.anyway())
        .list("incidents", report.incidents(), false)
        .may("basis", report.basis())
        .need("says", report.says())
        .lines;
  }

  static List<String> claim(Coding.Claim claim) {
    EntryText text =
        new EntryText()
            .need("id", claim.id())
            .need("says", claim.says())
            .list("reports", claim.reports(), true)
            .list("incidents", claim.incidents(), false)
            .may("part-of", claim.partOf());
    if (claim.against()) {
      text.put("against: yes");
    }
    if (!claim.because().isEmpty()) {
      text.put("scored: no").need("because", claim.because());
    }
    text.put("asked:");
    if (claim.asked() != null) {
      text.question(claim.asked(), "    ", "    ");
    }
    return text.lines;
  }

  // ---- Names with values.

  private EntryText put(String line) {
    lines.add((lines.isEmpty() ? "- " : "  ") + line);
    return this;
  }

  private EntryText need(String name, String value) {
    return put(value.isEmpty() ? name + ":" : name + ": " + YamlWord.alone(value));
  }

  private EntryText may(String name, String value) {
    return value.isEmpty() ? this : need(name, value);
  }

  private EntryText yesOrNo(String name, String value) {
    return value.equals("yes") || value.equals("no") ? put(name + ": " + value) : may(name, value);
  }

  private EntryText oneOrList(String name, List<String> values) {
    return values.size() == 1 ? need(name, values.getFirst()) : list(name, values, false);
  }

  private EntryText list(String name, List<String> values, boolean needed) {
    if (values.isEmpty()) {
      return needed ? put(name + ":") : this;
    }
    String flow = name + ": " + row(values);
    if (flow.length() <= WIDTH) {
      return put(flow);
    }
    put(name + ":");
    values.forEach(value -> lines.add("    - " + YamlWord.alone(value)));
    return this;
  }

  private static String row(List<String> values) {
    return "[" + String.join(", ", values.stream().map(YamlWord::among).toList()) + "]";
  }

  // ---- The question.

  /** Writes it with these before its first line and the others. */
  private void question(Coding.Asked asked, String first, String others) {
    String form = YamlWord.alone(asked.form());
    if (asked.form().equals(Question.ALL.id())) {
      lines.add(first + form + ":");
      asked.parts().forEach(part -> question(part, others + "  - ", others + "    "));
      return;
    }
    Map<String, String> values = values(asked);
    List<String> named = new ArrayList<>();
    values.forEach((name, value) -> named.add(YamlWord.among(name) + ": " + value));
    String flow = form + ": {" + String.join(", ", named) + "}";
    if (first.length() + flow.length() <= WIDTH) {
      lines.add(first + flow);
      return;
    }
    lines.add(first + form + ":");
    values.forEach((name, value) -> field(others + "  ", name, value, asked));
  }

  private void field(String indent, String name, String value, Coding.Asked asked) {
    String line = indent + YamlWord.alone(name) + ": " + value;
    List<String> words = asked.fields().getOrDefault(name, List.of());
    if (line.length() <= WIDTH || !value.startsWith("[")) {
      lines.add(line);
      return;
    }
    lines.add(indent + YamlWord.alone(name) + ":");
    words.forEach(word -> lines.add(indent + "  - " + YamlWord.alone(word)));
  }

  /** Each value as it is written between braces, in the order of the form; then what it lacks. */
  private static Map<String, String> values(Coding.Asked asked) {
    Map<String, List<String>> left = new LinkedHashMap<>();
    new TreeMap<>(asked.fields())
        .forEach(
            (name, words) -> {
              if (!words.isEmpty()) {
                left.put(name, words);
              }
            });
    Map<String, String> values = new LinkedHashMap<>();
    Optional<Question> question = Question.find(asked.form());
    for (Field field : question.map(Question::fields).orElse(List.of())) {
      String value =
          field.name().equals(OTHERS) ? others(left) : value(field, take(left, field.name()));
      if (!value.isEmpty()) {
        values.put(field.name(), value);
      } else if (field.needed()) {
        values.put(field.name(), "\"\"");
      }
    }
    left.forEach((name, words) -> values.put(name, row(words))); // check says that it is none
    return values;
  }

  private static List<String> take(Map<String, List<String>> left, String name) {
    List<String> words = left.remove(name);
    return words == null ? List.of() : words;
  }

  private static String value(Field field, List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    return switch (field.kind()) {
      case PLACES, WINDOWS -> row(words);
      case RANKS, GRAVITIES -> words.size() == 1 ? YamlWord.among(words.getFirst()) : row(words);
      case VALUES -> years(words);
      case YES -> yesOrNo(String.join(" ", words));
      case NUMBER, WHOLE -> number(String.join(" ", words));
      case OBSERVABLE, AGENCY, WINDOW, SPAN, OTHERS -> YamlWord.among(String.join(" ", words));
    };
  }

  private static String yesOrNo(String word) {
    return word.equals("yes") || word.equals("no") ? word : YamlWord.among(word);
  }

  private static String number(String word) {
    return word.matches("-?[0-9]+(\\.[0-9]+)?") ? word : YamlWord.among(word);
  }

  private static String others(Map<String, List<String>> left) {
    List<String> agency = take(left, OTHERS + ".agency");
    List<String> places = take(left, OTHERS + ".places");
    List<String> named = new ArrayList<>();
    if (!agency.isEmpty()) {
      named.add("agency: " + YamlWord.among(String.join(" ", agency)));
    }
    if (!places.isEmpty()) {
      named.add("places: " + row(places));
    }
    return named.isEmpty() ? "" : "{" + String.join(", ", named) + "}";
  }

  private static String years(List<String> words) {
    List<String> named = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split(":", 2);
      String value = parts.length == 2 ? number(parts[1].strip()) : "\"\"";
      named.add(YamlWord.among(parts[0].strip()) + ": " + value);
    }
    return "{" + String.join(", ", named) + "}";
  }
}
