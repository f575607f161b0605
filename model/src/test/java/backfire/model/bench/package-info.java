/**
 * What the machine needs at the least, to hold a world's time against. Run by hand, never asserted.
 */
@NullMarked
package backfire.model.bench;

import org.jspecify.annotations.NullMarked;
