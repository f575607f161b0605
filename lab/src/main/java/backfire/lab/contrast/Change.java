package backfire.lab.contrast;

import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one study of a case has that another has not, and the other way round, as a phrase. */
public final class Change {
  private Change() {}

  /**
   * Such as {@code without news and with kin.share = 0.4}.
   *
   * @param one what is changed
   * @param other what it becomes
   * @throws StudyProblem if their worlds do not share their luck
   */
  public static String between(Study one, Study other) {
    mustShareLuck(one, other);
    List<String> parts = new ArrayList<>();
    without(one, other).forEach(name -> parts.add("without " + name));
    without(other, one).forEach(name -> parts.add("with " + name));
    set(one, other, parts);
    left(other.acts(), one.acts()).forEach(act -> parts.add("with “" + act + "”"));
    left(one.acts(), other.acts()).forEach(act -> parts.add("without “" + act + "”"));
    if (one.drawPriors() != other.drawPriors()) {
      parts.add(
          other.drawPriors()
              ? "with free parameters drawn"
              : "with free parameters as the case has them");
    }
    return parts.isEmpty() ? "with nothing changed" : joined(parts);
  }

  private static void mustShareLuck(Study one, Study other) {
    if (!one.caseId().equals(other.caseId())) {
      throw refused("one is of %s, the other of %s".formatted(one.caseId(), other.caseId()));
    }
    if (one.seed() != other.seed()) {
      throw refused("one has the seed %s, the other %s".formatted(one.seed(), other.seed()));
    }
    if (one.scale() != other.scale()) {
      throw refused(
          "one draws %s%% of the people, the other %s%%"
              .formatted(Words.chosen(100 * one.scale()), Words.chosen(100 * other.scale())));
    }
  }

  private static StudyProblem refused(String how) {
    return new StudyProblem(
        "Only worlds of one case, seed and scale share their luck and can be compared one by one: %s."
            .formatted(how));
  }

  /** Mechanisms that the second leaves out and the first has. */
  private static List<String> without(Study one, Study other) {
    return other.without().stream().filter(name -> !one.without().contains(name)).toList();
  }

  private static void set(Study one, Study other, List<String> parts) {
    SortedSet<String> names = new TreeSet<>(one.set().keySet());
    names.addAll(other.set().keySet());
    for (String name : names) {
      Double was = one.set().get(name);
      Double is = other.set().get(name);
      if (is == null) {
        parts.add("with " + name + " as the case has it");
      } else if (!is.equals(was)) {
        parts.add("with " + name + " = " + Words.typed(is));
      }
    }
  }

  /** What is left of a list when what another has is taken away, each as often as it is there. */
  private static List<String> left(List<String> of, List<String> taken) {
    List<String> left = new ArrayList<>(of);
    taken.forEach(left::remove);
    return left;
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
