/**
 * Chance as a function: keys, sites, blocks of luck, and distributions of one draw.
 *
 * <pre>
 *   (seed, site, who, with, week, draw)  →  uniform in (0, 1)  →  a draw of a distribution
 * </pre>
 *
 * A leaf. Nothing else in the program makes randomness.
 */
@NullMarked
package backfire.model.chance;

import org.jspecify.annotations.NullMarked;
