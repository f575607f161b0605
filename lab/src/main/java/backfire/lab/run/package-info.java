/**
 * Making a study whole: begun, or gone on with, from its case to its folder.
 *
 * <pre>
 *   Order  →  Run: plans → worlds → folder → tables, digest, report  →  Outcome
 * </pre>
 *
 * It may use everything else in lab; commands and the studio call it.
 */
@NullMarked
package backfire.lab.run;

import org.jspecify.annotations.NullMarked;
