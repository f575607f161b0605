package backfire.lab.why;

import static backfire.lab.why.Units.INCOME;
import static backfire.lab.why.Units.RISK;
import static backfire.lab.why.Units.UTILITY;
import static backfire.model.parameter.Parameter.OTHER_INCOME;

import backfire.lab.words.Words;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.rule.Leaving.Option;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest change of each term that would have changed an officer's choice, all else and his
 * luck as it was. A choice among Gumbel draws is a difference of utilities, so each is exact.
 */
final class ExitOtherwise {
  private final Setting setting;
  private final ExitMoment moment;
  private final Choice choice;

  ExitOtherwise(Setting setting, ExitMoment moment, Choice choice) {
    this.setting = setting;
    this.moment = moment;
    this.choice = choice;
  }

  /** What is in its neutral form does not hear of any change, so none of it is told. */
  Cause tree() {
    List<Cause> changes = new ArrayList<>();
    if (choice.has(Mechanism.FEAR_EXIT)) {
      changes.add(fear());
    }
    changes.add(income());
    if (moment.option() == Option.MARKET && choice.has(Mechanism.PAY_EXIT)) {
      changes.add(market());
    }
    if (choice.has(Mechanism.RECKONING)) {
      changes.add(reckoning());
    }
    double margin = choice.margin();
    changes.add(Cause.of("cost", "if leaving had cost him so much more", margin, UTILITY));
    return Cause.told(
        "otherwise",
        "The smallest change of each that would have changed his choice, all else and his luck as it was:",
        changes);
  }

  /**
   * Fear is less for one who leaves, as a rule; a target that is larger once he left fears more.
   */
  private Cause fear() {
    double gap = choice.gone().fear() - choice.stay().fear();
    double threat = moment.situation().threat();
    double needed = threat * (1 - choice.margin() / gap);
    if (gap == 0 || needed < 0) {
      return Cause.told(
          "fear",
          gap == 0
              ? "fear was the same whether he stayed or left"
              : "no threat at all would not have kept him: fear is worth less than the margin");
    }
    return Cause.of(
        "fear",
        "a threat of %s would have kept him, where he saw %s"
            .formatted(Words.number(needed), Words.number(threat)),
        needed - threat,
        RISK);
  }

  private Cause income() {
    double now = Elementary.exp(choice.stay().income());
    double more = now * (Elementary.exp(choice.margin()) - 1);
    return Cause.of(
        "income",
        "so much more %s would have kept him, where his family had %s a week in all (1 is what it needs)"
            .formatted(
                choice.has(Mechanism.PAY_EXIT) ? "pay and bribes" : "pay", Words.number(now)),
        more,
        INCOME);
  }

  private Cause market() {
    Option next = choice.next();
    double lead = choice.value(moment.option()) - choice.value(next);
    double now = Elementary.exp(choice.gone().income());
    double less = now * (1 - Elementary.exp(-lead));
    if (less > now - setting.parameters().get(OTHER_INCOME)) {
      return Cause.told("market", "a market that brings nothing would not have changed it");
    }
    return Cause.of(
        "market",
        "from a market that brings so much less he would have chosen to %s, where a family there had %s a week in all"
            .formatted(OptionInWords.of(next), Words.number(now)),
        -less,
        INCOME);
  }

  private Cause reckoning() {
    double gap = -choice.stay().reckoning();
    double expectation = moment.situation().expectation();
    double needed = expectation * (1 - choice.margin() / gap);
    if (gap == 0 || needed < 0) {
      return Cause.told("reckoning", "no reckoning to fear would not have kept him");
    }
    return Cause.of(
        "reckoning",
        "an upheaval expected with a probability of %s would have kept him, where he expected %s"
            .formatted(Words.number(needed), Words.number(expectation)),
        needed - expectation,
        "probability");
  }
}
