package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.words.Words;
import backfire.model.act.Act;
import backfire.model.act.ActText;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The acts of the observed time, each day's with a letter. */
final class Flags {
  private Flags() {}

  /**
   * A day on which something was done.
   *
   * @param letter A, B, …
   * @param names what was done
   */
  record Day(String letter, LocalDate date, List<String> names) {
    /** Such as {@code change of leadership, 17 December 2011}. */
    String words() {
      return String.join("; ", names) + ", " + Words.day(date);
    }
  }

  static List<Day> of(Case ofCase, Study study) {
    List<Act> acts = new ArrayList<>(ofCase.setting().acts());
    acts.addAll(Plans.acts(ofCase, study));
    SortedMap<LocalDate, List<String>> days = new TreeMap<>();
    for (Act act : acts) {
      if (isObserved(ofCase.setting().calendar(), act.date())) {
        String name = ofCase.actNames().getOrDefault(ActText.written(act), act.text());
        List<String> names = days.computeIfAbsent(act.date(), day -> new ArrayList<>());
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    List<Day> flags = new ArrayList<>();
    days.forEach((day, names) -> flags.add(new Day(letter(flags.size()), day, names)));
    return flags;
  }

  private static boolean isObserved(Calendar calendar, LocalDate day) {
    LocalDate end = calendar.first().plusWeeks(calendar.weeks());
    return !day.isBefore(calendar.first()) && day.isBefore(end);
  }

  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : Integer.toString(index - 25);
  }
}
