package backfire.bench.table;

/**
 * One thing measured once.
 *
 * @param part of the table
 * @param row what was measured
 * @param repeat which time, from 1
 */
record Figure(String part, String row, int repeat, String quantity, String unit, double value) {}
