package backfire.lab.credence;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.casebook.Claim;
import backfire.casebook.CredenceMap;
import backfire.casebook.Evidence;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Chain;
import backfire.lab.credence.Testimony.Detail;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.setting.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Grades a case's evidence by one map of credence, with some of its reports left out. */
public final class Grading {
  /*
   * What a source would say anyway is one value a report, however many claims it is coded as: with n
   * of them each has its n-th root. Where several reports say a thing, the least of those that
   * may be believed counts, so that another source never makes it less believed, and one that is not
   * believed at all changes nothing. An incident has the probability that one which did not happen
   * would be told of just these places and weeks; invented stories are taken to be spread evenly over
   * ranks, gravities and numbers of attackers.
   */
  private static final double SHORTEST = 1.0 / Calendar.WEEKS_A_YEAR;

  private final Case ofCase;
  private final CredenceMap map;
  private final Set<String> without;

  private Grading(Case ofCase, CredenceMap map, Set<String> without) {
    this.ofCase = ofCase;
    this.map = map;
    this.without = without;
  }

  /**
   * All that is scored.
   *
   * @param without ids of reports that are taken as if nobody had written them
   */
  public static Testimony of(Case ofCase, CredenceMap map, Collection<String> without) {
    return new Grading(ofCase, map, new TreeSet<>(without)).testimony();
  }

  private Testimony testimony() {
    SortedMap<String, Chain> chains = new TreeMap<>();
    for (Report report : scored()) {
      chains.put(report.chain(), chain(report));
    }
    return new Testimony(chains, details(), sightings(), silence());
  }

  private List<Report> scored() {
    return ofCase.evidence().reports().values().stream()
        .filter(report -> report.use() == Use.SCORED && !without.contains(report.id()))
        .toList();
  }

  private Chain chain(Report report) {
    Evidence.Chain told = chainOf(report);
    return new Chain(map.reliability(told.letter()), told.outlet(), map.concentration());
  }

  private Evidence.Chain chainOf(Report report) {
    Evidence.Chain chain = ofCase.evidence().chains().get(report.chain());
    if (chain == null) {
      throw new IllegalArgumentException("no chain is named " + report.chain());
    }
    return chain;
  }

  /** Claims by the whole that they are parts of, in the case's order. */
  private Map<String, List<Claim>> wholes() {
    Map<String, List<Claim>> wholes = new LinkedHashMap<>();
    for (Claim claim : ofCase.claims()) {
      if (claim.isScored()) {
        wholes.computeIfAbsent(claim.whole(), id -> new ArrayList<>()).add(claim);
      }
    }
    return wholes;
  }

  private List<Detail> details() {
    Map<String, List<Claim>> wholes = wholes();
    List<Detail> details = new ArrayList<>();
    wholes.forEach(
        (id, parts) -> {
          List<Report> by = scored().stream().filter(report -> says(report, parts)).toList();
          if (!by.isEmpty()) {
            details.add(
                new Detail(
                    id,
                    parts.stream().map(Claim::id).toList(),
                    anyway(by, wholes),
                    assertions(by)));
          }
        });
    return details;
  }

  /** The least of those who may be believed. */
  private double anyway(List<Report> by, Map<String, List<Claim>> wholes) {
    double least = 1;
    for (Report report : by) {
      if (map.reliability(chainOf(report).letter()) > 0) {
        least = Math.min(least, anyway(report, wholes));
      }
    }
    return least;
  }

  private double anyway(Report report, Map<String, List<Claim>> wholes) {
    long claims = wholes.values().stream().filter(those -> says(report, those)).count();
    return StrictMath.exp(StrictMath.log(map.anyway(report.anyway())) / claims);
  }

  private static boolean says(Report report, List<Claim> parts) {
    return parts.stream().anyMatch(claim -> claim.sources().contains(report.id()));
  }

  /** A chain errs as seldom as the best graded of its reports that say so. */
  private List<Assertion> assertions(List<Report> by) {
    SortedMap<String, Double> errors = new TreeMap<>();
    for (Report report : by) {
      errors.merge(report.chain(), map.error(report.digit()), Math::min);
    }
    return errors.entrySet().stream().map(e -> new Assertion(e.getKey(), e.getValue())).toList();
  }

  private List<Sighting> sightings() {
    List<Sighting> sightings = new ArrayList<>();
    for (Incident incident : ofCase.evidence().incidents().values()) {
      List<Report> by =
          scored().stream().filter(report -> report.incidents().contains(incident.id())).toList();
      if (!by.isEmpty()) {
        sightings.add(new Sighting(incident.id(), invented(incident), assertions(by)));
      }
    }
    return sightings;
  }

  /** That an attack of just this kind is invented of just these places and weeks. */
  private double invented(Incident incident) {
    double years = weeks(incident.span()) / Calendar.WEEKS_A_YEAR;
    double kinds =
        (double) incident.ranks().size()
            / Rank.values().length
            * incident.gravities().size()
            / Gravity.values().length
            * (incident.group() == null ? 1 : 0.5);
    return -StrictMath.expm1(
        -map.falseIncidents() * incident.places().size() * Math.max(years, SHORTEST) * kinds);
  }

  /** Weeks of a world: those whose Thursday the span holds. */
  private static double weeks(Span span) {
    int toThursday =
        Math.floorMod(DayOfWeek.THURSDAY.getValue() - span.from().getDayOfWeek().getValue(), 7);
    LocalDate first = span.from().plusDays(toThursday);
    return first.isAfter(span.to()) ? 0 : ChronoUnit.WEEKS.between(first, span.to()) + 1;
  }

  private Silence silence() {
    if (ofCase.evidence().incidents().isEmpty()) {
      return new Silence.Unheeded();
    }
    List<Double> shares = new ArrayList<>(Hazard.NONE.byVisibility());
    for (Gravity gravity : Gravity.values()) {
      for (boolean open : List.of(false, true)) {
        for (boolean border : List.of(false, true)) {
          shares.set(
              Hazard.index(gravity, open, border), map.detection().of(gravity, open, border));
        }
      }
    }
    return new Silence.Heeded(new Detection(shares, map.detection().spread()));
  }
}
