/**
 * The folder of a run: tables, markers of finished worlds, digests.
 *
 * <pre>
 *   Chronicle    →  worlds/N-*.parquet, then worlds/N.json: the world is finished
 *   WorldResults →  tables/*.parquet, results.duckdb, run.json
 * </pre>
 *
 * It may use ensemble, casebook and model. Every file is written aside, flushed and renamed.
 */
@NullMarked
package backfire.lab.store;

import org.jspecify.annotations.NullMarked;
