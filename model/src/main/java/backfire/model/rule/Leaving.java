package backfire.model.rule;

import static backfire.model.parameter.Parameter.COMPANY_INCOME;
import static backfire.model.parameter.Parameter.COMPANY_OPENING;
import static backfire.model.parameter.Parameter.EXIT_COST;
import static backfire.model.parameter.Parameter.EXIT_COST_COLLEAGUES;
import static backfire.model.parameter.Parameter.EXIT_COST_TENURE;
import static backfire.model.parameter.Parameter.EXIT_DELIBERATIONS;
import static backfire.model.parameter.Parameter.EXIT_FEAR;
import static backfire.model.parameter.Parameter.EXIT_NEARBY;
import static backfire.model.parameter.Parameter.EXIT_NOISE;
import static backfire.model.parameter.Parameter.EXIT_RECKONING;
import static backfire.model.parameter.Parameter.EXPECTATION_REST;
import static backfire.model.parameter.Parameter.MARKET_CROWDING;
import static backfire.model.parameter.Parameter.MARKET_CROWDING_POWER;
import static backfire.model.parameter.Parameter.MARKET_INCOME;
import static backfire.model.parameter.Parameter.MEMORY_WEIGHT;
import static backfire.model.parameter.Parameter.OTHER_INCOME;
import static backfire.model.parameter.Parameter.PAY;
import static backfire.model.parameter.Parameter.PAY_CHIEF;
import static backfire.model.parameter.Parameter.PAY_HEAD;
import static backfire.model.parameter.Parameter.PENSION;
import static backfire.model.parameter.Parameter.PROSPECTS;
import static backfire.model.parameter.Parameter.RETIREMENT_TENURE;
import static backfire.model.parameter.Parameter.STATUS_CHIEF;
import static backfire.model.parameter.Parameter.STATUS_HEAD;
import static backfire.model.parameter.Parameter.TARGET_LEFT;

import backfire.model.kind.Rank;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;

/**
 * M9: an officer weighs staying, the market, a company, early retirement. The largest of utility
 * plus Gumbel draw wins; a term decides if without it, with the same draws, he would have stayed.
 */
public final class Leaving {
  /** The options, in the order of their Gumbel draws. */
  public enum Option {
    STAY,
    MARKET,
    COMPANY,
    RETIREMENT
  }

  /** A term of utility that can decide. */
  public enum Term {
    NONE,
    FEAR,
    INCOME,
    RECKONING
  }

  /**
   * What an officer knows when he weighs.
   *
   * @param pay his agency's pay against the reference
   * @param bribes his running mean, weeks' needs
   * @param tenureYears his service
   * @param crowding stock of leavers in the place over officers there
   * @param marketRoom market income against the reference, what crowding takes off it taken off; 0
   *     where the market is closed
   * @param companyOpen is there an opening for him?
   */
  public record Situation(
      Rank rank,
      double pay,
      double bribes,
      double ambition,
      double riskAversion,
      double threat,
      double expectation,
      double guilt,
      boolean recalls,
      double tenureYears,
      double crowding,
      double marketRoom,
      boolean companyOpen) {}

  private static final double FEAR_UNIT = 0.004;

  private final boolean fearAtWork;
  private final boolean payAtWork;
  private final boolean companies;
  private final boolean retirement;
  private final boolean reckoningAtWork;
  private final double deliberations;
  private final double nearby;
  private final double fear;
  private final double reckoning;
  private final double cost;
  private final double costTenure;
  private final double costColleagues;
  private final double noise;
  private final double[] pay;
  private final double[] status;
  private final double other;
  private final double market;
  private final double crowding;
  private final double crowdingPower;
  private final double company;
  private final double opening;
  private final double pension;
  private final double retirementTenure;
  private final double prospects;
  private final double left;
  private final double memory;
  private final double rest;
  private final double referenceThreat;
  private final double referenceBribes;

  /** Leaving under a setting's parameters and knock-outs. */
  public Leaving(Setting setting) {
    Parameters p = setting.parameters();
    this.fearAtWork = setting.has(Mechanism.FEAR_EXIT);
    this.payAtWork = setting.has(Mechanism.PAY_EXIT);
    this.companies = setting.has(Mechanism.COMPANY_EXIT);
    this.retirement = setting.has(Mechanism.RETIREMENT);
    this.reckoningAtWork = setting.has(Mechanism.RECKONING);
    this.deliberations = p.get(EXIT_DELIBERATIONS) / Calendar.WEEKS_A_YEAR;
    this.nearby = p.get(EXIT_NEARBY);
    this.fear = p.get(EXIT_FEAR) / FEAR_UNIT;
    this.reckoning = p.get(EXIT_RECKONING);
    this.cost = p.get(EXIT_COST);
    this.costTenure = p.get(EXIT_COST_TENURE);
    this.costColleagues = p.get(EXIT_COST_COLLEAGUES);
    this.noise = p.get(EXIT_NOISE);
    this.pay =
        new double[] {p.get(PAY), p.get(PAY) * p.get(PAY_CHIEF), p.get(PAY) * p.get(PAY_HEAD)};
    this.status = new double[] {0, p.get(STATUS_CHIEF), p.get(STATUS_HEAD)};
    this.other = p.get(OTHER_INCOME);
    this.market = p.get(MARKET_INCOME);
    this.crowding = p.get(MARKET_CROWDING);
    this.crowdingPower = p.get(MARKET_CROWDING_POWER);
    this.company = p.get(COMPANY_INCOME);
    this.opening = p.get(COMPANY_OPENING);
    this.pension = p.get(PENSION);
    this.retirementTenure = p.get(RETIREMENT_TENURE);
    this.prospects = p.get(PROSPECTS);
    this.left = p.get(TARGET_LEFT);
    this.memory = setting.has(Mechanism.MEMORY) ? p.get(MEMORY_WEIGHT) : 0;
    this.rest = p.get(EXPECTATION_REST);
    this.referenceThreat = new News(setting).priorThreat();
    this.referenceBribes =
        new Abuse(setting.withKnockOuts(java.util.Set.of()))
            .referenceBribes(
                new Effort(setting.withKnockOuts(java.util.Set.of())).stops(1),
                backfire.model.kind.Agency.SAFETY);
  }

  /**
   * Probability that an officer weighs leaving this week.
   *
   * @param attacksNearby attacks in his place this week, unseen ones included
   * @param officersThere posts in his place at full scale
   */
  public double deliberates(int attacksNearby, double officersThere) {
    double calm = 1 - deliberations;
    double perAttack = 1 - Math.min(1, nearby / officersThere);
    double stays = calm;
    for (int i = 0; i < attacksNearby; i++) {
      stays *= perAttack;
    }
    return 1 - stays;
  }

  /** Probability that there is an opening at a company for him. */
  public double opening(Rank rank, double bribes, double room) {
    if (!companies) {
      return 0;
    }
    if (bribes <= 0) {
      return 0;
    }
    double connections = (rank.ordinal() + 1) * bribes / (bribes + referenceBribes);
    return Math.min(1, 2 * opening * connections * room);
  }

  /**
   * The option taken.
   *
   * @param gumbels one draw an option, standard Gumbel; of options that are not open, anything
   * @param without a term left out of every option's utility
   */
  public Option choose(Situation s, double[] gumbels, Term without) {
    Option best = Option.STAY;
    double highest = utility(Option.STAY, s, without) + noise * gumbels[0];
    for (Option option : OPTIONS_TO_LEAVE) {
      if (!open(option, s)) {
        continue;
      }
      double value = utility(option, s, without) + noise * gumbels[option.ordinal()];
      if (value > highest) {
        highest = value;
        best = option;
      }
    }
    return best;
  }

  private static final Option[] OPTIONS_TO_LEAVE = {
    Option.MARKET, Option.COMPANY, Option.RETIREMENT
  };

  /** Can he choose an option at all? */
  public boolean open(Option option, Situation s) {
    return switch (option) {
      case STAY -> true;
      case MARKET -> s.marketRoom() > 0;
      case COMPANY -> companies && s.companyOpen();
      case RETIREMENT -> retirement && s.tenureYears() >= retirementTenure;
    };
  }

  /** What an option is worth, term by term, in units of utility; costs are below 0. */
  public record Worth(
      double income, double status, double prospects, double fear, double reckoning, double cost) {
    /** Utility. */
    public double sum() {
      return income + status + prospects + fear + reckoning + cost;
    }
  }

  /** Utility of an option, with a term left out. */
  public double utility(Option option, Situation s, Term without) {
    return worth(option, s, without).sum();
  }

  /** What an option is worth, with a term left out. */
  public Worth worth(Option option, Situation s, Term without) {
    double earned = without == Term.INCOME ? 0 : Elementary.log(income(option, s) + other);
    double threat = fearAtWork ? s.threat() : referenceThreat;
    double feared = without == Term.FEAR ? 0 : fear * s.riskAversion() * threat;
    if (option != Option.STAY) {
      return new Worth(earned, 0, 0, -left * feared, 0, -costOfLeaving(s));
    }
    double reckoned = without == Term.RECKONING ? 0 : reckoned(s);
    double hopes = prospects * s.ambition();
    return new Worth(earned, status[s.rank().ordinal()], hopes, -feared, -reckoned, 0);
  }

  /** σ: what a standard Gumbel draw is worth, in units of utility. */
  public double noise() {
    return noise;
  }

  private double reckoned(Situation s) {
    double expectation = reckoningAtWork ? s.expectation() : rest;
    return reckoning * expectation * s.guilt() * (s.recalls() ? 1 + memory : 1);
  }

  private double income(Option option, Situation s) {
    double bribes = payAtWork ? s.bribes() : referenceBribes;
    double markets = payAtWork ? s.marketRoom() : 1;
    return switch (option) {
      case STAY -> pay[s.rank().ordinal()] * s.pay() + bribes;
      case MARKET -> market * markets;
      case COMPANY -> market * company;
      case RETIREMENT -> pension;
    };
  }

  /** (1 + crowding/0.3)^−½: what crowding leaves of market income. */
  public double crowded(double stockOverOfficers) {
    return Elementary.power(1 + stockOverOfficers / crowding, -crowdingPower);
  }

  private double costOfLeaving(Situation s) {
    double served = 1 - costTenure * Math.min(1, s.tenureYears() / 20);
    double gone = s.crowding() / (s.crowding() + crowding);
    return cost * served - costColleagues * gone;
  }
}
