package backfire.lab.why;

import static backfire.lab.why.Units.HARM;

import backfire.lab.why.GrudgeBook.Portion;
import backfire.lab.words.Words;
import backfire.model.rule.Fading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a grudge was made of when it was acted upon: harm by harm, less what faded or was spent. */
final class GrudgeCauses {
  private static final int NAMED = 12;

  private final Backdrop backdrop;
  private final AttackMoment moment;
  private final Fading fading;

  GrudgeCauses(Backdrop backdrop, AttackMoment moment) {
    this.backdrop = backdrop;
    this.moment = moment;
    this.fading = backdrop.fading();
  }

  /**
   * The tree.
   *
   * @param threshold from which revenge is thinkable
   */
  Cause tree(double threshold) {
    double faded = 0;
    double spent = 0;
    double held = 0;
    for (Portion portion : moment.portions()) {
      held += portion.harm().held();
      faded += portion.faded(moment.week(), fading);
      spent += portion.harm().held() * (1 - portion.kept(moment.week()));
    }
    List<Cause> parts = new ArrayList<>();
    parts.add(Cause.sum("harms", "what was done to him and his", held, HARM, harms()));
    parts.add(Cause.of("faded", "what had faded since", -faded, HARM));
    if (spent > 0) {
      parts.add(Cause.of("spent", "what earlier attacks on him had spent", -spent, HARM));
    }
    String says =
        "the grudge: %s for himself, %s for his family; revenge is thinkable above %s"
            .formatted(
                Words.chosen(moment.own()), Words.chosen(moment.kin()), Words.chosen(threshold));
    return Cause.sum("grudge", says, moment.own() + moment.kin(), HARM, parts);
  }

  private List<Cause> harms() {
    List<Portion> largest =
        moment.portions().stream()
            .sorted(Comparator.comparingDouble(portion -> -left(portion)))
            .limit(NAMED)
            .toList();
    List<Cause> named = new ArrayList<>();
    double rest = 0;
    int others = 0;
    for (Portion portion : moment.portions()) {
      if (largest.contains(portion)) {
        named.add(Cause.of("harm", told(portion), portion.harm().held(), HARM));
      } else {
        rest += portion.harm().held();
        others++;
      }
    }
    if (others > 0) {
      named.add(Cause.of("harms-others", Words.count(others, "smaller harm"), rest, HARM));
    }
    return named;
  }

  private double left(Portion portion) {
    return portion.left(moment.week(), fading);
  }

  private String told(Portion portion) {
    boolean again =
        moment.portions().stream()
            .anyMatch(p -> !p.equals(portion) && p.number() == portion.number());
    return "%s: %s; %s of it left%s"
        .formatted(
            backdrop.day(portion.harm().week()),
            HarmInWords.of(portion.harm()),
            Words.number(left(portion)),
            again ? " (there are two ties between them, and each counts)" : "");
  }
}
