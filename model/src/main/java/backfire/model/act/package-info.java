/**
 * Acts: the case's timeline and the user's interventions, in one vocabulary.
 *
 * <pre>
 *   "2011-12-17 orders safety 1.6 over 52w"  →  Act  →  applied by the week
 * </pre>
 *
 * Plain records and their grammar; knows names of agencies and ranks, no world.
 */
@NullMarked
package backfire.model.act;

import org.jspecify.annotations.NullMarked;
