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

  @Mixin private AnswerOptions answer;

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

  @Option(names = "--no-duckdb", description = "Do not write results.duckdb, only Parquet.")
  private boolean noDatabase;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    Path resume = answer.resume();
    WhatIfOrder order = resume == null ? newOrder() : resumed(resume);
    ShownWhatIf shown = new ShownWhatIf(spec.commandLine().getErr(), program.manner());
    WhatIf found = resume == null ? shown.begin(order) : shown.goOn(order);
    PrintWriter to = spec.commandLine().getOut();
    if (answer.json()) {
      to.println(WhatIfJson.text(order, found));
    } else {
      new WhatIfText(order, found).print(to);
    }
    return Exit.DONE;
  }

  private WhatIfOrder newOrder() {
    String name =
        answer.mustHaveCase(
            "what-if", "what-if two-towns --do \"2007-09-05 attack harbour safety line killed\"");
    Case ofCase = Cases.read(name);
    Study study = options.study(ofCase.id());
    return order(
        ofCase,
        study,
        given(ofCase),
        tries == null ? WhatIfOrder.usualTries(study) : tries,
        answer.newFolder(ofCase, "what-if"),
        name);
  }

  private List<Given> given(Case ofCase) {
    return given == null ? List.of() : Given.read(ofCase, given);
  }

  private WhatIfOrder resumed(Path folder) {
    WhatIfFile file = new PairFolder(folder).whatIfFile();
    String name = answer.caseGoneOnWith("what-if", file.caseName(), file.study().caseId());
    Case ofCase = Cases.read(name);
    options.mustAgreeWith(file.study());
    contradicts("--given", given == null ? null : given(ofCase), file.given());
    contradicts("--tries", tries, file.tries());
    return order(ofCase, file.study(), file.given(), file.tries(), folder, name);
  }

  private WhatIfOrder order(
      Case ofCase, Study study, List<Given> givens, int most, Path folder, String name) {
    return new WhatIfOrder(
        ofCase,
        study,
        givens,
        most,
        folder,
        program.manner().threads(),
        !noDatabase,
        name,
        Backfire.Version.text());
  }

  private static void contradicts(String option, @Nullable Object typed, Object stored) {
    if (typed != null && !typed.equals(stored)) {
      throw new StudyProblem(
          "%s contradicts the what-if that is gone on with. Leave it out.".formatted(option));
    }
  }
}
