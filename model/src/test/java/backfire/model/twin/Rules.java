package backfire.model.twin;

import backfire.model.chance.Chance;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Abuse;
import backfire.model.rule.Ambition;
import backfire.model.rule.Approval;
import backfire.model.rule.Background;
import backfire.model.rule.Beat;
import backfire.model.rule.Defiance;
import backfire.model.rule.Effort;
import backfire.model.rule.Expectation;
import backfire.model.rule.Fading;
import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;
import backfire.model.rule.Nature;
import backfire.model.rule.News;
import backfire.model.rule.Restraint;
import backfire.model.rule.Revenge;
import backfire.model.rule.Stir;
import backfire.model.rule.Surveillance;
import backfire.model.rule.Threat;
import backfire.model.rule.Turnover;
import backfire.model.setting.Setting;

/** Every rule under one setting. */
final class Rules {
  final Nature nature;
  final Effort effort;
  final Abuse abuse;
  final Beat beat;
  final Revenge revenge;
  final Background background;
  final News news;
  final Threat threat;
  final Restraint restraint;
  final Leaving leaving;
  final Filling filling;
  final Stir stir;
  final Ambition ambition;
  final Expectation expectation;
  final Approval approval;
  final Defiance defiance;
  final Surveillance surveillance;
  final Turnover turnover;

  /** Fading of grudges, and of all harm that is remembered. */
  final Fading grudgeFading;

  final double bribeFade;
  final double leaversFade;

  Rules(Setting setting, Chance chance) {
    this.nature = new Nature(chance, setting.parameters());
    this.effort = new Effort(setting);
    this.abuse = new Abuse(setting);
    this.beat = new Beat(setting);
    this.revenge = new Revenge(setting);
    this.background = new Background(setting);
    this.news = new News(setting);
    this.threat = new Threat(setting);
    this.restraint = new Restraint(setting);
    this.leaving = new Leaving(setting);
    this.filling = new Filling(setting);
    this.stir = new Stir(setting);
    this.ambition = new Ambition(setting);
    this.expectation = new Expectation(setting);
    this.approval = new Approval(setting);
    this.defiance = new Defiance(setting);
    this.surveillance = new Surveillance(setting);
    this.turnover = new Turnover(setting);
    double grudge = setting.parameters().get(Parameter.GRUDGE_HALF_LIFE);
    this.grudgeFading = new Fading(grudge, setting.calendar().total());
    this.bribeFade = new Fading(setting.parameters().get(Parameter.BRIBE_MEMORY), 1).weekly();
    this.leaversFade =
        new Fading(setting.parameters().get(Parameter.LEAVERS_HALF_LIFE), 1).weekly();
  }
}
