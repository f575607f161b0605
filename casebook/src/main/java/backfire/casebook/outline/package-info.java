/**
 * Outlines of places for maps, made once when a case is built or its places are drawn.
 *
 * <pre>
 *   units of a map, land, places.csv  →  Outlines  →  places.geojson
 *   what is drawn or imported         →  Middle, Neighbours, RoundOutline
 * </pre>
 *
 * It knows geometry and files, no case.
 */
@NullMarked
package backfire.casebook.outline;

import org.jspecify.annotations.NullMarked;
