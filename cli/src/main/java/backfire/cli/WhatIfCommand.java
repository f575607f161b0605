package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.PairFolder;
import backfire.lab.store.WhatIfFile;
import backfire.lab.twin.Given;
import backfire.lab.twin.WhatIf;
import backfire.lab.whatif.WhatIfOrder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code what-if CASE --do "ACT"}: worlds and their twins, in which something else is done. */
@Command(
    name = "what-if",
    description = {
      "Makes pairs of worlds that share their luck: one without what is done, one with it.",
      "Says what differs, how sure that is, and who was touched."
    },
    sortOptions = false)
final class WhatIfCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      arity = "0..1",
      description = "A case that ships (list cases), or the path of a case's folder.")
  private @Nullable String caseName;

  @Mixin private StudyOptions options;

  @Option(
      names = "--given",
      paramLabel = "CLAIM[,…]",
      split = ",",
      description =
          "Keep only worlds in which these claims hold without what is done; not:CLAIM for those"
              + " in which it does not.")
  private @Nullable List<String> given;

  @Option(
      names = "--tries",
      paramLabel = "N",
      description = "Worlds tried at most to find as many as --runs that agree (10 times --runs).")
  private @Nullable Integer tries;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder (runs/CASE-what-if-TIME).")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Do what is missing of the what-if in that folder.")
  private @Nullable Path resume;

  @Option(names = "--no-duckdb", description = "Do not write results.duckdb, only Parquet.")
  private boolean noDatabase;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    WhatIfOrder order = resume == null ? newOrder() : resumed(resume);
    ShownWhatIf shown = new ShownWhatIf(spec.commandLine().getErr(), program.manner());
    WhatIf found = resume == null ? shown.begin(order) : shown.goOn(order);
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.println(WhatIfJson.text(order, found));
    } else {
      new WhatIfText(order, found).print(to);
    }
    return Exit.DONE;
  }

  private WhatIfOrder newOrder() {
    if (caseName == null) {
      throw new StudyProblem(
          "what-if needs a case, such as what-if two-towns --do \"attack mill safety line killed\"."
              + " list cases says which.");
    }
    Case ofCase = Cases.read(caseName);
    Study study = options.study(ofCase.id());
    return new WhatIfOrder(
        ofCase,
        study,
        given(ofCase),
        tries == null
            ? (int) Math.min(1_000_000L, (long) WhatIfOrder.USUAL_TRIES * study.runs())
            : tries,
        NewFolder.or(out, ofCase.id(), "what-if"),
        program.manner().threads(),
        !noDatabase,
        caseName,
        Backfire.Version.text());
  }

  private List<Given> given(Case ofCase) {
    return given == null ? List.of() : Given.read(ofCase, given);
  }

  private WhatIfOrder resumed(Path folder) {
    WhatIfFile file = new PairFolder(folder).whatIfFile();
    if (out != null && !out.equals(folder)) {
      throw new StudyProblem("--out contradicts --resume: a what-if goes on in its own folder.");
    }
    Case ofCase = Cases.read(caseName == null ? file.caseName() : caseName);
    if (!ofCase.id().equals(file.study().caseId())) {
      throw new StudyProblem(
          "%s contradicts the what-if that is gone on with, which is of %s. Leave it out."
              .formatted(caseName, file.study().caseId()));
    }
    options.mustAgreeWith(file.study());
    contradicts("--given", given == null ? null : given(ofCase), file.given());
    contradicts("--tries", tries, file.tries());
    return new WhatIfOrder(
        ofCase,
        file.study(),
        file.given(),
        file.tries(),
        folder,
        program.manner().threads(),
        !noDatabase,
        caseName == null ? file.caseName() : caseName,
        Backfire.Version.text());
  }

  private static void contradicts(String option, @Nullable Object typed, Object stored) {
    if (typed != null && !typed.equals(stored)) {
      throw new StudyProblem(
          "%s contradicts the what-if that is gone on with. Leave it out.".formatted(option));
    }
  }
}
