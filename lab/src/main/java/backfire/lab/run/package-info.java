/**
 * Making a study whole: begun, or gone on with, from its case to its folder, or to memory.
 *
 * <pre>
 *   Order  →  Run: plans → worlds → folder → tables, digest, report  →  Outcome
 *   Case + Study  →  GlanceRun: plans → worlds, stored nowhere  →  Glance (results, Annals of the first)
 * </pre>
 *
 * It may use everything else in lab; commands and the studio call it.
 */
@NullMarked
package backfire.lab.run;

import org.jspecify.annotations.NullMarked;
