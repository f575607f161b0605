/** What is written is what was measured. */
@NullMarked
package backfire.bench.table;

import org.jspecify.annotations.NullMarked;
