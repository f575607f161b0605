package backfire.lab.why;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.Contradiction;
import backfire.lab.store.EventKeys;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Reference.Kind;
import java.util.List;

/** The worlds of a run, in its folder. */
final class StoredWorlds implements FinishedWorlds {
  private final RunFolder folder;
  private final RunFile run;

  /**
   * Of a run.
   *
   * @param version of this program
   * @throws StudyProblem if the program or the case is not what it was
   */
  StoredWorlds(Case ofCase, RunFolder folder, String version) {
    this.folder = folder;
    this.run = folder.runFile();
    Contradiction.refuse(folder.path(), run.version(), run.caseFiles(), version, ofCase);
  }

  @Override
  public Study study() {
    return run.study();
  }

  @Override
  public String digest(Reference asked) {
    int first = run.study().firstWorld();
    int last = run.study().lastWorld();
    if (asked.world() < first || asked.world() > last) {
      throw new StudyProblem(
          "%s: the run in %s has worlds %s to %s."
              .formatted(asked.text(), folder.path(), first, last));
    }
    return folder
        .findWorld(asked.world())
        .orElseThrow(
            () ->
                new StudyProblem(
                    "%s: world %s of the run in %s is not finished. backfire run --resume %s"
                        .formatted(asked.text(), asked.world(), folder.path(), folder.path())))
        .digest();
  }

  @Override
  public List<EventKeys> events(int world, Kind kind) {
    return folder.events(world, kind.id());
  }

  @Override
  public StudyProblem cameOutOtherwise(int world) {
    return new StudyProblem(
        "World %s came out otherwise than it is stored in %s, so nothing can be said of it. Begin the run anew."
            .formatted(world, folder.path()));
  }
}
