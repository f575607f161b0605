/**
 * Outlines of places for maps, made once when a case is built.
 *
 * <pre>
 *   units of a map, land, places.csv  →  Outlines  →  places.geojson
 * </pre>
 *
 * It knows geometry and files, no case.
 */
@NullMarked
package backfire.casebook.outline;

import org.jspecify.annotations.NullMarked;
