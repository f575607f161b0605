package backfire.lab.why;

import static backfire.lab.why.Units.UTILITY;

import backfire.lab.words.Words;
import backfire.model.observe.Event.Exit;
import backfire.model.rule.Leaving.Option;
import backfire.model.rule.Leaving.Worth;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Why an officer left: what he went to against what he left, term by term; what the threat was made
 * of; who had left before him; and the smallest changes that would have changed his choice.
 */
final class ExitCauses {
  private static final int YEARS_OF_COLLEAGUES = 3;

  private final Backdrop backdrop;
  private final Exit exit;
  private final ExitMoment moment;
  private final Choice choice;

  ExitCauses(Backdrop backdrop, Exit exit, ExitMoment moment) {
    this.backdrop = backdrop;
    this.exit = exit;
    this.moment = moment;
    this.choice = new Choice(backdrop.world().setting, moment);
  }

  Cause tree() {
    return Cause.told(
        "exit",
        sentence(),
        against(),
        options(),
        new ThreatCauses(backdrop, exit.who(), moment).tree(),
        colleagues(),
        occasion(),
        new ExitOtherwise(backdrop.world().setting, moment, choice).tree(),
        Cause.told("people", "Ask on: he is " + backdrop.officer(exit.who()) + "."));
  }

  /** The whole of it for somebody who reads newspapers. */
  String sentence() {
    return "%s. Of officers in his position who weigh it, %s in 100 leave."
        .formatted(decided(), Words.number(100 * (1 - choice.shareStaying())));
  }

  private String decided() {
    List<String> terms =
        exit.decided().stream().sorted().map(t -> t.name().toLowerCase(Locale.ROOT)).toList();
    if (terms.isEmpty()) {
      boolean lucky = choice.gone().sum() <= choice.stay().sum();
      return "No single thing decided it: he would have left without any one of fear, income and a reckoning to come"
          + (lucky ? "; it took the luck of the day" : "");
    }
    String without =
        switch (terms.size()) {
          case 1 -> "it";
          case 2 -> "either of them";
          default -> "any one of them";
        };
    return "%s decided it: without %s, with the same luck, he would have stayed"
        .formatted(Words.capital(String.join(" and ", terms)), without);
  }

  private Cause against() {
    Option option = moment.option();
    double luck = choice.luck(option) - choice.luck(Option.STAY);
    return Cause.sum(
        "weighing",
        "what he chose (to %s) against staying".formatted(OptionInWords.of(option)),
        choice.margin(),
        UTILITY,
        List.of(
            term("income", "income", Worth::income),
            term("status", "the standing of his rank", Worth::status),
            term("prospects", "the prospects of his ambition", Worth::prospects),
            term("fear", "fear of revenge, of which one who leaves keeps a part", Worth::fear),
            term("reckoning", "a reckoning, should there be an upheaval", Worth::reckoning),
            term("cost", "what leaving costs", Worth::cost),
            Cause.of("luck", "luck of the day", luck, UTILITY)));
  }

  private Cause term(String name, String says, ToDoubleFunction<Worth> of) {
    double theirs = of.applyAsDouble(choice.gone());
    double his = of.applyAsDouble(choice.stay());
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
    for (Option option : choice.open()) {
      double worth = choice.worth(option).sum();
      each.add(
          Cause.sum(
              OptionInWords.id(option),
              "to " + OptionInWords.of(option),
              choice.value(option),
              UTILITY,
              List.of(
                  Cause.of("worth", "its worth", worth, UTILITY),
                  Cause.of("luck", "luck of the day", choice.luck(option), UTILITY))));
    }
    String says = "What was open to him; the largest won";
    return Cause.told("options", says, each);
  }

  private Cause colleagues() {
    int threeYears = moment.week() - YEARS_OF_COLLEAGUES * Calendar.WEEKS_A_YEAR;
    int since = Math.max(threeYears, backdrop.observedFrom());
    long left =
        backdrop.events().stream()
            .filter(e -> e instanceof Exit other && other.place().equals(exit.place()))
            .filter(e -> e.week() >= since && e.week() < moment.week())
            .count();
    String says =
        "Colleagues: since %s %s left by choice in %s; of those who ever went to the market %s are still felt to be gone, which makes leaving easier and the market more crowded"
            .formatted(
                Words.month(backdrop.monday(since)),
                Words.count(left, "officer"),
                backdrop.place(moment.place()),
                Words.number(moment.leavers()));
    return Cause.told("colleagues", says);
  }

  private Cause occasion() {
    String share = Words.number(100 * moment.weighed());
    String says =
        moment.nearby() == 0
            ? "He weighed it as officers do now and then: %s in 100 in a week".formatted(share)
            : "He weighed it after %s in his place, that week or in a brawl of the week before: %s in 100 did"
                .formatted(Words.count(moment.nearby(), "attack"), share);
    return Cause.told("occasion", says);
  }
}
