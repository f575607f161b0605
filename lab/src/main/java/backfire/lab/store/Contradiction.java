package backfire.lab.store;

import backfire.casebook.Case;
import backfire.lab.ensemble.StudyProblem;
import java.nio.file.Path;
import java.util.Map;

/** Why stored worlds would not fit those that this program makes of a case. */
public final class Contradiction {
  private Contradiction() {}

  /**
   * Refuses worlds that were of another program or case.
   *
   * @param folder that holds them
   * @param version of the program that began them
   * @param files SHA-256 of the case's files then
   * @param now the program's version
   * @throws StudyProblem if they are, with what differs
   */
  public static void refuse(
      Path folder, String version, Map<String, String> files, String now, Case ofCase) {
    if (!version.equals(now)) {
      throw new StudyProblem(
          "What is in %s was begun by version %s, and this is %s: its worlds could differ."
              .formatted(folder, version, now));
    }
    for (Map.Entry<String, String> file : ofCase.files().entrySet()) {
      if (!file.getValue().equals(files.get(file.getKey()))) {
        throw new StudyProblem(
            "The case has changed since what is in %s was begun: %s differs. Begin anew."
                .formatted(folder, ofCase.folder().resolve(file.getKey())));
      }
    }
    if (files.size() != ofCase.files().size()) {
      throw new StudyProblem(
          "The case has fewer files than when what is in " + folder + " was begun. Begin anew.");
    }
  }
}
