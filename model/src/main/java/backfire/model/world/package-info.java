/**
 * The world as columns: places, residents, grudges, posts, officers.
 *
 * <pre>
 *   Setting, seed  →  World  →  read and written by the processes of the week
 * </pre>
 *
 * It knows no process.
 */
@NullMarked
package backfire.model.world;

import org.jspecify.annotations.NullMarked;
