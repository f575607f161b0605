/**
 * Why something happened: a finished world is lived again, exactly, with somebody looking on who
 * keeps what bears on the question; from that comes a tree of causes whose parts add up.
 *
 * <pre>
 *   Reference + FinishedWorlds → Replay (an Onlooker: Recollection) → moments, books, services → Cause (tree) → Account
 * </pre>
 *
 * It may use casebook, model, ensemble, store and words; report and cli show what it says.
 */
@NullMarked
package backfire.lab.why;

import org.jspecify.annotations.NullMarked;
