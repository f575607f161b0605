package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Case.Windows;
import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code windows} of a case: spans such as {@code 2014-09-01 to 2015-08-31}, by name. */
final class WindowsSection {
  /** The windows that every case has. */
  static final List<String> USUAL = List.of("now", "before", "early", "past");

  private static final int MOST = 100;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final String NAMED =
      "small letters, digits and hyphens, a letter first, at most 40";

  private WindowsSection() {}

  static Windows read(Located section, Problems.In problems, Span observed) {
    NavigableMap<String, Span> spans = new TreeMap<>();
    for (Entry entry : Form.entries(section, problems, "windows", MOST)) {
      String name = entry.key().text();
      if (!NAME.matcher(name).matches()) {
        problems.wrong(entry.key(), "name of a window", NAMED);
        continue;
      }
      span(entry.value(), problems, "window " + name, observed).ifPresent(s -> spans.put(name, s));
    }
    for (String name : USUAL) {
      boolean there =
          section instanceof Located.Mapping mapping
              && mapping.entries().stream().anyMatch(e -> e.key().text().equals(name));
      if (!there) {
        problems.wrong(
            section.line(),
            section.column(),
            "window " + name,
            "nothing",
            "the windows now, before, early, past, and others of the case's own",
            null);
      }
    }
    Span now = spans.getOrDefault("now", observed);
    Span before = spans.getOrDefault("before", observed);
    Span early = spans.getOrDefault("early", observed);
    Span past = spans.getOrDefault("past", observed);
    USUAL.forEach(spans::remove);
    return new Windows(now, before, early, past, spans);
  }

  /** A span within the observed time. */
  static Optional<Span> span(Located located, Problems.In problems, String what, Span observed) {
    Scalar scalar = Form.scalar(located, problems, what);
    String allowed =
        "two days such as "
            + observed.from()
            + " to "
            + observed.to()
            + ", in that order and within that time";
    String[] ends = scalar.text().strip().split(" to ", -1);
    Optional<LocalDate> from = Form.day(ends[0].strip());
    Optional<LocalDate> to = ends.length == 2 ? Form.day(ends[1].strip()) : Optional.empty();
    boolean right =
        from.isPresent()
            && to.isPresent()
            && !to.get().isBefore(from.get())
            && !from.get().isBefore(observed.from())
            && !to.get().isAfter(observed.to());
    if (!right && !scalar.text().isBlank()) {
      problems.wrong(scalar, what, allowed);
    }
    return right ? Optional.of(new Span(from.get(), to.get())) : Optional.empty();
  }
}
