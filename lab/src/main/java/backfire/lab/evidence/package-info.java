/**
 * What a world answers: observables over spans of days, and claims, each with an m from 0 to 1.
 *
 * <pre>
 *   Chronicle + Setting + Windows  →  Observed  →  Answers  →  Answer (m, what has to be said of it)
 * </pre>
 *
 * It may use casebook and model; it knows no ensemble, no file.
 */
@NullMarked
package backfire.lab.evidence;

import org.jspecify.annotations.NullMarked;
