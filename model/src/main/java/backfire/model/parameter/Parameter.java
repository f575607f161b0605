package backfire.model.parameter;

import backfire.model.parameter.Prior.Beta;
import backfire.model.parameter.Prior.Fixed;
import backfire.model.parameter.Prior.Lognormal;
import backfire.model.parameter.Prior.Normal;
import backfire.model.parameter.Prior.Uniform;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every constant of a rule: name, value, unit, prior, meaning, source.
 *
 * <p>This is the one declaration that {@code --set}, {@code list}, the schema of a case and the
 * tables of the model description are made from.
 */
public enum Parameter {
  // M1, M17
  ORDERS_AFTER(
      1.3,
      "times",
      new Lognormal(1.3, 0.35),
      "pressure on officers after the change of leadership",
      "a claim to be learned: the prior straddles 1"),
  // M2
  STOPS_PER_WEEK(
      3,
      "stops/week",
      new Lognormal(3, 0.3),
      "stops of a line officer at full effort",
      "first guess"),
  STOPS_BEAT_SHARE(0.85, "share", "stops on the officer's own beat", "model text"),
  STOPS_CHIEF(0.5, "times", "a chief's stops against a line officer's", "model text"),
  STOPS_HEAD(0.25, "times", "a head's stops against a line officer's", "model text"),
  EFFORT_FLOOR(0.2, "share", "effort left under full restraint", "model text"),
  SURGE(
      0.3,
      "times",
      new Uniform(0, 0.6),
      "more stops at full turmoil, for the political police; others half",
      "first guess"),
  // M3
  EXTORTION_RATE(0.7, "1/stop", "extortion at a stop by an officer of abusiveness 1", "model text"),
  EXTORTION_ORDERS(
      0.3,
      "elasticity",
      new Normal(0, 0.5),
      "ψ: fall of extortion with orders",
      "first guess; reports say both"),
  EXTORTION_CUSTOMS(2, "times", "extortion by customs officers against others", "model text"),
  BRIBE(2, "week's needs", new Lognormal(2, 0.3), "b₀: mean bribe", "first guess"),
  BRIBE_ORDERS(
      0,
      "elasticity",
      new Normal(0, 0.5),
      "ι: bribe income with orders; φ = ι + ψ − 1",
      "open: reports say both"),
  BRIBE_MEMORY(26, "weeks", "half-life of the running mean of bribe income", "assumption"),
  EXTORTION_HARM(0.15, "harsh treatments", "mean harm of an extortion", "model text"),
  HARSH_RATE(
      0.03,
      "1/stop",
      new Lognormal(0.03, 0.5),
      "harsh treatment at a stop, before the officer's own factor",
      "first guess"),
  HARSH_ORDERS(
      0.5, "elasticity", new Uniform(0, 1), "ζ: harsh treatment with orders", "first guess"),
  HARSH_BASE(0.3, "times", "harshness of an officer of abusiveness 0", "model text"),
  HARSH_SLOPE(2.1, "times", "more harshness for abusiveness 1", "model text"),
  HARSH_SECURITY(
      1.5, "times", "harsh treatment by the political police against others", "model text"),
  HARSH_SPREAD(1, "log sd", "spread of harm by harsh treatment", "assumption"),
  GRAVE_SHARE(0.03, "share", "harsh treatments that end in prison, camp or death", "model text"),
  GRAVE_HARM(10, "times", "harm of a grave treatment against an ordinary one", "model text"),
  // M4
  KIN_SHARE(0.5, "share", new Beta(3, 3), "κ: harm that family holds for its own", "open"),
  KIN_MEAN(3, "people", "kin outside the household", "model text"),
  KIN_ELSEWHERE(
      0.1667,
      "share",
      "kin who live anywhere in the country rather than in the place",
      "assumption"),
  GRUDGE_HALF_LIFE(208, "weeks", "half-life of a grudge", "model text"),
  GRUDGE_FORGOTTEN(
      0.02,
      "harsh treatments",
      "ε: a grudge faded below it is forgotten when new harm comes",
      "assumption"),
  AGENCY_SHARE(
      1, "share", "harm that is laid on the agency as such", "assumption: it only makes approval"),
  OFFICIAL_SHARE(0.002, "share", "harm that is laid on an official of the place", "assumption"),
  // M5
  REVENGE_RATE(
      1e-6,
      "1/week",
      new Lognormal(1e-6, 1),
      "η: attacks by a grudge one above the threshold",
      "first guess; shows only with the risk of half restraint"),
  REVENGE_THRESHOLD(
      1, "harsh treatments", "θ: grudge from which revenge is thinkable", "unit of the scale"),
  BOLDNESS_SPREAD(1, "log sd", "spread of boldness between residents", "first guess"),
  RISK_AVERSION_SPREAD(
      0.5, "log sd", "spread of risk aversion, residents and officers", "first guess"),
  TARGET_CHIEF(1.5, "times", "a chief as a target against a line officer", "model text"),
  TARGET_HEAD(3, "times", "a head as a target against a line officer", "model text"),
  TARGET_LEFT(
      0.5, "times", new Lognormal(0.5, 0.7), "v_left: who has left as a target", "model text"),
  TARGET_AWAY(
      0.2,
      "times",
      new Beta(2, 8),
      "an officer who serves in another place as a target",
      "first guess"),
  CONTAGION(
      2, "times", new Uniform(0, 4), "b_max: rise of revenge with attacks known", "first guess"),
  CONTAGION_HALF(
      0.002,
      "1/officer-year",
      new Lognormal(0.002, 0.7),
      "K₀: known attacks that make most of it",
      "first guess"),
  HOPE(
      5,
      "1/probability",
      new Uniform(0, 10),
      "b_E: rise of revenge with expectation above rest",
      "first guess"),
  BOOST_CAP(5, "times", "cap of the rise of revenge", "bounds the clock"),
  DETERRENCE(1, "log", new Lognormal(1, 0.5), "δ: weight of the risk of being seen", "first guess"),
  DETERRENCE_EFFORT(
      1,
      "effort",
      new Lognormal(1, 0.5),
      "e_ref: effort seen at which that risk is half",
      "first guess"),
  DETERRENCE_KIN(
      0.5,
      "times",
      "c: more deterrence at the mean number of kin, for collective punishment",
      "first guess"),
  KILLED_SHARE(0.1, "share", new Beta(2, 18), "attacks that kill", "about ten attacks a killing"),
  HURT_SHARE(0.3, "share", new Beta(3, 7), "attacks that hurt badly", "first guess"),
  GROUP_DEADLY(
      0.5,
      "times",
      "deaths in group assaults against single attacks",
      "assumption: less often deadly"),
  JOINING(
      0.01,
      "1/grudge",
      new Lognormal(0.01, 0.7),
      "joining for each unit of grudge above the threshold",
      "first guess"),
  JOINING_CAP(3, "grudge", "grudge above the threshold that counts for joining", "first guess"),
  JOINING_TRADER(2, "times", "joining by traders against others", "first guess"),
  GROUP_DAYLIGHT(0.65, "share", "group assaults by day", "more often than not"),
  SINGLE_DAYLIGHT(0.2, "share", "single attacks by day", "mostly at dusk or off duty"),
  CAUGHT(0.3, "share", new Beta(3, 7), "attackers who are caught", "mostly never solved"),
  CAUGHT_GROUP(0.5, "times", "caught in a group against alone", "assumption: harder to punish"),
  CAUGHT_APPROVAL(0.5, "share", "fewer caught at full approval", "assumption: fewer inform"),
  PUNISHMENT_HARM(
      10,
      "harsh treatments",
      "harm of the attacker's punishment, which his family holds in κ's share",
      "as a grave treatment"),
  GRUDGE_KEPT(0.3, "share", "grudge left after an attack for who is not caught", "model text"),
  BACKGROUND_RATE(
      2e-4, "1/officer-year", new Lognormal(2e-4, 1), "attacks that are no revenge", "first guess"),
  // M6
  NEWS_DISTANCE(150, "km", "distance over which news falls to 1/e", "model text"),
  NEWS_CENSORSHIP(0.5, "share", new Beta(3, 3), "news held back", "model text"),
  NEWS_MEMORY(
      104, "weeks", new Lognormal(104, 0.7), "half-life of an attack in talk", "model text"),
  NEWS_MEMORY_KILLED(
      2, "times", "that of a killing against others", "people in 2015 still spoke of 2010"),
  RISK_PRIOR(0.003, "1/officer-year", "attacks expected by who has heard nothing", "first guess"),
  RISK_PRIOR_WEIGHT(1000, "officer-years", "β₀: weight of that expectation", "first guess"),
  WEIGHT_HURT(3, "beatings", "weight of a serious injury", "model text"),
  WEIGHT_KILLED(10, "beatings", "weight of a killing", "model text"),
  // M7
  THREAT_HARM(
      1, "harsh treatments", "h₀: harm done that makes no difference to threat", "assumption"),
  GUILT_HARM(
      30,
      "harsh treatments",
      "harm done that makes an officer half as guilty as can be",
      "assumption: where an ordinary officer stands after some years"),
  OWN_EXPERIENCE(0.005, "1/officer-year", "threat added by one beating of himself", "first guess"),
  OWN_EXPERIENCE_HALF_LIFE(104, "weeks", "half-life of own experience", "model text"),
  // M8
  RESTRAINT_HALF(
      0.012,
      "1/officer-year",
      new Lognormal(0.012, 0.8),
      "τ½: threat at which restraint is one half",
      "first guess"),
  COLLEAGUES(
      0.3, "share", new Uniform(0, 0.6), "ω: weight of colleagues in restraint", "first guess"),
  COLLEAGUES_SHARPNESS(
      1, "power", new Uniform(1, 4), "k: conformity; 1 is plain imitation", "Dragu & Lupu 2018"),
  // M9
  EXIT_DELIBERATIONS(2, "1/year", "times an officer weighs leaving", "model text"),
  EXIT_NEARBY(50, "officers", "colleagues whom an attack near by sets thinking", "assumption"),
  EXIT_FEAR(
      0.6, "utility", new Lognormal(0.6, 0.7), "disutility of a threat of 0.004", "first guess"),
  EXIT_RECKONING(
      5,
      "utility",
      new Lognormal(5, 0.7),
      "disutility of a certain upheaval for the guilty",
      "first guess"),
  EXIT_COST(3.0, "utility", new Lognormal(3.0, 0.1), "cost of leaving", "first guess"),
  EXIT_COST_TENURE(0.1, "share", "less cost after twenty years of service", "assumption"),
  EXIT_COST_COLLEAGUES(0.25, "utility", "less cost where all have left", "first guess"),
  EXIT_NOISE(0.4, "utility", "σ: scale of the Gumbel draws", "model text"),
  PAY(0.02, "week's needs", "pay of a line officer", "0.01 to 0.05, model text"),
  PAY_CHIEF(1.5, "times", "a chief's pay", "assumption"),
  PAY_HEAD(2, "times", "a head's pay", "assumption"),
  OTHER_INCOME(
      0.8,
      "week's needs",
      new Lognormal(0.8, 0.3),
      "income of the officer's family",
      "first guess"),
  MARKET_INCOME(
      1.5,
      "week's needs",
      new Lognormal(1.5, 0.15),
      "income at the market before crowding",
      "first guess"),
  MARKET_CROWDING(
      0.3,
      "officers",
      "stock of leavers, as a share of officers, that crowds the market",
      "model text"),
  MARKET_CROWDING_POWER(0.5, "power", "fall of market income with crowding", "model text"),
  LEAVERS_HALF_LIFE(260, "weeks", "half-life of the stock of leavers", "model text"),
  COMPANY_INCOME(
      1.7,
      "markets",
      new Uniform(1.2, 2.2),
      "income at a company against the market",
      "first guess"),
  COMPANY_OPENING(
      0.1,
      "share",
      "deliberations of a line officer of mean bribes that meet an opening",
      "assumption"),
  PENSION(1, "week's needs", "income of who retires early", "first guess"),
  RETIREMENT_TENURE(15, "years", "service from which early retirement is open", "assumption"),
  STATUS_CHIEF(0.3, "utility", "status of a chief", "assumption"),
  STATUS_HEAD(0.6, "utility", "status of a head", "assumption"),
  PROSPECTS(0.1, "utility", "prospects of promotion for an ambition of 1", "assumption"),
  // M10
  VACANCY_WEEKS(20, "weeks", "mean time until an offer for a vacant post", "model text"),
  RECRUITS_FEAR(0.25, "log", "fewer recruits at the risk of half restraint", "assumption"),
  OUTSIDE_WEEKS(
      52, "weeks", "vacancy after which a higher post is filled from outside", "assumption"),
  PROMOTION_BASE(1, "logit", "acceptance of promotion at rest", "assumption"),
  PROMOTION_GAIN(1, "logit", "weight of ambition in accepting", "unit of ambition"),
  PROMOTION_PURGE(
      0.5,
      "logit",
      new Uniform(0, 1),
      "fall of acceptance with the salience of purges",
      "first guess"),
  PROMOTION_EXPOSURE(
      0.5,
      "logit",
      new Uniform(0, 1),
      "fall with exposure times the risk known, in units of τ½",
      "first guess"),
  // M11
  TURMOIL_REFERENCE(
      100000, "people", "N_ref: residents of a place that one killing stirs by 1", "model text"),
  TURMOIL_HURT(0.3, "killings", "stir of a serious injury", "model text"),
  TURMOIL_HALF_LIFE(8, "weeks", "half-life of stir", "model text"),
  // M12
  OFFICIALS_BASE(0.2, "logit", "officials seeking promotion at rest", "first guess"),
  OFFICIALS_PURGE(
      0.5, "logit", new Uniform(0, 1), "fall with the salience of purges", "first guess"),
  OFFICIALS_NEARNESS(
      0,
      "log",
      new Normal(0, 0.5),
      "more salience for each level nearer the leadership",
      "straddles no difference"),
  OFFICIALS_ATTACKS(
      0.1,
      "logit",
      new Uniform(0, 0.2),
      "fall for each doubling of the attacks known",
      "first guess"),
  OFFICIALS_EXPECTATION(
      2, "logit", new Uniform(0, 4), "fall for a certain upheaval", "first guess"),
  OFFICIALS_EXPOSURE(3, "times", "an official as a target against a line officer", "as a head"),
  PURGE_HALF_LIFE(104, "weeks", "half-life of the salience of purges", "model text"),
  // M13
  EXPECTATION_REST(0.02, "probability", "E₀: upheaval expected within some years", "model text"),
  EXPECTATION_HALF_LIFE(104, "weeks", "half-life of shocks to expectation", "model text"),
  EXPECTATION_PURGE(1.2, "logit", new Uniform(0, 2), "shock by a purge of size 1", "first guess"),
  EXPECTATION_ATTACKS(
      0.3,
      "logit",
      new Uniform(0, 0.6),
      "pull by attacks known twice the stationary mean",
      "first guess"),
  EXPECTATION_VACANCIES(
      2, "logit", "pull by all posts vacant above the stationary mean", "first guess"),
  // M14
  MEMORY_SHARE(0.6, "share", "officers who recall or were told", "assumption, hearsay"),
  MEMORY_WEIGHT(0.5, "share", "more weight of reckoning for who recalls", "assumption, hearsay"),
  // M15
  APPROVAL_HARM(1, "harsh treatments", "harm per head at which approval is 1 − 1/e", "assumption"),
  APPROVAL_REFERENCE(0.3, "share", "approval where the mechanism is left out", "prototype's level"),
  // M16
  DEFIANCE(
      0.002,
      "1/harsh stop",
      new Lognormal(0.002, 0.7),
      "a harsh market stop turns into a brawl, at full approval and reference crowd",
      "assumption"),
  DEFIANCE_CROWD(0.2, "share", "share of traders that makes the reference crowd", "assumption"),
  DEFIANCE_HARM(1, "harsh treatments", "harm to the victim of a brawl", "assumption"),
  DEFIANCE_HURT(0.2, "share", "brawls in which the officer is badly hurt", "assumption"),
  EASING_CHANCE(
      0.3,
      "share",
      "brawls after which leaders of the place ease orders",
      "documented twice in Chongjin"),
  EASING_SIZE(0.2, "share", "stops less while eased", "assumption"),
  EASING_WEEKS(13, "weeks", "weeks that an easing lasts", "assumption"),
  // M18
  SURVEILLANCE(
      0.002,
      "1/household-year",
      new Lognormal(0.002, 0.5),
      "denunciations at orders of 1",
      "assumption"),
  // M19
  RESIDENT_YEARS(50, "years", "mean time until a resident is replaced", "assumption: adult life"),
  DEATH_RATE(
      0.01,
      "1/officer-year",
      "deaths of officers before the age of leaving, 35 years of service",
      "assumption"),
  DISMISSAL_RATE(0.01, "1/officer-year", "dismissals without a purge", "assumption"),
  DISMISSAL_PURGE(1, "times", "more dismissals for a salience of 1", "assumption"),
  ROTATION_RATE(0.02, "1/officer-year", "rotations to another place", "assumption");

  private final double value;
  private final String unit;
  private final Prior prior;
  private final String meaning;
  private final String source;

  Parameter(double value, String unit, String meaning, String source) {
    this(value, unit, new Fixed(value), meaning, source);
  }

  Parameter(double value, String unit, Prior prior, String meaning, String source) {
    this.value = value;
    this.unit = unit;
    this.prior = prior;
    this.meaning = meaning;
    this.source = source;
  }

  /**
   * The name used in commands and files: the word before the first underscore, a point, the rest
   * with hyphens, such as {@code kin.share}; a name of one word stands alone.
   */
  public String id() {
    String lower = name().toLowerCase(Locale.ROOT);
    return lower.replaceFirst("_", ".").replace('_', '-');
  }

  /** The default value. */
  public double value() {
    return value;
  }

  /** The unit of the value. */
  public String unit() {
    return unit;
  }

  /** What is believed of it before evidence. */
  public Prior prior() {
    return prior;
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Where the value comes from. */
  public String source() {
    return source;
  }

  /** The parameter of that name, if there is one. */
  public static Optional<Parameter> find(String id) {
    return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
  }
}
