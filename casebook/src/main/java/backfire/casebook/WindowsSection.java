package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.casebook.Case.Windows;
import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** {@code windows} of a case: spans such as {@code 2014-09-01 to 2015-08-31}, by name. */
final class WindowsSection {
  /** The windows that every case has. */
  static final List<String> USUAL = List.of("now", "before", "early", "past");

  private WindowsSection() {}

  static Windows read(Located section, Problems.In problems, Span observed) {
    NavigableMap<String, Span> spans = new TreeMap<>();
    for (Entry entry : Form.entries(section, problems, "windows")) {
      span(entry.value(), problems, "window " + entry.key().text(), observed)
          .ifPresent(s -> spans.put(entry.key().text(), s));
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
    try {
      if (ends.length == 2) {
        Span span = new Span(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()));
        if (!span.from().isBefore(observed.from()) && !span.to().isAfter(observed.to())) {
          return Optional.of(span);
        }
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Falls through to the one message that says what is allowed.
    }
    if (!scalar.text().isBlank()) {
      problems.wrong(scalar, what, allowed);
    }
    return Optional.empty();
  }
}
