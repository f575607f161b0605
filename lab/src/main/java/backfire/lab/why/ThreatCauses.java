package backfire.lab.why;

import static backfire.lab.why.Units.RISK;

import backfire.lab.words.Words;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.parameter.Mechanism;
import backfire.model.rule.Threat;
import backfire.model.setting.Setting;
import java.util.ArrayList;
import java.util.List;

/** What the threat was made of, as an officer saw it: attacks heard of, and those on himself. */
final class ThreatCauses {
  private final Backdrop backdrop;
  private final long officer;
  private final ExitMoment moment;

  ThreatCauses(Backdrop backdrop, long officer, ExitMoment moment) {
    this.backdrop = backdrop;
    this.officer = officer;
    this.moment = moment;
  }

  Cause tree() {
    Setting setting = backdrop.world().setting;
    double threat = moment.situation().threat();
    Cause risk = backdrop.risk(moment.idea(), moment.place());
    String says =
        setting.has(Mechanism.FEAR_EXIT)
            ? "the threat as he saw it, in beatings’ worth"
            : "the threat as he saw it, in beatings’ worth; but nobody heeds his own in this world when he weighs leaving";
    if (!setting.has(Mechanism.THREAT)) {
      return Cause.sum("threat", says, threat, RISK, List.of(risk));
    }
    double reputation = new Threat(setting).reputation(moment.harm(), moment.meanHarm());
    String heard =
        "the risk known, times %s as a %s, times %s by the harm he did against that of his colleagues"
            .formatted(
                Words.number(moment.exposure()),
                moment.situation().rank().id(),
                Words.number(reputation));
    double fromOthers = moment.idea().risk() * moment.exposure() * reputation;
    return Cause.sum(
        "threat",
        says,
        threat,
        RISK,
        List.of(Cause.of("heard", heard, fromOthers, RISK).with(List.of(risk)), experience()));
  }

  private Cause experience() {
    List<Cause> attacks = new ArrayList<>();
    for (Event event : backdrop.events()) {
      if (event instanceof Attack attack
          && attack.whom() == officer
          && attack.week() <= moment.week()) {
        String says =
            "%s on %s (%s)"
                .formatted(
                    attack.gravity().id(), backdrop.day(attack.week()), backdrop.attack(attack));
        attacks.add(Cause.told("attack", says));
      }
    }
    String before =
        attacks.isEmpty() && moment.experience() > 0
            ? ", before " + backdrop.day(backdrop.observedFrom())
            : "";
    String says = "attacks that he went through himself" + before;
    return Cause.of("experience", says, moment.experience(), RISK).with(attacks);
  }
}
