/**
 * The engine of inference: any simulator with priors and evidence in; weighted draws, the evidence
 * for a model with its error, and diagnostics out.
 *
 * <pre>
 *   Priors, Simulator  →  Model  →  ReferenceTable  ──weigh(Likelihood)──→  Posterior → Evidence
 *                           └─────→  TemperedSmc  ─────────────────────────────┘        ↓
 *                                    Calibration (are posteriors right?)         ModelComparison
 * </pre>
 *
 * It knows nothing of Backfire's model, cases or files: of the module {@code model} it takes the
 * packages {@code chance} (keys, distributions) and {@code number} alone. {@code docs/inference.md}
 * shows how to drive it with a simulator of one's own.
 */
@NullMarked
package backfire.inference;

import org.jspecify.annotations.NullMarked;
