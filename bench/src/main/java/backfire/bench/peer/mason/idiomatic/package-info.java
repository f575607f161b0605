/**
 * The peer as a user of MASON would write it: everybody is an object, and everybody is stepped each
 * week.
 *
 * <pre>
 *   Officer: patrol, threat, exit, fate        Resident: revenge
 *   each scheduled by himself; grudges and kin in java.util's collections
 * </pre>
 */
@NullMarked
package backfire.bench.peer.mason.idiomatic;

import org.jspecify.annotations.NullMarked;
