/**
 * Proofs: what the model's text promises, held against closed forms, symmetries and conservation.
 *
 * <pre>
 *   a tiny setting  →  Life (lived, then Invariants)  →  counts, events, columns  →  a law, |z| ≤ 4
 * </pre>
 *
 * Seeds are fixed. A limit of z = 4 would fail one honest test in 16,000. May read the world's
 * columns; nothing here is a second engine (that is the twin).
 */
@NullMarked
package backfire.model.proof;

import org.jspecify.annotations.NullMarked;
