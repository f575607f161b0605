/**
 * The peer at MASON's best: residents are rows of arrays that nobody steps, and a grudge above the
 * threshold has a clock.
 *
 * <pre>
 *   town: patrol, threat, exit, fate of its officers, one after the other
 *   Residents (arrays) → Grudges (arrays) → touched → Clocks (by week) → attack
 * </pre>
 */
@NullMarked
package backfire.bench.peer.mason.columns;

import org.jspecify.annotations.NullMarked;
