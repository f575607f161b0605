/**
 * An inquiry from its case to its folder: worlds made batch by batch, stored, gone on with,
 * weighed.
 *
 * <pre>
 *   InquiryOrder  →  InquiryRun  →  batches of trials in the folder, rounds aimed by them  →  Explained or Fitted
 * </pre>
 *
 * It may use all rooms of the lab; the command line uses it.
 */
@NullMarked
package backfire.lab.inquiry;

import org.jspecify.annotations.NullMarked;
