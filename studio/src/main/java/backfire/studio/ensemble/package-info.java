/**
 * Ensembles that are made to be looked at, and are kept in memory while they are.
 *
 * <pre>
 *   Wanted  →  Ensembles: at the desk, or known already  →  Ensemble: worlds so far, figures, what happened
 * </pre>
 *
 * It may use the lab, the shelf and the desk; it knows nothing of requests.
 */
@NullMarked
package backfire.studio.ensemble;

import org.jspecify.annotations.NullMarked;
