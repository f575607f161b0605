/**
 * One week, M1 to M19, one file a process, in the model's order.
 *
 * <pre>
 *   orders → stops, abuse, grudges → revenge → news → threat → restraint → exit → posts → turmoil
 *   → officials → expectation → approval → defiance → easing → surveillance → turnover → census
 * </pre>
 *
 * Each process reads and writes the world, never another process; {@code Week} composes them.
 */
@NullMarked
package backfire.model.week;

import org.jspecify.annotations.NullMarked;
