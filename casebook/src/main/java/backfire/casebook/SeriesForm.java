package backfire.casebook;

import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A question after a course over years, whose names are years. */
final class SeriesForm {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int MOST_YEARS = 1_000;
  private static final double LEAST = 1e-9;
  private static final double MOST = 1e9;
  private static final double LEAST_ERROR = 0.001;
  private static final double MOST_ERROR = 10;

  private final AskForm form;
  private final Problems.In problems;

  SeriesForm(AskForm form) {
    this.form = form;
    this.problems = form.problems();
  }

  Optional<Ask> read() {
    boolean relative = AskForm.yes(form.form(), "relative", false);
    return Optional.of(
        new Ask.Series(
            form.observable(),
            form.agencyOrAll(),
            form.whichPlaces(),
            form.form().number("error", LEAST_ERROR, MOST_ERROR),
            relative,
            form.form().need("values").map(v -> values(v, relative)).orElse(new TreeMap<>())));
  }

  private SortedMap<Integer, Double> values(Located located, boolean relative) {
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (Entry entry : Form.entries(located, problems, "values", MOST_YEARS)) {
      year(entry)
          .ifPresent(
              year ->
                  values.put(
                      year, Form.number(entry.value(), problems, "value of a year", LEAST, MOST)));
    }
    int least = relative ? 2 : 1;
    if (located instanceof Mapping mapping && mapping.entries().size() < least) {
      String allowed = least == 1 ? "a value at least" : "two at least, for a course";
      problems.wrong(located, "values", allowed);
    }
    return values;
  }

  private Optional<Integer> year(Entry entry) {
    String text = entry.key().text();
    int first = form.observed().from().getYear();
    int last = form.observed().to().getYear();
    if (YEAR.matcher(text).matches()) {
      int year = Integer.parseInt(text);
      if (year >= first && year <= last) {
        return Optional.of(year);
      }
    }
    problems.wrong(entry.key(), "year", "a year from " + first + " to " + last);
    return Optional.empty();
  }
}
