package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.EventKeys;
import backfire.lab.why.FinishedWorlds;
import backfire.lab.why.Reference;
import backfire.lab.why.Reference.Kind;
import java.util.List;

/**
 * Worlds that were made to be looked at, and are stored nowhere; while others are still made, those
 * that are finished.
 *
 * @param worlds in their order, one at least
 * @param annals what happened in the first of them; of the others only the results are kept
 */
public record Glance(Case ofCase, Study study, List<WorldResult> worlds, Annals annals)
    implements FinishedWorlds {
  public Glance {
    worlds = List.copyOf(worlds);
  }

  @Override
  public String digest(Reference asked) {
    return worlds.stream()
        .filter(world -> world.world() == asked.world())
        .findFirst()
        .orElseThrow(
            () ->
                new StudyProblem(
                    "%s: this ensemble has worlds %s to %s."
                        .formatted(
                            asked.text(), worlds.getFirst().world(), worlds.getLast().world())))
        .digest();
  }

  @Override
  public List<EventKeys> events(int world, Kind kind) {
    if (world != annals.world()) {
      throw new StudyProblem(
          "Events are kept of world %s alone: ask after those, such as %s, or after a person of world %s by key."
              .formatted(annals.world(), Reference.event(kind, annals.world(), 1).text(), world));
    }
    return annals.keys(kind);
  }

  @Override
  public StudyProblem cameOutOtherwise(int world) {
    return new StudyProblem(
        "World %s came out otherwise than when it was made, so nothing can be said of it. Make the ensemble anew."
            .formatted(world));
  }
}
