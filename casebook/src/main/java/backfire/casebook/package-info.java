/**
 * Cases: reading a folder of plain files, checking it, explaining it back.
 *
 * <pre>
 *   case.yaml, places.csv, places.geojson, evidence/*.yaml  →  Case (a Setting, priors, claims,
 *                                                            evidence, credence)
 * </pre>
 *
 * It may use the model and knows nothing of what is asked of worlds.
 */
@NullMarked
package backfire.casebook;

import org.jspecify.annotations.NullMarked;
