package backfire.cli;

import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.words.Tale;
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
    int exits = folder.events(world, "exit").size();
    return "In %s, %s; its %s exits are exit:%s/1 to exit:%s/%s."
        .formatted(folder.path(), attack, exits, world, world, exits);
  }
}
