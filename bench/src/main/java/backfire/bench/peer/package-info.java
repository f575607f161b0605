/**
 * Who makes worlds: Backfire's engine, and the same rules in another's library of agents.
 *
 * <pre>
 *   Setting, seed  →  Maker  →  Chronicle
 * </pre>
 */
@NullMarked
package backfire.bench.peer;

import org.jspecify.annotations.NullMarked;
