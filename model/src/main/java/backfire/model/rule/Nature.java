package backfire.model.rule;

import static backfire.model.parameter.Parameter.BOLDNESS_SPREAD;
import static backfire.model.parameter.Parameter.MEMORY_SHARE;
import static backfire.model.parameter.Parameter.RISK_AVERSION_SPREAD;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.parameter.Parameters;

/**
 * What a person is born with: a function of his key, so that nothing is stored that can be asked.
 */
public final class Nature {
  /** Mean service of officers at the founding, years. */
  private static final double FOUNDING_TENURE_YEARS = 12;

  /** Service after which an officer leaves by age, years. */
  public static final int CAREER_YEARS = 35;

  private final Chance chance;
  private final double boldnessSpread;
  private final double riskAversionSpread;
  private final double memoryShare;

  /** The nature of people under a world's luck. */
  public Nature(Chance chance, Parameters parameters) {
    this.chance = chance;
    this.boldnessSpread = parameters.get(BOLDNESS_SPREAD);
    this.riskAversionSpread = parameters.get(RISK_AVERSION_SPREAD);
    this.memoryShare = parameters.get(MEMORY_SHARE);
  }

  private double draw(Site site, long who) {
    return chance.uniform(site, who, 0, 0, 0);
  }

  /** Boldness of a resident: lognormal with mean 1. */
  public double boldness(long resident) {
    return boldnessOf(draw(Site.BOLDNESS, resident));
  }

  /** Boldness of whom a draw makes so bold; it rises with the draw. */
  public double boldnessOf(double u) {
    return Draw.lognormalOfMeanOne(u, boldnessSpread);
  }

  /** Risk aversion of a resident: lognormal with mean 1. */
  public double residentRiskAversion(long resident) {
    return Draw.lognormalOfMeanOne(draw(Site.RESIDENT_RISK_AVERSION, resident), riskAversionSpread);
  }

  /**
   * Fills the draws of four neighbouring seats, of lane ordinal mod 4 each. A seat lives by trade
   * if its draw is below the share of traders there. The seat, not the person: a household keeps
   * its stall.
   *
   * @param ordinal of one of the four in the place, from 0
   */
  public void fillTrades(Block four, long place, int ordinal) {
    chance.fill(four, Site.TRADER, place, 0, 0, ordinal / 4);
  }

  /** Fills the draws of the sizes of four neighbouring households, as {@link #fillTrades}. */
  public void fillHouseholdSizes(Block four, long place, int ordinal) {
    chance.fill(four, Site.HOUSEHOLD_SIZE, place, 0, 0, ordinal / 4);
  }

  /** Abusiveness of an officer: Beta(1, 3). */
  public double abusiveness(long officer) {
    return Draw.beta1and3(draw(Site.ABUSIVENESS, officer));
  }

  /** Risk aversion of an officer: lognormal with mean 1. */
  public double officerRiskAversion(long officer) {
    return Draw.lognormalOfMeanOne(draw(Site.OFFICER_RISK_AVERSION, officer), riskAversionSpread);
  }

  /** Ambition of an officer: standard normal. */
  public double ambition(long officer) {
    return Draw.normal(draw(Site.AMBITION, officer));
  }

  /** Ambition of an official: standard normal. */
  public double officialAmbition(long official) {
    return Draw.normal(draw(Site.OFFICIAL_AMBITION, official));
  }

  /** Does an officer recall, or was he told, what was done to officials in the 1980s? */
  public boolean recalls(long officer) {
    return draw(Site.RECALLS, officer) < memoryShare;
  }

  /** Weeks of service of an officer at the founding: exponential, cut at a career. */
  public int foundingTenureWeeks(long officer) {
    double years = FOUNDING_TENURE_YEARS * Draw.exponential(draw(Site.TENURE, officer));
    return (int) (52 * Math.min(years, CAREER_YEARS - 1));
  }
}
