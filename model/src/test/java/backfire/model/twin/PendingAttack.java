package backfire.model.twin;

import backfire.model.kind.Gravity;
import org.jspecify.annotations.Nullable;

/**
 * An attack that is not yet in anybody's mind.
 *
 * @param key names it where luck decides who hears of it
 * @param deed null for an attack on somebody whom the sample leaves out
 */
record PendingAttack(Town town, Gravity gravity, long key, Leadership.@Nullable Deed deed) {}
