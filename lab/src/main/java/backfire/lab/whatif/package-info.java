/**
 * A what-if from its case to its folder: worlds tried where something is given, pairs made, stored,
 * gone on with, compared.
 *
 * <pre>
 *   WhatIfOrder  →  WhatIfRun: plans → worlds that are kept → pairs → tables, digest, page  →  WhatIf
 * </pre>
 *
 * It may use all rooms of the lab; the command line uses it.
 */
@NullMarked
package backfire.lab.whatif;

import org.jspecify.annotations.NullMarked;
