package backfire.lab.store;

import backfire.model.setting.Setting;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which worlds of a run are stored week by week, and which by quarter alone. */
public enum Detail {
  /*
   * It goes by the world's number in its study, never by which are made here or were made first: so
   * parts that are gathered are, file by file, what one run would have written. No digest depends on it.
   */

  /** Every world week by week. */
  @JsonProperty("weekly")
  WEEKLY("weekly", "every world by week"),

  /** Every world by quarter, and world 1 week by week as well. */
  @JsonProperty("first-weekly")
  FIRST_WEEKLY("first-weekly", "world 1 by week and by quarter, the others by quarter"),

  /** Every world by quarter. */
  @JsonProperty("quarterly")
  QUARTERLY("quarterly", "every world by quarter");

  /**
   * Places times weeks up to which every world is stored week by week unless asked otherwise: some
   * 14 MB a world, database included.
   */
  static final int MOST_PLACE_WEEKS = 25_000;

  private final String id;
  private final String meaning;

  Detail(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  /** The detail for a setting where none is asked for. */
  public static Detail of(Setting setting) {
    long placeWeeks = (long) setting.places().size() * setting.calendar().weeks();
    return placeWeeks <= MOST_PLACE_WEEKS ? WEEKLY : FIRST_WEEKLY;
  }

  /** The detail of that name, if there is one. */
  public static Optional<Detail> find(String id) {
    return Arrays.stream(values()).filter(detail -> detail.id.equals(id)).findFirst();
  }

  /** The names, as they are typed. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Detail::id).toList();
  }

  /** The name used in commands and files. */
  public String id() {
    return id;
  }

  /** What is stored, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Whether a world of this number is stored week by week. */
  public boolean isWeekly(int world) {
    return switch (this) {
      case WEEKLY -> true;
      case FIRST_WEEKLY -> world == 1;
      case QUARTERLY -> false;
    };
  }

  /** Whether worlds are stored by quarter. */
  public boolean isQuarterly() {
    return switch (this) {
      case WEEKLY -> false;
      case FIRST_WEEKLY, QUARTERLY -> true;
    };
  }
}
