package backfire.lab.contrast;

import backfire.lab.contrast.Shift.Sign;
import backfire.lab.ensemble.SignTest;
import backfire.lab.words.Subject;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The finding of findings: what can be told of a change, in a few words. */
final class Headline {
  private static final int TOLD = 2;

  private record Told(Subject subject, Sign sign) {
    String words() {
      boolean more = sign == Sign.HIGHER || sign == Sign.PROBABLY_HIGHER;
      String pattern = more ? subject.more() : subject.less();
      return pattern.formatted(sign.isSure() ? "" : "probably ");
    }
  }

  private Headline() {}

  /**
   * Such as {@code Without news, the police hold back less and fewer police officers leave}.
   *
   * @param signs what may be said of the subjects that findings tell of, in their order
   */
  static String of(String change, List<Sign> signs, int pairs) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      told.add(new Told(Subject.ALL.get(i), signs.get(i)));
    }
    List<String> first =
        told.stream()
            .filter(one -> one.sign().isTold())
            .sorted(Comparator.comparingInt(one -> one.sign().place()))
            .limit(TOLD)
            .map(Told::words)
            .toList();
    String changed = Words.capital(change);
    if (!first.isEmpty()) {
      return changed + ", " + String.join(" and ", first);
    }
    if (told.stream().noneMatch(one -> one.sign() == Sign.CANNOT_BE_TOLD)) {
      return changed + ", nothing that the findings tell of differs in any pair";
    }
    if (pairs == 1) {
      return changed + ": what differs in this one world says nothing of others";
    }
    return pairs < SignTest.LEAST
        ? "%s: of %s nothing can be told".formatted(changed, Words.count(pairs, "pair"))
        : changed + ": cannot be told from no difference";
  }
}
