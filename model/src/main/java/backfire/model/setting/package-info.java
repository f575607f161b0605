/**
 * What a world is told: places, posts, calendar, officials, acts, parameters, scale.
 *
 * <pre>
 *   a case's files, a command's options  →  Setting  →  world
 * </pre>
 *
 * Plain records; may use act and parameter.
 */
@NullMarked
package backfire.model.setting;

import org.jspecify.annotations.NullMarked;
