/**
 * Constants of the rules, their priors, and the mechanisms that can be left out.
 *
 * <pre>
 *   Parameter (declared once)  →  Parameters (values)     Mechanism (in, or its neutral form)
 * </pre>
 *
 * It may use chance, to draw from priors.
 */
@NullMarked
package backfire.model.parameter;

import org.jspecify.annotations.NullMarked;
