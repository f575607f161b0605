/**
 * What figures are drawn from: plain numbers with their names, as a page or a browser takes them.
 *
 * <pre>
 *   Case + Study + WorldResults  →  Figures (Time, Panel, Interval, MapFigure)  →  JSON
 * </pre>
 *
 * It may use ensemble, words, casebook and model; it knows no page. Report and studio draw from it.
 */
@NullMarked
package backfire.lab.figure;

import org.jspecify.annotations.NullMarked;
