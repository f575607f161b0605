package backfire.lab.store;

/** A table and its rows. */
record Filled(Table table, Rows.Filler filler) {}
