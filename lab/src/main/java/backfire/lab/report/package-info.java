/**
 * What is said of an ensemble: findings in words, and one offline page with figures.
 *
 * <pre>
 *   Case + Study + WorldResults  →  Verdict, Tale (words), Figures  →  Report (HTML that carries them)
 * </pre>
 *
 * It may use figure, ensemble, casebook and model; it writes no file. Commands print the same
 * words.
 */
@NullMarked
package backfire.lab.report;

import org.jspecify.annotations.NullMarked;
