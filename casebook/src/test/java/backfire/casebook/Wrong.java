package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or odd in the tiny case, and what must be said of it.
 *
 * @param what words of the tiny case that are replaced
 * @param by what stands there instead, with ▸ before the place of the problem
 * @param at words of the changed file with ▸ before the place of the problem
 * @param allowed words of what the message says is allowed
 * @param more what is replaced as well
 */
record Wrong(
    String file,
    String what,
    String by,
    String at,
    String found,
    String allowed,
    @Nullable String nearest,
    List<Also> more) {
  /** Stands before the place that the message must name; it is not part of the file. */
  private static final char HERE = '▸';

  /** Something that is replaced besides. */
  record Also(String file, String what, String by) {}

  Wrong(
      String file,
      String what,
      String by,
      String at,
      String found,
      String allowed,
      @Nullable String nearest) {
    this(file, what, by, at, found, allowed, nearest, List.of());
  }

  /** The same, with the place of the problem elsewhere than in the words that are new. */
  Wrong at(String place) {
    return new Wrong(file, what, by, place, found, allowed, nearest, more);
  }

  /** The same, with something else replaced as well. */
  Wrong and(String other, String words, String others) {
    List<Also> all = new ArrayList<>(more);
    all.add(new Also(other, words, others));
    return new Wrong(file, what, by, at, found, allowed, nearest, all);
  }

  /** The tiny case with what is wrong, in a folder. */
  void writeIn(Path folder) {
    TinyCase tiny = TinyCase.in(folder);
    more.forEach(also -> tiny.write(also.file(), changed(also.file())));
    tiny.write(file, text());
  }

  /** The changed file. */
  private String text() {
    return changed(file);
  }

  private String changed(String name) {
    String text = TinyCase.original(name);
    if (name.equals(file)) {
      text = replaced(text, what, without(by));
    }
    for (Also also : more) {
      text = also.file().equals(name) ? replaced(text, also.what(), also.by()) : text;
    }
    return text;
  }

  private static String replaced(String text, String words, String others) {
    assertThat(text).contains(words);
    return text.replace(words, others);
  }

  /** The problem is among those that were found, at its place. */
  void mustBeAmong(List<CaseProblem> problems, CaseProblem.Weight weight) {
    String before = text().substring(0, offset());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    assertThat(problems)
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo(file);
              assertThat(p.line()).as("line").isEqualTo(line);
              assertThat(p.column()).as("column").isEqualTo(column);
              if (weight == CaseProblem.Weight.WRONG) {
                assertThat(p.found()).isEqualTo(found);
              } else {
                assertThat(p.found()).contains(found);
              }
              assertThat(p.allowed()).contains(allowed);
              assertThat(p.nearest()).isEqualTo(nearest);
              assertThat(p.weight()).isEqualTo(weight);
            });
  }

  /** Where the problem is, in letters from the beginning of the file. */
  private int offset() {
    int start = text().indexOf(without(at));
    assertThat(start).as("place of the problem").isNotNegative();
    return start + at.indexOf(HERE);
  }

  private static String without(String marked) {
    return marked.replace(String.valueOf(HERE), "");
  }

  @Override
  public String toString() {
    return file + ": " + by.replace('\n', ' ');
  }
}
