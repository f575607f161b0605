/**
 * Studies: many worlds of one case, and what is measured of each.
 *
 * <pre>
 *   Case + Study  →  WorldPlan  →  History  →  WorldResult  →  Spread over worlds
 * </pre>
 *
 * It may use evidence, casebook and model; it writes no file.
 */
@NullMarked
package backfire.lab.ensemble;

import org.jspecify.annotations.NullMarked;
