/**
 * The lab over HTTP, for a page in a browser of this machine and for scripts.
 *
 * <pre>
 *   door (who is let in)  →  api (what may be asked)  →  ensemble, work (worlds, made at the desk)  →  lab
 * </pre>
 *
 * It listens on loopback unless told otherwise. It may use the lab and what is below it; the
 * command line starts it.
 */
@NullMarked
package backfire.studio;

import org.jspecify.annotations.NullMarked;
