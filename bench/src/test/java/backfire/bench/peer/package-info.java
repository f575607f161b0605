/** Whether peers live the same lives as the engine, in distribution. */
@NullMarked
package backfire.bench.peer;

import org.jspecify.annotations.NullMarked;
