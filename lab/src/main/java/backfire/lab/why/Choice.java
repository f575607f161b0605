package backfire.lab.why;

import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.rule.Leaving;
import backfire.model.rule.Leaving.Option;
import backfire.model.rule.Leaving.Term;
import backfire.model.rule.Leaving.Worth;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each option was worth to an officer who weighed leaving, and what luck made of it. */
final class Choice {
  private final Setting setting;
  private final Leaving leaving;
  private final ExitMoment moment;

  Choice(Setting setting, ExitMoment moment) {
    this.setting = setting;
    this.leaving = new Leaving(setting);
    this.moment = moment;
  }

  boolean has(Mechanism mechanism) {
    return setting.has(mechanism);
  }

  /** Those that were open to him. */
  List<Option> open() {
    List<Option> open = new ArrayList<>();
    for (Option option : Option.values()) {
      if (leaving.open(option, moment.situation())) {
        open.add(option);
      }
    }
    return open;
  }

  Worth worth(Option option) {
    return leaving.worth(option, moment.situation(), Term.NONE);
  }

  /** What he went to. */
  Worth gone() {
    return worth(moment.option());
  }

  /** What he left. */
  Worth stay() {
    return worth(Option.STAY);
  }

  double luck(Option option) {
    return leaving.noise() * moment.gumbels().get(option.ordinal());
  }

  double value(Option option) {
    return worth(option).sum() + luck(option);
  }

  /** By how much what he went to was worth more than staying, luck and all: above 0. */
  double margin() {
    return value(moment.option()) - value(Option.STAY);
  }

  /** What he would have chosen without what he chose. */
  Option next() {
    return open().stream()
        .filter(option -> option != moment.option())
        .max(Comparator.comparingDouble(this::value))
        .orElse(Option.STAY);
  }

  /** Of Gumbel choices, the share that stays: its exponential over that of all. */
  double shareStaying() {
    double all = 0;
    for (Option option : open()) {
      all += Elementary.exp((worth(option).sum() - stay().sum()) / leaving.noise());
    }
    return 1 / all;
  }
}
