/**
 * The rules: every equation of the model, as functions of numbers.
 *
 * <pre>
 *   numbers about one person, post or place  →  a rate, a probability, a choice
 * </pre>
 *
 * No state and no traversal, so that the engine and the naive twin share them.
 */
@NullMarked
package backfire.model.rule;

import org.jspecify.annotations.NullMarked;
