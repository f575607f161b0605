/**
 * How far what was told is believed, and what that says of a world.
 *
 * <pre>
 *   Evidence + a map of credence  →  Testimony (chains, details, sightings)
 *   Testimony + Findings of a world  →  Credence: its log-likelihood
 * </pre>
 *
 * It may use casebook, evidence and model; it knows no table of worlds, no file, no posterior.
 */
@NullMarked
package backfire.lab.credence;

import org.jspecify.annotations.NullMarked;
