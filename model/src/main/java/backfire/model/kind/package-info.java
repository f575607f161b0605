/**
 * Kinds that everything else names: agencies, ranks, levels of officials, gravities of attacks.
 *
 * <pre>
 *   kind  →  act, setting, world, week, observe
 * </pre>
 *
 * A leaf.
 */
@NullMarked
package backfire.model.kind;

import org.jspecify.annotations.NullMarked;
