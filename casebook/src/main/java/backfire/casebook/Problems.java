package backfire.casebook;

import backfire.casebook.CaseProblem.Weight;
import backfire.model.act.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong or doubtful in a case's files, noted while they are read. */
final class Problems {
  /** So many of each weight are noted; who has put them right sees the next. */
  static final int MOST = 200;

  private static final int MOST_NAMED = 30;

  private final List<CaseProblem> noted = new ArrayList<>();
  private int wrong;
  private int doubtful;

  /**
   * More is wrong than anybody reads at once. Reading stops: what is wrong ten thousand times is
   * one mistake, and to look for the nearest right thing each time takes hours.
   */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Everything noted, by file, line and column. */
  List<CaseProblem> all() {
    return noted.stream()
        .sorted(
            Comparator.comparing(CaseProblem::file)
                .thenComparingInt(CaseProblem::line)
                .thenComparingInt(CaseProblem::column))
        .toList();
  }

  /** What is wrong, rather than doubtful. */
  List<CaseProblem> wrong() {
    return all().stream().filter(p -> p.weight() == Weight.WRONG).toList();
  }

  /**
   * Notes a problem.
   *
   * @throws TooMany when there are enough
   */
  void add(CaseProblem problem) {
    switch (problem.weight()) {
      case WRONG -> {
        noted.add(problem);
        if (++wrong == MOST) {
          noted.add(stopped(problem));
          throw new TooMany();
        }
      }
      case DOUBTFUL -> {
        if (++doubtful <= MOST) {
          noted.add(problem);
        }
      }
    }
  }

  private static CaseProblem stopped(CaseProblem last) {
    return new CaseProblem(
        Weight.WRONG,
        last.file(),
        last.line(),
        last.column(),
        "problems",
        MOST + ", and reading stopped here",
        "none; put these right first",
        null);
  }

  /** Problems of one file. */
  In in(String file) {
    return new In(this, file);
  }

  /** Problems of one file. */
  record In(Problems problems, String file) {

    void wrong(Located at, String what, String allowed) {
      wrong(at.line(), at.column(), what, at.found(), allowed, null);
    }

    void wrong(Located at, String what, String allowed, @Nullable String nearest) {
      wrong(at.line(), at.column(), what, at.found(), allowed, nearest);
    }

    void wrong(
        int line, int column, String what, String found, String allowed, @Nullable String nearest) {
      problems.add(
          new CaseProblem(Weight.WRONG, file, line, column, what, found, allowed, nearest));
    }

    /** A word that is none of those allowed; of many, the nearest are named. */
    void unknown(Located.Scalar at, String what, Collection<String> allowed) {
      if (allowed.isEmpty()) {
        wrong(at, what, "nothing, as there is none");
        return;
      }
      List<String> near = Nearest.first(5, at.text(), allowed);
      String list =
          allowed.size() <= MOST_NAMED
              ? list(allowed)
              : "one of " + allowed.size() + " names, such as " + String.join(", ", near);
      wrong(at, what, list, Nearest.to(at.text(), allowed).orElse(null));
    }

    void doubtful(Located at, String what, String found, String allowed) {
      problems.add(
          new CaseProblem(
              Weight.DOUBTFUL, file, at.line(), at.column(), what, found, allowed, null));
    }
  }

  /** Words in a row, in alphabetical order. */
  static String list(Collection<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }
}
