/**
 * What is made at the desk and stays in the folder of runs: ensembles that are stored, and
 * inquiries. A studio that ended in the middle goes on where it was when it is asked again.
 *
 * <pre>
 *   Wanted, InquiryAsked  →  the name of a folder  →  Task: begun there, or gone on with
 * </pre>
 *
 * It may use the lab, the shelf and the desk; it knows nothing of requests.
 */
@NullMarked
package backfire.studio.kept;

import org.jspecify.annotations.NullMarked;
