package backfire.lab.why;

import backfire.lab.words.Words;
import backfire.model.number.Elementary;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Exit;
import backfire.model.rule.Leaving;
import backfire.model.rule.Leaving.Option;
import backfire.model.rule.Leaving.Situation;
import backfire.model.rule.Leaving.Term;
import backfire.model.rule.Leaving.Worth;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Why an officer left: what he went to against what he left, term by term; what the threat was made
 * of; who had left before him; and the smallest change of each term that would have kept him.
 */
final class ExitCauses {
  private static final String UTILITY = "utility";
  private static final String THREAT = "1/officer-year";
  private static final int YEARS_OF_COLLEAGUES = 3;

  private final Backdrop backdrop;
  private final Exit exit;
  private final ExitMoment moment;
  private final Leaving leaving;
  private final Worth stay;
  private final Worth gone;

  ExitCauses(Backdrop backdrop, Exit exit, ExitMoment moment) {
    this.backdrop = backdrop;
    this.exit = exit;
    this.moment = moment;
    this.leaving = new Leaving(backdrop.world().setting);
    this.stay = leaving.worth(Option.STAY, moment.situation(), Term.NONE);
    this.gone = leaving.worth(moment.option(), moment.situation(), Term.NONE);
  }

  Cause tree() {
    return Cause.told(
        "exit", sentence(), weighing(), options(), threat(), colleagues(), occasion(), otherwise());
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    List<String> terms =
        exit.decided().stream().sorted().map(t -> t.name().toLowerCase(Locale.ROOT)).toList();
    String decided =
        terms.isEmpty()
            ? "No single thing decided it: he would have left without any one of fear, income and a reckoning to come, and it took the luck of the day"
            : "%s decided it: without %s, with the same luck, he would have stayed"
                .formatted(
                    Words.capital(String.join(" and ", terms)),
                    terms.size() == 1 ? "it" : "either of them");
    return "%s. Of officers in his position who weigh it, %s in 100 leave."
        .formatted(decided, Words.number(100 * (1 - shareStaying())));
  }

  /** Of Gumbel choices, the share that an option has: its exponential over that of all. */
  private double shareStaying() {
    double all = 0;
    for (Option option : Option.values()) {
      if (leaving.open(option, moment.situation())) {
        all += Elementary.exp((worth(option) - stay.sum()) / leaving.noise());
      }
    }
    return 1 / all;
  }

  private double worth(Option option) {
    return leaving.utility(option, moment.situation(), Term.NONE);
  }

  private double luck(Option option) {
    return leaving.noise() * moment.gumbels().get(option.ordinal());
  }

  private double value(Option option) {
    return worth(option) + luck(option);
  }

  /** By how much what he went to was worth more than staying, luck and all. */
  private double margin() {
    return value(moment.option()) - value(Option.STAY);
  }

  private Cause weighing() {
    List<Cause> terms =
        List.of(
            term("income", "income", Worth::income),
            term("status", "the standing of his rank", Worth::status),
            term("prospects", "the prospects of his ambition", Worth::prospects),
            term("fear", "fear of revenge, of which one who leaves keeps a part", Worth::fear),
            term("reckoning", "a reckoning, should there be an upheaval", Worth::reckoning),
            term("cost", "what leaving costs", Worth::cost),
            Cause.of(
                "luck", "luck of the day", luck(moment.option()) - luck(Option.STAY), UTILITY));
    return Cause.sum(
        "weighing",
        "What he went to (%s) against staying, in units of the logarithm of income"
            .formatted(id(moment.option())),
        margin(),
        UTILITY,
        terms);
  }

  private Cause term(String name, String says, ToDoubleFunction<Worth> of) {
    double theirs = of.applyAsDouble(gone);
    double his = of.applyAsDouble(stay);
    if (theirs == 0 || his == 0) {
      return Cause.of(name, says, theirs - his, UTILITY);
    }
    return Cause.sum(
        name,
        says,
        theirs - his,
        UTILITY,
        List.of(
            Cause.of("gone", "where he went", theirs, UTILITY),
            Cause.of("stayed", "less what it was where he was", -his, UTILITY)));
  }

  private Cause options() {
    List<Cause> each = new ArrayList<>();
    for (Option option : Option.values()) {
      if (leaving.open(option, moment.situation())) {
        each.add(
            Cause.sum(
                id(option),
                "to " + verb(option),
                value(option),
                UTILITY,
                List.of(
                    Cause.of("worth", "its worth", worth(option), UTILITY),
                    Cause.of("luck", "luck of the day", luck(option), UTILITY))));
      }
    }
    return Cause.told(
        "options", "What was open to him; the largest won", each.toArray(Cause[]::new));
  }

  private static String id(Option option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  private static String verb(Option option) {
    return switch (option) {
      case STAY -> "stay";
      case MARKET -> "go to the market";
      case COMPANY -> "go to a company";
      case RETIREMENT -> "retire early";
    };
  }

  // The threat.

  private Cause threat() {
    Situation s = moment.situation();
    double fromOthers = s.threat() - moment.experience();
    Cause risk = backdrop.risk(moment.idea(), moment.place());
    double factor = moment.idea().risk() == 0 ? 0 : fromOthers / moment.idea().risk();
    String says =
        "what he heard of attacks, times %s as a %s whose harm is %s times that of his colleagues"
            .formatted(
                Words.number(factor),
                s.rank().id(),
                Words.number(moment.harm() / Math.max(1e-9, moment.meanHarm())));
    List<Cause> parts = new ArrayList<>();
    parts.add(Cause.of("heard", says, fromOthers, THREAT).with(List.of(risk)));
    parts.add(
        Cause.of("experience", "attacks that he went through himself", moment.experience(), THREAT)
            .with(attacksOnHim()));
    return Cause.sum(
        "threat", "The threat as he saw it, beatings’ worth a year", s.threat(), THREAT, parts);
  }

  private List<Cause> attacksOnHim() {
    List<Cause> attacks = new ArrayList<>();
    for (Event event : backdrop.events()) {
      if (event instanceof Attack attack
          && attack.whom() == exit.who()
          && attack.week() <= moment.week()) {
        String id = backdrop.attack(attack);
        attacks.add(
            Cause.told(
                "attack",
                "%s on %s, %s".formatted(attack.gravity().id(), backdrop.day(attack.week()), id)));
      }
    }
    return attacks;
  }

  private Cause colleagues() {
    int since = moment.week() - YEARS_OF_COLLEAGUES * Calendar.WEEKS_A_YEAR;
    long left =
        backdrop.events().stream()
            .filter(e -> e instanceof Exit other && other.place().equals(exit.place()))
            .filter(e -> e.week() >= since && e.week() < moment.week())
            .count();
    String says =
        "Colleagues: %s left by choice in %s in the three years before; %s are still felt to be gone to the market, which makes leaving easier and the market more crowded"
            .formatted(
                Words.count(left, "officer"),
                backdrop.place(moment.place()),
                Words.number(moment.leavers()));
    return Cause.told("colleagues", says);
  }

  private Cause occasion() {
    String says =
        moment.nearby() == 0
            ? "He weighed it as officers do now and then: %s in 100 in a week"
                .formatted(Words.number(100 * moment.weighed()))
            : "He weighed it after %s in his place that week: %s in 100 did"
                .formatted(
                    Words.count(moment.nearby(), "attack"), Words.number(100 * moment.weighed()));
    return Cause.told("occasion", says);
  }

  // What would have kept him.

  private Cause otherwise() {
    List<Cause> changes = new ArrayList<>();
    changes.add(fear());
    changes.add(income());
    if (moment.option() == Option.MARKET) {
      changes.add(market());
    }
    changes.add(reckoning());
    changes.add(Cause.of("cost", "or if leaving had cost more, by this much", margin(), UTILITY));
    return Cause.told(
        "otherwise",
        "The smallest change of each that would have kept him, all else and his luck as it was:",
        changes.toArray(Cause[]::new));
  }

  private Cause fear() {
    double gap = gone.fear() - stay.fear();
    double threat = moment.situation().threat();
    if (gap < margin()) {
      return Cause.told(
          "fear", "No threat at all would not have kept him: fear is worth less than the margin.");
    }
    return Cause.of(
        "fear",
        "a threat of %s where he saw %s"
            .formatted(Words.number(threat * (1 - margin() / gap)), Words.number(threat)),
        -threat * margin() / gap,
        THREAT);
  }

  private Cause income() {
    double now = Elementary.exp(stay.income());
    double more = now * (Elementary.exp(margin()) - 1);
    return Cause.of(
        "income",
        "pay and bribes of %s more a week, where his family had %s in all (1 is what it needs)"
            .formatted(Words.number(more), Words.number(now)),
        more,
        "week's needs");
  }

  private Cause market() {
    double now = Elementary.exp(gone.income());
    double less = now * (1 - Elementary.exp(-margin()));
    Option next = bestBut(Option.MARKET);
    String instead =
        next == Option.STAY ? "" : "; he would have chosen to " + verb(next) + " instead";
    return Cause.of(
        "market",
        "a market that brings %s less a week, where it brought %s in all%s"
            .formatted(Words.number(less), Words.number(now), instead),
        -less,
        "week's needs");
  }

  private Option bestBut(Option without) {
    Option best = Option.STAY;
    for (Option option : Option.values()) {
      if (option != without
          && leaving.open(option, moment.situation())
          && value(option) > value(best)) {
        best = option;
      }
    }
    return best;
  }

  private Cause reckoning() {
    double gap = -stay.reckoning();
    if (gap < margin()) {
      return Cause.told("reckoning", "No fear of a reckoning at all would not have kept him.");
    }
    double expectation = moment.situation().expectation();
    return Cause.of(
        "reckoning",
        "an upheaval expected with %s where he expected it with %s"
            .formatted(Words.number(expectation * (1 - margin() / gap)), Words.number(expectation)),
        -expectation * margin() / gap,
        "probability");
  }
}
