package backfire.bench.table;

import java.io.IOException;

/** A part of what is measured, with a heading of its own. */
interface Part {
  /** Its name in the command and in the figures. */
  String id();

  /** Measures, and writes its table. */
  void measure(Figures figures, Markdown page) throws IOException, InterruptedException;
}
