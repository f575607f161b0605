package backfire.lab.credence;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.Case.Border;
import backfire.casebook.Case.Span;
import backfire.casebook.Claim;
import backfire.casebook.Evidence.Incident;
import backfire.lab.evidence.Answers;
import backfire.lab.evidence.Manners;
import backfire.lab.evidence.Observed;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks one world everything that is scored. */
public final class Witness {
  /** From a day on, the first Thursday is in the week that this many days later is in. */
  private static final int TO_THURSDAY = 3;

  private final Case ofCase;
  private final Observed world;

  private Witness(Case ofCase, Observed world) {
    this.ofCase = ofCase;
    this.world = world;
  }

  /** What a world shows, of every scored claim and incident of its case, whatever is believed. */
  public static Findings of(Case ofCase, Observed world) {
    return new Witness(ofCase, world).findings();
  }

  private Findings findings() {
    Answers answers = new Answers(world);
    SortedMap<String, Double> answered = new TreeMap<>();
    for (Claim claim : ofCase.claims()) {
      Optional<Ask> scored = claim.findScored();
      if (scored.isPresent()) {
        answered.put(claim.id(), answers.to(scored.get()).m());
      }
    }
    SortedMap<String, Hazard> incidents = new TreeMap<>();
    for (Incident incident : ofCase.evidence().incidents().values()) {
      incidents.put(
          incident.id(),
          hazard(
              new Attacks(
                  incident.places(),
                  EnumSet.of(incident.agency()),
                  incident.ranks(),
                  incident.gravities(),
                  incident.group(),
                  incident.span())));
    }
    return new Findings(answered, incidents, hazard(all()));
  }

  /**
   * All since the first that was told of. What reports of attacks there were before is not known:
   * to take their want for a want of attacks would be to take coverage for a trend.
   */
  private Attacks all() {
    return new Attacks(
        world.chronicle().placeIds(),
        EnumSet.allOf(Agency.class),
        EnumSet.allOf(Rank.class),
        EnumSet.allOf(Gravity.class),
        null,
        listening(ofCase));
  }

  private static Span listening(Case ofCase) {
    Calendar calendar = ofCase.setting().calendar();
    LocalDate since = calendar.monday(calendar.burnIn());
    LocalDate until = calendar.monday(calendar.total()).minusDays(1);
    LocalDate first =
        ofCase.evidence().incidents().values().stream()
            .map(incident -> incident.span().from())
            .filter(from -> from.isAfter(since) && from.isBefore(until))
            .min(Comparator.naturalOrder())
            .orElse(since);
    return new Span(first, until);
  }

  /** How many weeks somebody listened: {@link Findings#all} is of them. */
  public static int listened(Case ofCase) {
    Calendar calendar = ofCase.setting().calendar();
    return calendar.total() - calendar.weekOf(listening(ofCase).from().plusDays(TO_THURSDAY));
  }

  /**
   * A class of attacks.
   *
   * @param several whether by several, or null for either
   */
  private record Attacks(
      List<String> places,
      Set<Agency> agencies,
      Set<Rank> ranks,
      Set<Gravity> gravities,
      @Nullable Boolean several,
      Span span) {}

  /** Λ at full scale. A brawl is by several and in the open, whatever the hour. */
  private Hazard hazard(Attacks asked) {
    Parameters p = world.setting().parameters();
    double daylight = p.get(Parameter.GROUP_DAYLIGHT);
    double single = asked.several() == null || !asked.several() ? 1 : 0;
    double several = asked.several() == null || asked.several() ? 1 : 0;
    List<Double> expected = new ArrayList<>(Hazard.NONE.byVisibility());
    for (boolean border : List.of(false, true)) {
      List<String> there =
          asked.places().stream().filter(place -> isAtBorder(ofCase, place) == border).toList();
      if (!there.isEmpty()) {
        Manners all = manners(asked, there);
        for (Gravity gravity : asked.gravities()) {
          Manners such = all.ending(gravity, p);
          double open = several * (such.group() * daylight + such.brawl());
          double hidden = several * such.group() * (1 - daylight) + single * such.single();
          expected.set(Hazard.index(gravity, true, border), open / world.setting().scale());
          expected.set(Hazard.index(gravity, false, border), hidden / world.setting().scale());
        }
      }
    }
    return new Hazard(expected);
  }

  private Manners manners(Attacks asked, List<String> there) {
    return asked.agencies().size() == 1
        ? Manners.smoothed(
            world, there, asked.agencies().iterator().next(), asked.ranks(), asked.span())
        : Manners.of(world, there, asked.agencies(), asked.ranks(), asked.span());
  }

  /** Whether telephones from abroad reach a place. */
  public static boolean isAtBorder(Case ofCase, String place) {
    return switch (ofCase.borders().getOrDefault(place, Border.NO)) {
      case NO, PORT -> false;
      case LINE, CROSSING -> true;
    };
  }
}
