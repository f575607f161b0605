/**
 * Coding: what somebody read in a report, put into the evidence files of a case as they are written
 * by hand.
 *
 * <pre>
 *   Coding (what a form holds)  →  Named (ids, what was left out)  →  EntryText (YAML)
 *                                                                  →  EvidenceText (a file with it)  →  Coded
 * </pre>
 *
 * It reads a case and writes nothing; what is wrong with the new texts is said by check.
 */
@NullMarked
package backfire.casebook.coding;

import org.jspecify.annotations.NullMarked;
