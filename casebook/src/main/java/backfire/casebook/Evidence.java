package backfire.casebook;

import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was reported: outlets, chains of one origin, incidents told more than once, reports.
 *
 * <p>A chain is what one origin said, whoever relayed it: it is believed or doubted as one. An
 * incident is evidence once, however many reports tell it.
 *
 * @param outlets by id
 * @param chains by id
 * @param incidents by id
 * @param reports by id
 */
public record Evidence(
    SortedMap<String, Outlet> outlets,
    SortedMap<String, Chain> chains,
    SortedMap<String, Incident> incidents,
    SortedMap<String, Report> reports) {
  /** No evidence at all. */
  public static final Evidence NONE =
      new Evidence(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  public Evidence {
    outlets = fixed(outlets);
    chains = fixed(chains);
    incidents = fixed(incidents);
    reports = fixed(reports);
  }

  /** The scored reports that tell an incident, by id. */
  public List<Report> telling(String incident) {
    return reports.values().stream()
        .filter(r -> r.use() == Use.SCORED && r.incidents().contains(incident))
        .toList();
  }

  private static <T> SortedMap<String, T> fixed(Map<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** Who published; its reports share a reliability. */
  public record Outlet(String id, String name, String note) {}

  /**
   * What one origin said.
   *
   * @param outlet the outlet through which it came first
   * @param letter the source's grade, A (reliable) to E, F (cannot be judged)
   */
  public record Chain(String id, String outlet, char letter, String origin) {}

  /**
   * How likely a source of this genre would tell such a thing anyway, whether it is so or not: one
   * value a report, which stays what it is however many claims the report is split into.
   */
  public enum Anyway {
    /** It confirms the story that the outlet tells. */
    LIKELY,
    /** Neither. */
    EVEN,
    /** It goes against the story that the outlet tells. */
    UNLIKELY;

    /** The word used in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The word of that name, if there is one. */
    public static Optional<Anyway> find(String id) {
      return Arrays.stream(values()).filter(a -> a.id().equals(id)).findFirst();
    }
  }

  /** Whether a report is put to worlds. */
  public enum Use {
    /** Its claims or its incident are put to worlds. */
    SCORED,
    /** Shown, not scored: no world of this case can be asked. */
    CONTEXT
  }

  /**
   * An attack that reports tell of, as vaguely as they disagree.
   *
   * @param places any of them
   * @param agency the target's agency
   * @param ranks any of them
   * @param gravities any of them
   * @param group by several attackers: yes, no, or null where it is not known
   */
  public record Incident(
      String id,
      String says,
      List<String> places,
      Agency agency,
      Set<Rank> ranks,
      Set<Gravity> gravities,
      @Nullable Boolean group,
      Span span) {
    public Incident {
      places = List.copyOf(places);
      // In their own order: sums over them must not hang on that of a hash, which each JVM has its
      // own.
      ranks = Collections.unmodifiableSet(EnumSet.copyOf(ranks));
      gravities = Collections.unmodifiableSet(EnumSet.copyOf(gravities));
    }
  }

  /**
   * One report of one thing.
   *
   * @param kind such as killing, exit, restraint; {@code counter} speaks against the first story
   * @param letter the source's grade in this report, A to F
   * @param digit the information's grade, 1 (confirmed) to 5, 6 (cannot be judged)
   * @param published as precisely as is known, or empty
   * @param anyway how likely its like would be told whether it is so or not
   * @param incidents ids of the incidents it tells, each once; mostly one or none
   * @param says in our own words
   */
  public record Report(
      String id,
      String chain,
      String outlet,
      String url,
      String published,
      String kind,
      char letter,
      int digit,
      Use use,
      Anyway anyway,
      List<String> incidents,
      String says) {
    public Report {
      incidents = List.copyOf(incidents);
    }
  }
}
