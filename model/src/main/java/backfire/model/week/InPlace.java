package backfire.model.week;

/**
 * A process that lives one place at a time. It changes nothing outside of that place, and reads
 * nothing there that another process of its round changes.
 */
interface InPlace {
  /** Lives a week of a place. */
  void in(int place, int week);
}
