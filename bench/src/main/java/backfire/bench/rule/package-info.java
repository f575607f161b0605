/**
 * JMH benchmarks of the pieces that a week spends its time on, one file a piece.
 *
 * <pre>
 *   rules of one town, uniform draws from a table  →  a piece of the week  →  ns
 * </pre>
 *
 * Binds to the model's rules, its chance, and a world's grudges. Run by {@code bench/measure
 * rules}, or any of them by {@code java -cp bench/target/backfire-bench.jar org.openjdk.jmh.Main
 * Kin}.
 */
@NullMarked
package backfire.bench.rule;

import org.jspecify.annotations.NullMarked;
