package backfire.lab.why;

import backfire.lab.why.GrudgeBook.Portion;
import backfire.lab.words.Words;
import backfire.model.number.Elementary;
import backfire.model.rule.Revenge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would have kept an act of revenge from happening, all else as it was in that week. */
final class AttackOtherwise {
  private final Backdrop backdrop;
  private final AttackMoment moment;
  private final Revenge revenge;

  AttackOtherwise(Backdrop backdrop, AttackMoment moment) {
    this.backdrop = backdrop;
    this.moment = moment;
    this.revenge = new Revenge(backdrop.world().setting);
  }

  /** The tree; what changes nothing is not told. */
  Cause tree() {
    List<Cause> changes = new ArrayList<>();
    same("no-news", "Had nobody there heard of any attack", withoutNews()).ifPresent(changes::add);
    same("no-restraint", "Had no officer there held back", withoutRestraint())
        .ifPresent(changes::add);
    if (moment.kin() > 0) {
      changes.add(smaller("no-family", "Had he held nothing for his family", moment.own()));
    }
    changes.add(withoutLargest());
    return Cause.told(
        "otherwise", "What would have made a difference, all else as it was:", changes);
  }

  /** The rate over what it was. */
  private double withoutNews() {
    double expectation = moment.expectation();
    return revenge.boost(moment.idea().knownBefore(), expectation)
        / revenge.boost(moment.idea().known(), expectation);
  }

  private double withoutRestraint() {
    return Elementary.exp(deterred(moment.effort()) - deterred(moment.effortUnrestrained()));
  }

  private double deterred(double effort) {
    return revenge.deterred(moment.riskAversion(), revenge.watch(effort), moment.kinTies());
  }

  /** The grudge stays, and with it the clock: whether the same ring is acted upon can be told. */
  private Optional<Cause> same(String name, String ifSo, double ratio) {
    if (ratio == 1) {
      return Optional.empty();
    }
    boolean still = moment.luck() < ratio * moment.accepted();
    return Optional.of(
        Cause.told(
            name,
            "%s, the rate would have been %s times as high, and with the same luck there would %s."
                .formatted(
                    ifSo,
                    Words.number(ratio),
                    still ? "have been the same attack" : "have been none that week")));
  }

  private Cause withoutLargest() {
    Map<Integer, Double> byHarm = new HashMap<>();
    for (Portion portion : moment.portions()) {
      double left = portion.left(moment.week(), backdrop.fading());
      byHarm.merge(portion.number(), left, Double::sum);
    }
    Portion largest =
        moment.portions().stream()
            .max(Comparator.comparingDouble((Portion p) -> byHarm.getOrDefault(p.number(), 0.0)))
            .orElseThrow();
    return smaller(
        "no-largest",
        "Had the largest harm (%s) not been done".formatted(backdrop.day(largest.harm().week())),
        moment.own() + moment.kin() - byHarm.getOrDefault(largest.number(), 0.0));
  }

  /** Another grudge has another clock: of its rate alone can be told. */
  private Cause smaller(String name, String ifSo, double size) {
    double above = size - revenge.threshold();
    if (above <= 0) {
      return Cause.told(name, ifSo + ", revenge would not have been thinkable.");
    }
    double ratio = above / (moment.own() + moment.kin() - revenge.threshold());
    return Cause.told(
        name,
        "%s, the rate would have been %s times as high."
            .formatted(ifSo, Words.number(ratio * Math.sqrt(ratio))));
  }
}
