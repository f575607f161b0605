/**
 * Twin worlds: two that differ in what is done alone, lived side by side, and what came to differ.
 *
 * <pre>
 *   WorldPlan without, with  →  Twins (Touch, week by week)  →  Pair  →  Effect, Reach, Divergence over pairs
 * </pre>
 *
 * It may use ensemble, evidence, casebook and model; it writes no file.
 */
@NullMarked
package backfire.lab.twin;

import org.jspecify.annotations.NullMarked;
