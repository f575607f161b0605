package backfire.lab.why;

import static backfire.lab.why.Units.LOG;
import static backfire.model.parameter.Parameter.REVENGE_RATE;
import static backfire.model.parameter.Parameter.TARGET_AWAY;
import static backfire.model.parameter.Parameter.TARGET_LEFT;

import backfire.lab.words.Words;
import backfire.model.number.Elementary;
import backfire.model.observe.Event.Attack;
import backfire.model.parameter.Parameters;
import backfire.model.rule.Revenge;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;

/**
 * Why somebody took revenge: the grudge; the rate, factor by factor, on the scale of logarithms;
 * the ring that it came to; who joined; and what was luck.
 */
final class AttackCauses {
  private final Backdrop backdrop;
  private final Attack attack;
  private final AttackMoment moment;
  private final Revenge revenge;
  private final Parameters parameters;

  AttackCauses(Backdrop backdrop, Attack attack, AttackMoment moment) {
    this.backdrop = backdrop;
    this.attack = attack;
    this.moment = moment;
    this.revenge = new Revenge(backdrop.world().setting);
    this.parameters = backdrop.world().setting.parameters();
  }

  Cause tree() {
    List<Cause> parts = new ArrayList<>();
    parts.add(new GrudgeCauses(backdrop, moment).tree(revenge.threshold()));
    parts.add(rate());
    parts.add(backdrop.known(moment.idea(), moment.there()));
    parts.add(patrols());
    parts.add(ring());
    parts.add(joiners());
    parts.add(outcome());
    parts.add(new AttackOtherwise(backdrop, moment).tree());
    parts.add(people());
    return Cause.told("attack", sentence(), parts);
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    long his = harms(true);
    long theirs = harms(false);
    String harms =
        his > 0 && theirs > 0
            ? "had harmed him %s and his family %s".formatted(times(his), times(theirs))
            : his > 0 ? "had harmed him " + times(his) : "had harmed his family " + times(theirs);
    int first = moment.portions().getFirst().harm().week();
    int last = moment.portions().getLast().harm().week();
    return "The attacker’s grudge was %s times what makes revenge thinkable: since %s the officer %s, last in %s. Of people who hold such a grudge under such conditions, about one in %s attacks in a year.%s"
        .formatted(
            Words.number(size() / revenge.threshold()),
            Words.month(backdrop.monday(first)),
            harms,
            Words.month(backdrop.monday(last)),
            Words.number(1 / Elementary.oneMinusExp(Calendar.WEEKS_A_YEAR * moment.rate())),
            moment.joiners().isEmpty()
                ? ""
                : " " + Words.capital(Words.count(moment.joiners().size(), "other") + " joined."));
  }

  private long harms(boolean his) {
    return moment.portions().stream()
        .filter(p -> (p.harm().tie() == Harm.Tie.HIMSELF) == his)
        .mapToInt(GrudgeBook.Portion::number)
        .distinct()
        .count();
  }

  private static String times(long n) {
    return n == 1 ? "once" : n == 2 ? "twice" : n + " times";
  }

  private double size() {
    return moment.own() + moment.kin();
  }

  // The rate.

  private Cause rate() {
    double above = size() - revenge.threshold();
    List<Cause> terms = new ArrayList<>();
    terms.add(
        log(
            "base",
            "how readily a grudge of 1 more than is thinkable turns into revenge",
            parameters.get(REVENGE_RATE)));
    terms.add(
        Cause.of(
            "size",
            "the grudge above what is thinkable, " + Words.chosen(above) + ", to the power of 1½",
            1.5 * Elementary.log(above),
            LOG));
    terms.add(
        log(
            "boldness",
            "he is " + Words.number(moment.boldness()) + " times as bold as people are on average",
            moment.boldness()));
    terms.add(target());
    terms.add(boost());
    terms.add(deterrence());
    String says =
        "The rate at which such a grudge is acted upon: once in %s years; its logarithm is a sum"
            .formatted(Words.number(1 / (Calendar.WEEKS_A_YEAR * moment.rate())));
    return Cause.sum("rate", says, Elementary.log(moment.rate()), LOG, terms);
  }

  private static Cause log(String name, String says, double factor) {
    return Cause.of(name, says, Elementary.log(factor), LOG);
  }

  private Cause target() {
    double exposure = revenge.exposure(moment.rank());
    List<Cause> parts = new ArrayList<>();
    parts.add(log("rank", "of his rank, " + moment.rank().id(), exposure));
    if (moment.hasLeft()) {
      parts.add(log("left", "he no longer serves", parameters.get(TARGET_LEFT)));
    }
    if (moment.elsewhere()) {
      parts.add(
          log(
              "away",
              "he is in %s, the attacker in %s"
                  .formatted(backdrop.place(moment.there()), backdrop.place(moment.place())),
              parameters.get(TARGET_AWAY)));
    }
    double target = revenge.target(moment.rank(), moment.hasLeft(), moment.elsewhere());
    return Cause.sum("target", "how much of a target he is", Elementary.log(target), LOG, parts);
  }

  private Cause boost() {
    double known = moment.idea().known();
    double boost = revenge.boost(known, moment.expectation());
    String says =
        "what emboldens: attacks known add %s to 1, an upheaval expected (%s) adds %s%s"
            .formatted(
                Words.number(revenge.contagious(known)),
                Words.number(moment.expectation()),
                Words.number(revenge.hopeful(moment.expectation())),
                1 + revenge.contagious(known) + revenge.hopeful(moment.expectation()) > boost
                    ? "; no more than " + Words.number(boost) + " in all"
                    : "");
    return log("boost", says, boost);
  }

  private Cause deterrence() {
    double deterred = deterred(moment.effort());
    String says =
        "what deters: being seen, as he is %s times as averse to risk as the mean and has %s of kin"
            .formatted(Words.number(moment.riskAversion()), Words.count(moment.kinTies(), "tie"));
    return Cause.of("deterrence", says, -deterred, LOG);
  }

  private double deterred(double effort) {
    return revenge.deterred(moment.riskAversion(), revenge.watch(effort), moment.kinTies());
  }

  private Cause patrols() {
    double thinned = deterred(moment.effortUnrestrained()) - deterred(moment.effort());
    String says =
        "Patrols: a post made %s of an ordinary officer’s rounds; if nobody held back it would be %s"
            .formatted(Words.number(moment.effort()), Words.number(moment.effortUnrestrained()));
    Cause off = Cause.of("thinned", "what restraint took off deterrence", thinned, LOG);
    return Cause.told("patrols", says, off);
  }

  // The ring, and what came of it.

  private Cause ring() {
    String set =
        "His grudge last changed in the week of %s. From then on a thought of revenge comes to him once in %s years on average; one came in this week."
            .formatted(
                backdrop.day(moment.setIn()),
                Words.number(1 / (Calendar.WEEKS_A_YEAR * moment.bound())));
    String luck =
        "Of such thoughts %s in 100 are acted upon: his luck was %s, under %s"
            .formatted(
                Words.number(100 * moment.accepted()),
                Words.chosen(moment.luck()),
                Words.chosen(moment.accepted()));
    return Cause.told("ring", set, Cause.told("luck", luck));
  }

  private Cause joiners() {
    if (moment.joiners().isEmpty()) {
      return Cause.told("joiners", "Nobody joined him.");
    }
    List<Cause> each = new ArrayList<>();
    for (AttackMoment.Joiner joiner : moment.joiners()) {
      each.add(
          Cause.told(
              "joiner",
              "%s held %s for himself and %s for his family%s, and would join with a probability of %s"
                  .formatted(
                      backdrop.resident(joiner.key()),
                      Words.number(joiner.own()),
                      Words.number(joiner.kin()),
                      joiner.atMarket() ? ", stood at the market" : "",
                      Words.number(joiner.probability()))));
    }
    return Cause.told(
        "joiners",
        Words.capital(Words.count(each.size(), "other") + " with a grudge joined."),
        each);
  }

  private Cause outcome() {
    boolean group = attack.others() > 0;
    double caught = revenge.caughtShare(group, moment.approval());
    return Cause.told(
        "outcome",
        "%s in 100 such attacks kill, %s in 100 attackers are caught where %s of 100 approve of them: that is luck."
            .formatted(
                Words.number(100 * revenge.killedShare(group)),
                Words.number(100 * caught),
                Words.number(100 * moment.approval())));
  }

  private Cause people() {
    return Cause.told(
        "people",
        "Ask on: %s attacked %s."
            .formatted(backdrop.resident(attack.who()), backdrop.officer(attack.whom())));
  }
}
