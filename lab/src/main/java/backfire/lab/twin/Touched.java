package backfire.lab.twin;

import java.util.List;

/**
 * Who has been touched in a pair by the end of a quarter of a year since the act.
 *
 * @param quarter from 1
 * @param weeks since the act began, 13 a quarter; the last may be shorter
 * @param officers officers touched since the act, by the place where they were first
 * @param residents seats of residents found touched since the act, by place
 */
public record Touched(int quarter, int weeks, List<Integer> officers, List<Integer> residents) {
  public Touched {
    officers = List.copyOf(officers);
    residents = List.copyOf(residents);
  }

  /** All officers touched since the act. */
  public int allOfficers() {
    return officers.stream().mapToInt(Integer::intValue).sum();
  }

  /** All seats found touched since the act. */
  public int allResidents() {
    return residents.stream().mapToInt(Integer::intValue).sum();
  }

  /** Places in which anybody has been touched. */
  public int places() {
    int places = 0;
    for (int place = 0; place < officers.size(); place++) {
      places += officers.get(place) + residents.get(place) > 0 ? 1 : 0;
    }
    return places;
  }
}
