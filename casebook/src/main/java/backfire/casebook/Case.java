package backfire.casebook;

import backfire.model.act.ActText;
import backfire.model.parameter.Parameters;
import backfire.model.parameter.Prior;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case as it was read and checked.
 *
 * @param id the folder's name
 * @param title what it is called
 * @param summary two or three sentences: what, where, when
 * @param folder where it was read from
 * @param setting the world's setting at scale 1, with every mechanism and the case's defaults
 * @param priors the free parameters, by name
 * @param ownParameters what the case's own parameters (act.…) mean, by name
 * @param names display names of places, by id
 * @param borders how places lie to the border, by id
 * @param provinces what places are grouped by, by id; a place without a province is not among them
 * @param windows the spans that claims compare
 * @param claims what is asked of each world
 * @param evidence the reports, and where they come from
 * @param credence how far reports are believed
 * @param files SHA-256 of every file read, by path within the folder
 * @param actNames display names of acts of the timeline, by the act's text with its date
 */
public record Case(
    String id,
    String title,
    String summary,
    Path folder,
    Setting setting,
    SortedMap<String, Prior> priors,
    SortedMap<String, OwnParameter> ownParameters,
    SortedMap<String, String> names,
    SortedMap<String, Border> borders,
    SortedMap<String, String> provinces,
    Windows windows,
    List<Claim> claims,
    Evidence evidence,
    Credence credence,
    SortedMap<String, String> files,
    Map<String, String> actNames) {
  public Case {
    priors = Collections.unmodifiableSortedMap(new TreeMap<>(priors));
    ownParameters = Collections.unmodifiableSortedMap(new TreeMap<>(ownParameters));
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    borders = Collections.unmodifiableSortedMap(new TreeMap<>(borders));
    provinces = Collections.unmodifiableSortedMap(new TreeMap<>(provinces));
    claims = List.copyOf(claims);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    actNames = Map.copyOf(actNames);
  }

  /** A parameter that the case adds for its own acts. */
  public record OwnParameter(double value, String unit, String meaning, String source) {}

  /** A span of days, both included. */
  public record Span(LocalDate from, LocalDate to) {
    public Span {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a span ends before it begins");
      }
    }
  }

  /**
   * The spans that claims compare.
   *
   * @param now the last twelve months
   * @param before the baseline that a claim is asked against
   * @param early an earlier baseline, shown
   * @param past the years of which a report speaks as the past years
   * @param own further spans of the case, by name
   */
  public record Windows(Span now, Span before, Span early, Span past, SortedMap<String, Span> own) {
    public Windows {
      own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    }

    /** Every span by its name: the four that each case has, and the case's own. */
    public SortedMap<String, Span> all() {
      SortedMap<String, Span> all = new TreeMap<>(own);
      all.put("now", now);
      all.put("before", before);
      all.put("early", early);
      all.put("past", past);
      return all;
    }

    /**
     * The span of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Span get(String name) {
      Span span = all().get(name);
      if (span == null) {
        throw new IllegalArgumentException("no window is named " + name);
      }
      return span;
    }
  }

  /** How a place lies to the border. */
  public enum Border {
    /** Neither at the border nor a port. */
    NO,
    /** At the border, without a crossing. */
    LINE,
    /** At the border, with a crossing and its customs. */
    CROSSING,
    /** A port that ships from abroad call at. */
    PORT
  }

  /** Reads acts that name this case's places and parameters. */
  public ActText acts() {
    return acts(setting.parameters());
  }

  /** Reads acts that name this case's places, and parameters with these values. */
  public ActText acts(Parameters values) {
    return new ActText(
        setting.calendar().first(), setting.places().stream().map(Place::id).toList(), values);
  }
}
