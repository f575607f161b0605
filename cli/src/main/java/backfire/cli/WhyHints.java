package backfire.cli;

import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.words.Tale;
import backfire.lab.words.Words;
import java.util.Optional;

/** What there is to ask after in a run: the gravest attack of its first world, and an exit. */
final class WhyHints {
  private final RunFolder folder;
  private final RunFile run;

  WhyHints(RunFolder folder, RunFile run) {
    this.folder = folder;
    this.run = run;
  }

  /** In a sentence or two. */
  String all() {
    int world = run.study().firstWorld();
    Optional<WorldResult> first = folder.findWorld(world);
    if (first.isEmpty()) {
      return "No world of " + folder.path() + " is finished yet.";
    }
    String attack =
        first.get().incidents().stream()
            .filter(Incident::canBeForbidden)
            .findFirst()
            .map(
                incident -> Tale.id(world, incident) + " was the gravest revenge in world " + world)
            .orElse("nobody took revenge in world " + world);
    return "In %s, %s. In that world there are %s, %s and %s, numbered from 1."
        .formatted(
            folder.path(),
            attack,
            counted(world, "attack"),
            counted(world, "exit"),
            counted(world, "promotion"));
  }

  /** Such as: 100 exits (exit:1/1 and so on). */
  private String counted(int world, String kind) {
    int n = folder.events(world, kind).size();
    String first = n == 0 ? "" : " (%s:%s/1%s)".formatted(kind, world, n == 1 ? "" : " to " + n);
    return Words.count(n, kind) + first;
  }
}
