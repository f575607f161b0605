/**
 * The folder of a run: tables, markers of finished worlds, digests.
 *
 * <pre>
 *   Chronicle    →  worlds/N-*.parquet, then worlds/N.json: the world is finished
 *   WorldResults →  tables/*.parquet, results.duckdb, run.json
 *   Trial, Pair  →  trials/N.json, pairs/N.json, and the same of them
 * </pre>
 *
 * It may use ensemble, explanation, twin, casebook and model. Every file is written aside, flushed
 * and renamed.
 */
@NullMarked
package backfire.lab.store;

import org.jspecify.annotations.NullMarked;
