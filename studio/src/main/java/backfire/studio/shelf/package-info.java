/**
 * The cases and runs that the studio shows: those that ship, which it never writes to, and those in
 * the folders that it was started with. Nothing else on the machine has a name here.
 *
 * <pre>
 *   a name that was asked for  →  CaseShelf, RunShelf  →  a folder within theirs, or Missing
 *   a path within a case       →  FileName, CaseFiles  →  a text; written if the case is one's own
 * </pre>
 *
 * It may use the lab, for what a folder holds.
 */
@NullMarked
package backfire.studio.shelf;

import org.jspecify.annotations.NullMarked;
