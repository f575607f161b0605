package backfire.lab.explanation;

import backfire.lab.ensemble.StudyProblem;
import backfire.model.act.Nearest;
import backfire.model.parameter.Mechanism;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of factors. Documented acts are in every one, and all share the same priors.
 *
 * @param factors those that are in it
 */
public record Explanation(Set<Factor> factors) {
  /** Everything is at work. */
  public static final Explanation FULL = new Explanation(EnumSet.allOf(Factor.class));

  public Explanation {
    EnumSet<Factor> in = EnumSet.noneOf(Factor.class);
    in.addAll(factors);
    factors = Collections.unmodifiableSet(in);
  }

  /** All there are: first everything, then by what is out, last nothing. */
  public static List<Explanation> all() {
    Factor[] factors = Factor.values();
    List<Explanation> all = new ArrayList<>();
    for (int out = 0; out < 1 << factors.length; out++) {
      EnumSet<Factor> in = EnumSet.noneOf(Factor.class);
      for (Factor factor : factors) {
        if ((out >> factor.ordinal() & 1) == 0) {
          in.add(factor);
        }
      }
      all.add(new Explanation(in));
    }
    all.sort((a, b) -> Integer.compare(b.factors.size(), a.factors.size()));
    return List.copyOf(all);
  }

  /** Whether a factor is in it. */
  public boolean has(Factor factor) {
    return factors.contains(factor);
  }

  /** The mechanisms that it replaces by their neutral forms. */
  public Set<Mechanism> knockOuts() {
    EnumSet<Mechanism> out = EnumSet.noneOf(Mechanism.class);
    for (Factor factor : Factor.values()) {
      if (!has(factor)) {
        out.addAll(factor.mechanisms());
      }
    }
    return out;
  }

  /** Its name in files: the names of its factors, such as {@code fear+pay}, or {@code none}. */
  public String id() {
    return factors.isEmpty()
        ? "none"
        : factors.stream().map(Factor::id).collect(Collectors.joining("+"));
  }

  /**
   * The explanation of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Explanation of(String id) {
    EnumSet<Factor> in = EnumSet.noneOf(Factor.class);
    if (!id.equals("none")) {
      for (String name : id.split("\\+", -1)) {
        in.add(
            Factor.find(name)
                .orElseThrow(() -> new IllegalArgumentException("no factor is named " + name)));
      }
    }
    return new Explanation(in);
  }

  /**
   * The explanation that somebody named.
   *
   * @param what it is, as a sentence begins that says what is allowed
   * @throws StudyProblem if there is none
   */
  public static Explanation named(String name, String what) {
    List<String> names = Arrays.stream(Factor.values()).map(Factor::id).toList();
    for (String factor : name.equals("none") ? new String[0] : name.split("\\+", -1)) {
      if (Factor.find(factor).isEmpty()) {
        throw new StudyProblem(
            "%s is factors joined by +, of %s, or none; there is no %s.%s"
                .formatted(
                    what,
                    String.join(", ", names),
                    factor,
                    Nearest.to(factor, names)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse("")));
      }
    }
    return of(name);
  }
}
