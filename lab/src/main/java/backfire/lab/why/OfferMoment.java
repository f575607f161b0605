package backfire.lab.why;

import backfire.model.kind.Rank;
import backfire.model.rule.Filling;

/**
 * A promotion as it was weighed.
 *
 * @param rank the one offered
 * @param u his luck: he accepts below the appeal's probability
 * @param salience Z as it is felt in the place: how much purges are on everybody's mind
 * @param risk τ in the place
 */
record OfferMoment(Rank rank, Filling.Appeal appeal, double u, double salience, double risk) {
  boolean accepted() {
    return u < appeal.probability();
  }
}
