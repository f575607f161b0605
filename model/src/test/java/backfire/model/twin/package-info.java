/**
 * The naive twin: the model once more, slow and plain, with objects and full scans.
 *
 * <pre>
 *   Setting, seed  →  Founding  →  Country  →  M01 … M19, Census, week after week  →  Chronicle
 * </pre>
 *
 * Read it beside section 7 of the model's description: one file a process, in the model's order. It
 * shares with the engine the rules and the definition of chance, and nothing else; the engine must
 * tell the same story.
 */
@NullMarked
package backfire.model.twin;

import org.jspecify.annotations.NullMarked;
