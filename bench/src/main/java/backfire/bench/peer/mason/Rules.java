package backfire.bench.peer.mason;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.rule.Abuse;
import backfire.model.rule.Ambition;
import backfire.model.rule.Approval;
import backfire.model.rule.Background;
import backfire.model.rule.Defiance;
import backfire.model.rule.Effort;
import backfire.model.rule.Expectation;
import backfire.model.rule.Fading;
import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;
import backfire.model.rule.News;
import backfire.model.rule.Restraint;
import backfire.model.rule.Revenge;
import backfire.model.rule.Stir;
import backfire.model.rule.Surveillance;
import backfire.model.rule.Threat;
import backfire.model.rule.Turnover;
import backfire.model.setting.Setting;

/** Every equation under one setting: the peers share them with the engine, and nothing else. */
public final class Rules {
  public final Parameters parameters;
  private final Setting setting;
  final Effort effort;
  final Abuse abuse;
  public final Revenge revenge;
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
  public final Fading grudges;

  final double bribeFade;
  final double leaversFade;

  /** The equations under a setting's parameters and knock-outs. */
  public Rules(Setting setting) {
    this.setting = setting;
    this.parameters = setting.parameters();
    this.effort = new Effort(setting);
    this.abuse = new Abuse(setting);
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
    int weeks = setting.calendar().total();
    this.grudges = new Fading(parameters.get(Parameter.GRUDGE_HALF_LIFE), weeks);
    this.bribeFade = weekly(Parameter.BRIBE_MEMORY);
    this.leaversFade = weekly(Parameter.LEAVERS_HALF_LIFE);
  }

  /** Is a mechanism at work, rather than in its neutral form? */
  public boolean has(Mechanism mechanism) {
    return setting.has(mechanism);
  }

  private double weekly(Parameter halfLife) {
    return new Fading(parameters.get(halfLife), 1).weekly();
  }
}
