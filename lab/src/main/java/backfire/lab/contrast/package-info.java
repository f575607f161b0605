/**
 * The difference of two ensembles of a case whose worlds share their luck, world by world.
 *
 * <pre>
 *   Study, Study → Change (a phrase);  WorldResults, WorldResults → Pair → Shift (numbers) → Contrast (words, figures, JSON)
 * </pre>
 *
 * It may use ensemble, figure, words and model; it makes no world. Where what is done is an act and
 * pairs are lived side by side, {@code twin} says more.
 */
@NullMarked
package backfire.lab.contrast;

import org.jspecify.annotations.NullMarked;
