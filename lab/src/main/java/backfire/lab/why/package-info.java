/**
 * Why something happened: a finished world is lived again, exactly, with somebody looking on who
 * keeps what bears on the question; from that comes a tree of causes whose parts add up.
 *
 * <pre>
 *   Reference → Subject → Replay (an Onlooker: Recollection) → moments → Cause (tree) → Account
 * </pre>
 *
 * It may use casebook, model, ensemble and store; nothing but the report uses it.
 */
@NullMarked
package backfire.lab.why;

import org.jspecify.annotations.NullMarked;
