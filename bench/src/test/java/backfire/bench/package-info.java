/** What must hold of what measures. No time is asserted. */
@NullMarked
package backfire.bench;

import org.jspecify.annotations.NullMarked;
