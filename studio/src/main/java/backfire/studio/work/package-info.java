/**
 * Work that takes longer than an answer may: a queue with an end, of which two kinds are done side
 * by side, what somebody waits for before what may take long.
 *
 * <pre>
 *   Task  →  Desk: waiting → working → done, stopped or failed  →  Standing, told to who watches
 * </pre>
 *
 * It may use the lab's signs and progress; it knows nothing of requests.
 */
@NullMarked
package backfire.studio.work;

import org.jspecify.annotations.NullMarked;
