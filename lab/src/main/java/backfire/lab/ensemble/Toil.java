package backfire.lab.ensemble;

/**
 * What a world took to make. Its seconds depend on the machine and are part of no digest.
 *
 * @param weeks weeks lived through, burn-in included
 * @param setUpSeconds until the first week was done
 * @param weeksSeconds all other weeks
 * @param storingSeconds measuring the world and writing its files
 */
public record Toil(
    long people,
    long officers,
    int weeks,
    long stops,
    long harmfulStops,
    long officerWeeks,
    long rings,
    double setUpSeconds,
    double weeksSeconds,
    double storingSeconds) {
  /** Before it is known. */
  public static final Toil NONE = new Toil(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
