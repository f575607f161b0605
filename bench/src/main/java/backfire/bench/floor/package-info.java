/**
 * What the machine needs at the least, to hold a world's time against: never asserted.
 *
 * <pre>
 *   Toll (one thing that must be paid)  →  Floors, on one thread and on two  →  Floor
 * </pre>
 *
 * Uses the model's chance, and nothing else of it.
 */
@NullMarked
package backfire.bench.floor;

import org.jspecify.annotations.NullMarked;
