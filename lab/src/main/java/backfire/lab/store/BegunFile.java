package backfire.lab.store;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What {@code run.json} says, whichever command began the folder. */
public sealed interface BegunFile permits RunFile, InquiryFile, WhatIfFile {

  /** The version of the program that began it. */
  String version();

  /** The command as it can be typed again. */
  String command();

  /** The case as it was typed: a name or a path. */
  String caseName();

  /** SHA-256 of each of the case's files, by path within it. */
  SortedMap<String, String> caseFiles();

  /** Of all worlds, or null while some are missing. */
  @Nullable String digest();

  /** When, by the clock of the machine. */
  String begun();

  /** Likewise, or null. */
  @Nullable String ended();

  /**
   * That of a folder.
   *
   * @throws backfire.lab.ensemble.StudyProblem if nothing was begun there
   * @throws StoreFailure if it cannot be read
   */
  static BegunFile in(Path folder) {
    RunFolder run = new RunFolder(folder);
    return switch (run.commandWord(List.of("explain", "fit", "what-if"))) {
      case "explain", "fit" -> new TrialFolder(folder).inquiryFile();
      case "what-if" -> new PairFolder(folder).whatIfFile();
      default -> run.runFile();
    };
  }
}
