/**
 * Explanations against the evidence: worlds drawn from the priors under every set of mechanisms,
 * more aimed where too few of them count, and what the evidence makes of them.
 *
 * <pre>
 *   Inquiry + case  →  Trial (one world: parameters, explanation, findings, what nobody sees)
 *   Trials  →  Aim (where to draw more)  →  Sample (all, with how they were drawn)
 *   Sample + Testimony  →  Explained (which mechanisms), Fitted (which parameters)
 * </pre>
 *
 * It may use credence, ensemble, evidence, casebook, model and the engine of inference; it knows no
 * file and no page.
 */
@NullMarked
package backfire.lab.explanation;

import org.jspecify.annotations.NullMarked;
