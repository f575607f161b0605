package backfire.studio.shelf;

import backfire.casebook.CaseException;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Aim;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.store.BegunFile;
import backfire.lab.store.Contradiction;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.PairFolder;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.store.StoreFailure;
import backfire.lab.store.TrialFolder;
import backfire.lab.store.WhatIfFile;
import backfire.lab.twin.Given;
import backfire.lab.words.Words;
import backfire.studio.work.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads of a run's folder what a list says of it. */
final class RunReading {
  private final CaseShelf cases;
  private final String version;

  RunReading(CaseShelf cases, String version) {
    this.cases = cases;
    this.version = version;
  }

  private record Made(int worlds, int of) {}

  RunListed of(String name, Path folder) {
    try {
      return of(name, folder, BegunFile.in(folder));
    } catch (StudyProblem | StoreFailure e) {
      String why = Reason.of(e);
      return new RunListed(
          name, "", "", List.of(), "", 0, 0, false, "", null, false, why, bytes(folder));
    }
  }

  private RunListed of(String name, Path folder, BegunFile file) {
    boolean finished = file.digest() != null;
    Made made = made(folder, file);
    String whyNot = whyNot(folder, file);
    return new RunListed(
        name,
        command(file),
        caseName(file),
        asks(file),
        line(file),
        made.worlds(),
        finished ? made.worlds() : made.of(),
        finished,
        file.begun(),
        file.ended(),
        !finished && whyNot.isEmpty(),
        whyNot,
        bytes(folder));
  }

  /** What was typed, with the case as it is shown. */
  private String line(BegunFile file) {
    String name = caseName(file);
    String line =
        cases.isOwn(name)
            ? file.command().replace(cases.typed(name), cases.shown(name))
            : file.command();
    return Reason.withoutFolders(line);
  }

  private static String command(BegunFile file) {
    return switch (file) {
      case RunFile _ -> "run";
      case InquiryFile inquiry -> inquiry.asks();
      case WhatIfFile _ -> "what-if";
    };
  }

  /** A case that was typed as a path is on the shelf under its folder's name. */
  static String caseName(BegunFile file) {
    String typed = file.caseName().replace('\\', '/').replaceAll("/+$", "");
    return typed.substring(typed.lastIndexOf('/') + 1);
  }

  private static Made made(Path folder, BegunFile file) {
    return switch (file) {
      case RunFile run -> {
        List<Integer> all = run.study().worlds();
        yield new Made(all.size() - new RunFolder(folder).unfinished(all), all.size());
      }
      case InquiryFile inquiry -> made(new TrialFolder(folder), inquiry.inquiry());
      case WhatIfFile whatIf ->
          new Made(new PairFolder(folder).finished(), whatIf.study().worlds().size());
    };
  }

  private static Made made(TrialFolder folder, Inquiry inquiry) {
    int worlds = InquiryRun.finished(folder, inquiry);
    boolean isAiming = worlds > inquiry.worlds();
    return new Made(worlds, inquiry.worlds() + (isAiming ? Aim.most(inquiry) : 0));
  }

  // ---- In words.

  private static List<String> asks(BegunFile file) {
    return switch (file) {
      case RunFile run -> study(run.study(), "world");
      case InquiryFile inquiry -> inquiry(inquiry);
      case WhatIfFile whatIf -> {
        List<String> asks = study(whatIf.study(), "pair");
        for (Given given : whatIf.given()) {
          asks.add("given " + given.text());
        }
        yield asks;
      }
    };
  }

  private static List<String> study(Study study, String of) {
    List<String> asks = new ArrayList<>();
    asks.add(Words.count(study.worlds().size(), of));
    asks.add("seed " + study.seed());
    asks.addAll(study.changes());
    return asks;
  }

  private static List<String> inquiry(InquiryFile file) {
    Inquiry inquiry = file.inquiry();
    List<String> asks = new ArrayList<>();
    asks.add(Words.count(inquiry.worlds(), "world") + " from the priors");
    asks.add("seed " + inquiry.seed());
    if (inquiry.scale() < 1) {
      asks.add(Words.chosen(100 * inquiry.scale()) + "% of the people");
    }
    if (inquiry.explanation() != null) {
      asks.add("under " + inquiry.explanation());
    }
    if (file.ahead() != null) {
      asks.add("foretelling %s to %s".formatted(file.ahead().from(), file.ahead().to()));
    }
    return asks;
  }

  // ---- Whether it can be gone on with.

  private String whyNot(Path folder, BegunFile file) {
    try {
      Contradiction.refuse(
          folder, file.version(), file.caseFiles(), version, cases.read(caseName(file)));
    } catch (StudyProblem | CaseException e) {
      return Reason.of(e);
    } catch (Missing e) {
      return "There is no case here that is named " + caseName(file) + ".";
    }
    return file instanceof WhatIfFile && file.digest() == null
        ? "The command line goes on with it: backfire what-if --resume " + folder.getFileName()
        : "";
  }

  private static long bytes(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += size(file);
      }
      return bytes;
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** A file that was written aside may have its name by now. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
