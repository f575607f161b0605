package backfire.lab.why;

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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Why somebody took revenge: the grudge, harm by harm; the rate, factor by factor, on the scale of
 * logarithms; the ring that it came to; who joined; and what would have kept it from happening.
 */
final class AttackCauses {
  private static final String HARM = "harsh treatments";
  private static final String LOG = "ln of 1/week";
  private static final int NAMED = 12;

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
    parts.add(grudge());
    parts.add(rate());
    parts.add(backdrop.known(moment.idea(), moment.there()));
    parts.add(patrols());
    parts.add(ring());
    parts.add(joiners());
    parts.add(outcome());
    parts.add(otherwise());
    return Cause.told("attack", sentence(), parts.toArray(Cause[]::new));
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    long his = count(Harm.Tie.HIMSELF);
    long theirs = moment.portions().size() - his;
    String harms =
        his > 0 && theirs > 0
            ? "had harmed him %s and his family %s".formatted(times(his), times(theirs))
            : his > 0 ? "had harmed him " + times(his) : "had harmed his family " + times(theirs);
    int first = moment.portions().getFirst().harm().week();
    int last = moment.portions().getLast().harm().week();
    return "The attacker’s grudge was %s times what makes revenge thinkable: since %s the officer %s, last in %s. Of people who hold such a grudge under such conditions, about one in %s attacks in a year.%s"
        .formatted(
            Words.number(moment.size() / revenge.threshold()),
            Words.month(backdrop.monday(first)),
            harms,
            Words.month(backdrop.monday(last)),
            Words.number(1 / Elementary.oneMinusExp(Calendar.WEEKS_A_YEAR * moment.rate())),
            moment.joiners().isEmpty()
                ? ""
                : " " + Words.capital(Words.count(moment.joiners().size(), "other") + " joined."));
  }

  private long count(Harm.Tie tie) {
    return moment.portions().stream().filter(p -> p.harm().tie() == tie).count();
  }

  private static String times(long n) {
    return n == 1 ? "once" : n == 2 ? "twice" : n + " times";
  }

  // The grudge.

  private Cause grudge() {
    int week = moment.week();
    double faded = 0;
    double spent = 0;
    double held = 0;
    for (GrudgeBook.Portion portion : moment.portions()) {
      held += portion.harm().held();
      faded += portion.faded(week, backdrop.world());
      spent += portion.harm().held() * (1 - portion.kept(week));
    }
    List<Cause> parts = new ArrayList<>();
    String harms = Words.count(moment.portions().size(), "harm") + " that he came to hold";
    parts.add(Cause.sum("harms", harms, held, HARM, harms()));
    parts.add(Cause.of("faded", "what had faded since", -faded, HARM));
    if (spent > 0) {
      parts.add(Cause.of("spent", "what earlier attacks on him had spent", -spent, HARM));
    }
    String says =
        "The grudge: %s for himself, %s for his family; revenge is thinkable above %s"
            .formatted(
                Words.chosen(moment.own()),
                Words.chosen(moment.kin()),
                Words.chosen(revenge.threshold()));
    return Cause.sum("grudge", says, moment.size(), HARM, parts);
  }

  private List<Cause> harms() {
    List<GrudgeBook.Portion> largest =
        moment.portions().stream()
            .sorted(
                Comparator.comparingDouble(
                    (GrudgeBook.Portion p) -> -p.left(moment.week(), backdrop.world())))
            .limit(NAMED)
            .toList();
    List<Cause> named = new ArrayList<>();
    double rest = 0;
    int others = 0;
    for (GrudgeBook.Portion portion : moment.portions()) {
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

  private String told(GrudgeBook.Portion portion) {
    return "%s: %s; %s of it left"
        .formatted(
            backdrop.day(portion.harm().week()),
            HarmInWords.of(portion.harm()),
            Words.number(portion.left(moment.week(), backdrop.world())));
  }

  // The rate.

  private Cause rate() {
    double above = moment.size() - revenge.threshold();
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
        "what deters: being seen, as he is %s times as averse to risk as the mean and has %s kin outside his household"
            .formatted(Words.number(moment.riskAversion()), moment.kinTies());
    return Cause.of("deterrence", says, -deterred, LOG);
  }

  private double deterred(double effort) {
    return revenge.deterred(moment.riskAversion(), revenge.watch(effort), moment.kinTies());
  }

  private Cause patrols() {
    double ifNobody = deterred(moment.effortUnrestrained()) - deterred(moment.effort());
    String says =
        "Patrols: a post made %s of an ordinary officer’s rounds; if nobody held back it would be %s"
            .formatted(Words.number(moment.effort()), Words.number(moment.effortUnrestrained()));
    return Cause.told(
        "patrols", says, Cause.of("thinned", "what restraint took off deterrence", ifNobody, LOG));
  }

  // The ring, and what came of it.

  private Cause ring() {
    String set =
        "His grudge last changed in the week of %s. From then on a thought of revenge came to him once in %s years at most; one came in that week."
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
              "resident:%s held %s for himself and %s for his family%s, and would join with a probability of %s"
                  .formatted(
                      HexFormat.of().toHexDigits(joiner.key()),
                      Words.number(joiner.own()),
                      Words.number(joiner.kin()),
                      joiner.atMarket() ? ", stood at the market" : "",
                      Words.number(joiner.probability()))));
    }
    return Cause.told(
        "joiners",
        Words.capital(Words.count(each.size(), "other") + " with a grudge joined."),
        each.toArray(Cause[]::new));
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

  // What would have kept it from happening.

  private Cause otherwise() {
    List<Cause> changes = new ArrayList<>();
    changes.add(same("no-news", "Had nobody there known of any attack", rateKnowing(0)));
    changes.add(
        same(
            "no-restraint",
            "Had no officer there held back",
            moment.rate()
                * Elementary.exp(
                    deterred(moment.effort()) - deterred(moment.effortUnrestrained()))));
    changes.add(smaller("no-family", "Had he held nothing for his family", moment.own()));
    GrudgeBook.Portion largest =
        moment.portions().stream()
            .max(
                Comparator.comparingDouble(
                    (GrudgeBook.Portion p) -> p.left(moment.week(), backdrop.world())))
            .orElseThrow();
    changes.add(
        smaller(
            "no-largest",
            "Had the largest harm (%s) not been done"
                .formatted(backdrop.day(largest.harm().week())),
            moment.size() - largest.left(moment.week(), backdrop.world())));
    return Cause.told(
        "otherwise",
        "What would have made a difference, all else as it was:",
        changes.toArray(Cause[]::new));
  }

  private double rateKnowing(double known) {
    return moment.rate()
        * revenge.boost(known, moment.expectation())
        / revenge.boost(moment.idea().known(), moment.expectation());
  }

  /** The grudge stays, and with it the clock: whether the same ring is acted upon can be told. */
  private Cause same(String name, String ifSo, double rate) {
    boolean still = moment.luck() < rate / moment.bound();
    return Cause.told(
        name,
        "%s, the rate would have been %s times as high, and with the same luck there would %s."
            .formatted(
                ifSo,
                Words.number(rate / moment.rate()),
                still ? "have been the same attack" : "have been none that week"));
  }

  /** Another grudge has another clock: of its rate alone can be told. */
  private Cause smaller(String name, String ifSo, double size) {
    double above = size - revenge.threshold();
    if (above <= 0) {
      return Cause.told(name, ifSo + ", revenge would not have been thinkable.");
    }
    double ratio = above / (moment.size() - revenge.threshold());
    return Cause.told(
        name,
        "%s, the rate would have been %s times as high."
            .formatted(ifSo, Words.number(ratio * Math.sqrt(ratio))));
  }
}
