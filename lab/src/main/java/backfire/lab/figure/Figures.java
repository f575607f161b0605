package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the figures of an ensemble are drawn from. Numbers are in the unit that is shown, with four
 * significant digits, those of maps with three; what does not exist is null.
 *
 * @param worlds how many there are
 * @param tails worlds with a number from which on the wider bands hold 90%
 * @param exits where leavers go
 * @param causes how posts fall empty
 * @param deciders what decides exits
 * @param officials who seek promotion, by level
 * @param map null where a case has no outlines
 */
public record Figures(
    Time time,
    int worlds,
    int tails,
    List<Panel> panels,
    List<Interval> exits,
    List<Interval> causes,
    List<Interval> deciders,
    List<Interval> officials,
    @Nullable MapFigure map) {
  /* Scripts read the names of components: they are part of the contract. */
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Figures {
    panels = List.copyOf(panels);
    exits = List.copyOf(exits);
    causes = List.copyOf(causes);
    deciders = List.copyOf(deciders);
    officials = List.copyOf(officials);
  }

  /**
   * Those of an ensemble.
   *
   * @param worlds of the study, in their order; at least one
   */
  public static Figures of(Case ofCase, Study study, List<WorldResult> worlds) {
    return of(ofCase, study, worlds, Casebook.outlines(ofCase));
  }

  /**
   * The same, by somebody who has read the outlines before.
   *
   * @param outlines of the case; nothing if it has none
   */
  public static Figures of(
      Case ofCase, Study study, List<WorldResult> worlds, Optional<JsonNode> outlines) {
    return new Figures(
        Time.of(ofCase, Flags.of(ofCase, study)),
        worlds.size(),
        Spread.WORLDS_FOR_TAILS,
        Panels.of(worlds),
        Interval.of(worlds, Row.DESTINATIONS),
        Interval.of(worlds, Row.CAUSES),
        Interval.of(worlds, Row.DECIDERS),
        Interval.of(worlds, Row.OFFICIALS),
        outlines.map(shapes -> MapFigure.of(ofCase, worlds, shapes)).orElse(null));
  }

  /** The same for somebody who has the outlines: null stands for them. */
  public Figures withoutOutlines() {
    return new Figures(
        time,
        worlds,
        tails,
        panels,
        exits,
        causes,
        deciders,
        officials,
        map == null ? null : map.withoutOutlines());
  }

  /** All of it as JSON, on one line. */
  public String json() {
    return JSON.writeValueAsString(this);
  }
}
