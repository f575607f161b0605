package backfire.lab.why;

import backfire.lab.words.Words;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Standing;
import backfire.model.rule.Background;
import backfire.model.setting.Calendar;
import java.util.Optional;

/** Why an attack happened that no grudge lies behind. */
final class OtherAttackCauses {
  private final Backdrop backdrop;

  OtherAttackCauses(Backdrop backdrop) {
    this.backdrop = backdrop;
  }

  /**
   * The tree, which is short.
   *
   * @param brawl what is known of it, if it was one
   */
  Cause tree(Attack attack, Optional<BrawlMoment> brawl) {
    String says =
        switch (attack.motive()) {
          case IMPOSED -> "An act of the timeline says that it happened; nothing in the world did.";
          case DEFIANCE -> defiance(brawl);
          case OTHER -> attack.standing() == Standing.OFFICIAL ? official() : background();
          case OWN, KIN -> throw new IllegalArgumentException("a grudge lies behind it");
        };
    return Cause.told("attack", says);
  }

  private static String defiance(Optional<BrawlMoment> brawl) {
    return brawl
        .map(
            b ->
                "A harsh stop at the market turned into a brawl, as %s in 100 did there: %s of 100 approved of attackers, %s of 100 trade. No old grudge was needed."
                    .formatted(
                        Words.number(100 * b.probability()),
                        Words.number(100 * b.approval()),
                        Words.number(100 * b.traders())))
        .orElse("A harsh stop at the market turned into a brawl.");
  }

  private static String official() {
    return "Harm done in his place was laid on the official as well; whose harm, this model does not say. It is no grudge of anybody in particular.";
  }

  private String background() {
    double perYear = Calendar.WEEKS_A_YEAR * new Background(backdrop.world().setting).attacked();
    return "No grudge lies behind it: robberies and quarrels befall an officer once in %s years, whoever he is and whatever he did. It was luck."
        .formatted(Words.number(1 / perYear));
  }
}
