/**
 * What may be asked, each declared once: the path, what is sent, what is answered, who answers.
 *
 * <pre>
 *   Endpoint  →  Routes (how it is answered)
 *             →  Description, in the tests (how it is described)
 * </pre>
 *
 * Each resource is a class of endpoints over records; the page uses nothing else, and scripts may.
 */
@NullMarked
package backfire.studio.api;

import org.jspecify.annotations.NullMarked;
