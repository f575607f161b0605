/**
 * One command measures all that the page on performance says, and writes it as tables.
 *
 * <pre>
 *   Part (floor, rules, runs, peers, series)  →  processes of their own  →  Figure
 *   figures  →  medians  →  measured.md, figures.csv, series.svg
 * </pre>
 *
 * Runs of Backfire go through the launcher, as anybody's would. Nothing here is asserted.
 */
@NullMarked
package backfire.bench.table;

import org.jspecify.annotations.NullMarked;
