/**
 * Numbers that come out the same everywhere: elementary functions and sums without an order.
 *
 * <pre>
 *   double  →  exp, log, power      terms in any order  →  the same sum
 * </pre>
 *
 * A leaf, on IEEE additions, multiplications, divisions and roots alone.
 */
@NullMarked
package backfire.model.number;

import org.jspecify.annotations.NullMarked;
