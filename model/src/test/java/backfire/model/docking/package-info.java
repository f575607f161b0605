/**
 * Docking: the engine held against the naive twin, event for event, and mutants of the engine that
 * the twin must tell from it.
 */
@NullMarked
package backfire.model.docking;

import org.jspecify.annotations.NullMarked;
