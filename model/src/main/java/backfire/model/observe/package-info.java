/**
 * What is observed of a world: events with identity, and counts by week.
 *
 * <pre>
 *   week  →  Chronicle (events, counts)  →  digest, claims, tables
 * </pre>
 *
 * Plain columns; knows no process.
 */
@NullMarked
package backfire.model.observe;

import org.jspecify.annotations.NullMarked;
