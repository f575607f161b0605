package backfire.lab.why;

import java.util.ArrayList;
import java.util.List;

/** What one officer did and felt, week by week while he served. */
final class ServiceRecord {
  /**
   * A week.
   *
   * @param place by row
   * @param stops stops of his that harmed somebody
   * @param extortions those with extortion
   * @param harsh those with harsh treatment
   * @param harm what they did, and detentions
   */
  record Served(
      int week,
      int place,
      double restraint,
      double threat,
      int stops,
      int extortions,
      int harsh,
      double harm) {}

  private final List<Served> weeks = new ArrayList<>();
  private int stops;
  private int extortions;
  private int harsh;
  private double harm;

  synchronized void stop(boolean extorts, boolean treatsHarshly, double done) {
    stops++;
    extortions += extorts ? 1 : 0;
    harsh += treatsHarshly ? 1 : 0;
    harm += done;
  }

  synchronized void harm(double done) {
    harm += done;
  }

  /** He has served through a week. */
  synchronized void endWeek(int week, int place, double restraint, double threat) {
    weeks.add(new Served(week, place, restraint, threat, stops, extortions, harsh, harm));
    stops = 0;
    extortions = 0;
    harsh = 0;
    harm = 0;
  }

  /** He did something in a week at whose end he no longer served. */
  synchronized void endLastWeek(int week) {
    if (!weeks.isEmpty() && harm > 0) {
      Served before = weeks.getLast();
      endWeek(week, before.place(), before.restraint(), before.threat());
    }
  }

  List<Served> weeks() {
    return List.copyOf(weeks);
  }
}
