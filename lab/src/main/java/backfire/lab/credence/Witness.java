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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks one world everything that is scored. */
public final class Witness {
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

  private Attacks all() {
    List<String> places = world.chronicle().placeIds();
    int weeks = world.chronicle().calendar().weeks();
    int burnIn = world.chronicle().calendar().burnIn();
    Span whole =
        new Span(
            world.chronicle().calendar().monday(burnIn),
            world.chronicle().calendar().monday(burnIn + weeks).minusDays(1));
    return new Attacks(
        places,
        EnumSet.allOf(Agency.class),
        EnumSet.allOf(Rank.class),
        EnumSet.allOf(Gravity.class),
        null,
        whole);
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
        Manners all = Manners.of(world, there, asked.agencies(), asked.ranks(), asked.span());
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

  /** Whether telephones from abroad reach a place. */
  public static boolean isAtBorder(Case ofCase, String place) {
    return switch (ofCase.borders().getOrDefault(place, Border.NO)) {
      case NO, PORT -> false;
      case LINE, CROSSING -> true;
    };
  }
}
