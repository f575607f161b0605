package backfire.studio.api;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.BegunFile;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.RunFile;
import backfire.lab.store.WhatIfFile;
import backfire.studio.ensemble.Wanted;
import backfire.studio.kept.KeptInquiries;
import backfire.studio.kept.KeptRuns;
import backfire.studio.shelf.RunListed;
import backfire.studio.shelf.RunShelf;
import backfire.studio.work.Standing;
import java.util.List;

/** What was begun in the folder of runs: to be found again, and gone on with. */
public final class RunsApi {
  private final RunShelf shelf;
  private final KeptRuns runs;
  private final KeptInquiries inquiries;

  /** Of a shelf. */
  public RunsApi(RunShelf shelf, KeptRuns runs, KeptInquiries inquiries) {
    this.shelf = shelf;
    this.runs = runs;
    this.inquiries = inquiries;
  }

  /** All of them, the newest first. */
  public record Runs(List<RunListed> runs) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get(
            "/api/runs",
            "What is in the folder of runs, whether finished or not, the newest first.",
            Runs.class,
            _ -> new Runs(shelf.list())),
        Endpoint.post(
            "/api/runs",
            "Makes worlds and stores them as a run; asked again, it goes on where it was.",
            Wanted.class,
            Standing.class,
            asked -> runs.make(asked.body(), asked.asker())),
        Endpoint.get(
            "/api/runs/{run}",
            "One of them, and how far it is.",
            RunListed.class,
            asked -> shelf.listed(asked.in("run"))),
        Endpoint.post(
            "/api/runs/{run}/go-on",
            "Goes on with a run, an explain or a fit, whoever began it.",
            Void.class,
            Standing.class,
            asked -> goneOn(asked.in("run"), asked.asker())));
  }

  private Standing goneOn(String name, String asker) {
    BegunFile begun = BegunFile.in(shelf.folder(name));
    RunListed listed = shelf.listed(name);
    if (!listed.whyNot().isEmpty()) {
      throw new StudyProblem(listed.whyNot());
    }
    return switch (begun) {
      case RunFile run -> runs.goOn(name, run, listed.caseName(), asker);
      case InquiryFile inquiry -> inquiries.goOn(name, inquiry, listed.caseName(), asker);
      case WhatIfFile _ -> throw new StudyProblem("This what-if is finished.");
    };
  }
}
