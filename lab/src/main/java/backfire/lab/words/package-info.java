/**
 * Numbers, dates, attacks and careers as sentences have them, whoever tells: terminal, page or
 * tree.
 *
 * <p>It may use model and ensemble; it knows no page and no terminal.
 */
@NullMarked
package backfire.lab.words;

import org.jspecify.annotations.NullMarked;
