package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.StudyProblem;
import java.nio.file.Path;
import java.util.List;

/** Finds cases: those that ship by name, any by path. */
final class Cases {
  private Cases() {}

  /** The folder of the program, which the launcher tells; else the one it is started in. */
  static Path home() {
    return Path.of(System.getProperty("backfire.home", "."));
  }

  /** The folder of a case. */
  static Path folder(String nameOrPath) {
    return Casebook.find(nameOrPath, home())
        .orElseThrow(
            () ->
                new StudyProblem(
                    "There is no case %s, and no folder with a case.yaml there.%s"
                        .formatted(
                            nameOrPath,
                            Casebook.nearest(nameOrPath, home())
                                .map(near -> " Did you mean " + near + "?")
                                .orElse(" list cases says which there are."))));
  }

  /** Is it the name of a case, or the path of one? */
  static boolean isCase(String nameOrPath) {
    return Casebook.find(nameOrPath, home()).isPresent();
  }

  /** The case, read and checked. */
  static Case read(String nameOrPath) {
    return Casebook.read(folder(nameOrPath));
  }

  /** The folders of those that ship. */
  static List<Path> shipped() {
    return Casebook.shipped(home());
  }
}
