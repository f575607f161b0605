package backfire.lab.why;

import static backfire.lab.why.Units.LOGIT;

import backfire.lab.words.Words;
import backfire.model.observe.Event.Promotion;
import backfire.model.parameter.Mechanism;
import backfire.model.rule.Filling;
import java.util.List;

/** Why a promotion was taken or refused: its appeal, term by term, and luck. */
final class OfferCauses {
  private final Backdrop backdrop;
  private final Promotion promotion;
  private final OfferMoment moment;

  OfferCauses(Backdrop backdrop, Promotion promotion, OfferMoment moment) {
    this.backdrop = backdrop;
    this.promotion = promotion;
    this.moment = moment;
  }

  Cause tree() {
    Cause who = Cause.told("people", "Ask on: he is " + backdrop.officer(promotion.who()) + ".");
    return backdrop.world().setting.has(Mechanism.PROMOTION)
        ? Cause.told("promotion", sentence(), appeal(), luck(), otherwise(), who)
        : Cause.told(
            "promotion", "Nothing is weighed in this world: half of all accept.", luck(), who);
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    double probability = moment.appeal().probability();
    return "Offered to become %s in %s, the officer %s. Of those in his position %s in 100 accept."
        .formatted(
            moment.rank().id(),
            backdrop.place(promotion.place()),
            promotion.accepted() ? "accepted" : "refused",
            Words.number(100 * probability));
  }

  private static double sum(Filling.Appeal appeal) {
    return appeal.base() + appeal.ambition() + appeal.purges() + appeal.exposure();
  }

  private Cause appeal() {
    Filling.Appeal appeal = moment.appeal();
    return Cause.sum(
        "appeal",
        "what spoke for it and against it",
        sum(appeal),
        LOGIT,
        List.of(
            Cause.of("base", "a higher post as such", appeal.base(), LOGIT),
            Cause.of("ambition", "his ambition", appeal.ambition(), LOGIT),
            Cause.of(
                "purges",
                "purges on everybody’s mind (%s; 1 is one of size 1 that has just been)"
                    .formatted(Words.number(moment.salience())),
                appeal.purges(),
                LOGIT),
            Cause.of(
                "exposure",
                "more exposed to revenge, at a risk of %s".formatted(Words.number(moment.risk())),
                appeal.exposure(),
                LOGIT)));
  }

  private Cause luck() {
    return Cause.told(
        "luck",
        "His luck was %s: he accepts below %s."
            .formatted(Words.chosen(moment.u()), Words.chosen(moment.appeal().probability())));
  }

  private Cause otherwise() {
    Filling.Appeal a = moment.appeal();
    return Cause.told(
        "otherwise",
        "What would have made a difference, all else and his luck as it was:",
        with(
            "no-purges",
            "Had no purge been on his mind",
            new Filling.Appeal(a.base(), a.ambition(), 0, a.exposure())),
        with(
            "no-exposure",
            "Had the higher post not been more exposed",
            new Filling.Appeal(a.base(), a.ambition(), a.purges(), 0)));
  }

  private Cause with(String name, String ifSo, Filling.Appeal other) {
    boolean accepts = moment.u() < other.probability();
    return Cause.told(
        name,
        "%s, %s in 100 like him would accept, and he would have %s."
            .formatted(
                ifSo, Words.number(100 * other.probability()), accepts ? "accepted" : "refused"));
  }
}
