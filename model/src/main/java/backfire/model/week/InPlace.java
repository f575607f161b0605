package backfire.model.week;

/** A process that lives one place at a time and touches nothing outside of it. */
interface InPlace {
  /** Lives a week of a place. */
  void in(int place, int week);
}
