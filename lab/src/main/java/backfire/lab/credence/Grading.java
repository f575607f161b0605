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
   * of them each has its n-th root. Where several reports say a thing, the value of the one that would
   * say it most readily counts. An incident has the probability that one which did not happen would be
   * told of just these places and weeks.
   */
  private static final double DAYS_A_YEAR = 365.25;

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
          double anyway = 0;
          for (Report report : by) {
            long claims = wholes.values().stream().filter(those -> says(report, those)).count();
            double joint = map.anyway(report.anyway());
            anyway = Math.max(anyway, StrictMath.exp(StrictMath.log(joint) / claims));
          }
          if (!by.isEmpty()) {
            details.add(
                new Detail(id, parts.stream().map(Claim::id).toList(), anyway, assertions(by)));
          }
        });
    return details;
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

  private double invented(Incident incident) {
    Span span = incident.span();
    double years = (ChronoUnit.DAYS.between(span.from(), span.to()) + 1) / DAYS_A_YEAR;
    return -StrictMath.expm1(-map.falseIncidents() * incident.places().size() * years);
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
