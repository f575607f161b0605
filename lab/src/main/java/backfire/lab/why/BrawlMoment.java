package backfire.lab.why;

/**
 * A harsh stop at a market that turned into a brawl.
 *
 * @param approval of attackers there
 * @param traders share of residents who trade
 * @param probability that such a stop would
 */
record BrawlMoment(double approval, double traders, double probability) {}
