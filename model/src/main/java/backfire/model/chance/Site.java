package backfire.model.chance;

/**
 * The decisions that luck enters, each with the block of four words and the lane in it.
 *
 * <p>Append only: a site that moved to another block or lane would change every world. Sites of one
 * block share who, with, week and draw, so that a decision with several parts costs one call.
 */
public enum Site {
  // What a person is born with: who = the person.
  BOLDNESS(1, 0),
  RESIDENT_RISK_AVERSION(1, 1),
  ABUSIVENESS(2, 0),
  OFFICER_RISK_AVERSION(2, 1),
  AMBITION(2, 2),
  TENURE(2, 3),
  RECALLS(3, 0),
  OFFICIAL_AMBITION(3, 1),

  // Set-up: who = the place.
  SAMPLED_POSTS(5, 0),

  // One week of an officer: who = the officer.
  HARMFUL_STOPS(6, 0),
  DELIBERATES(6, 1),
  TURNOVER(6, 2),
  BACKGROUND(6, 3),

  // One stop that harms: who = the officer, draw = which of the week.
  ABUSE(7, 0),
  WHOM(7, 1),
  EXTORTION_HARM(7, 2),
  BRIBE(7, 3),
  HARSH_HARM(8, 0),
  GRAVE(8, 1),

  // Revenge: who = the resident, with = the officer, week = that of the clock, draw = which ring.
  RING(9, 0),
  ATTACK(10, 0),
  GRAVITY(10, 1),
  CAUGHT(10, 2),
  DAYLIGHT(10, 3),
  UNSEEN_COUNT(11, 0),
  INVESTIGATOR(11, 1),
  JOINS(12, 0),
  JOINER_CAUGHT(12, 1),
  UNSEEN_GRAVITY(13, 0),

  // Attacks that are no revenge: who = the officer, or the place for those nobody in the sample
  // saw.
  BACKGROUND_GRAVITY(14, 0),
  UNSEEN_BACKGROUND(15, 0),
  OFFICIAL_ATTACKED(16, 0),
  OFFICIAL_GRAVITY(16, 1),
  IMPOSED_VICTIM(17, 0),

  // News: who = the attack, with = the place that may hear of it.
  HEARD(18, 0),

  // Leaving: who = the officer; one Gumbel draw an option.
  STAY(19, 0),
  MARKET(19, 1),
  COMPANY(19, 2),
  RETIREMENT(19, 3),
  COMPANY_OPENING(20, 0),

  // Posts: who = the post.
  FILLED(21, 0),
  CANDIDATE(22, 0),
  ACCEPTS(22, 1),

  // Defiance: who = the victim, with = the officer, draw = which stop.
  BRAWL(23, 0),
  BRAWL_GRAVITY(23, 1),
  LEADERS_EASE(23, 2),

  // Surveillance: who = the place; draw = which denunciation.
  DENUNCIATIONS(24, 0),
  DENOUNCED_HOUSEHOLD(25, 0),
  DENOUNCED_MEMBER(25, 1),
  DETAINING_POST(25, 2),
  DETAINS(25, 3),
  DETENTION_HARM(26, 0),
  DETENTION_GRAVE(26, 1),

  // Turnover of residents: who = the place; draw = which of the week.
  REPLACEMENTS(27, 0),
  REPLACED(28, 0),

  // Rotation between places: who = the officer.
  ROTATION_ORDER(29, 0),

  // Draws of parameters from their priors: who = the parameter's name.
  PRIOR(30, 0),

  // Brawls on which the sample leaves out: who = the victim, with = the officer.
  UNSEEN_BRAWLS(31, 0),
  UNSEEN_BRAWL_GRAVITY(32, 0),
  UNSEEN_LEADERS_EASE(32, 1),

  // Stops that harm nobody: who = the place, draw = the agency.
  HARMLESS_STOPS(33, 0),

  // Four neighbours of a place at once: who = the place, draw = ordinal / 4, lane = ordinal % 4.
  HOUSEHOLD_SIZE(4, 0),
  TRADER(34, 0);

  final int block;
  final int lane;

  Site(int block, int lane) {
    this.block = block;
    this.lane = lane;
  }

  /** The block of four words that this site draws from; sites of one block are drawn at once. */
  public int block() {
    return block;
  }

  /** The lane, 0 to 3, in the block. */
  public int lane() {
    return lane;
  }
}
