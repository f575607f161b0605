package backfire.studio.api;

import backfire.lab.store.TakenTables;
import backfire.studio.shelf.RunShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What was stored, to be taken away: reports, tables, databases. Nothing else in a folder is. */
public final class FilesApi {
  private final RunShelf shelf;

  /** Of a shelf. */
  public FilesApi(RunShelf shelf) {
    this.shelf = shelf;
  }

  /** What may be asked for. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get(
                "/api/runs/{run}/report.html",
                "Its report, which needs nothing else.",
                Sent.class,
                asked -> report(asked.in("run"), asked.query(Sent.KEEP).isPresent()))
            .with(Sent.KEEP, "to be kept rather than looked at"),
        Endpoint.get(
            "/api/runs/{run}/run.json",
            "What it was made by, so that it can be made again.",
            Sent.class,
            asked -> file(asked.in("run"), "run.json", "application/json")),
        Endpoint.get(
            "/api/runs/{run}/results.duckdb",
            "All its tables as one database.",
            Sent.class,
            asked -> file(asked.in("run"), "results.duckdb", "application/octet-stream")),
        Endpoint.get(
            "/api/runs/{run}/tables",
            "Its tables: of the whole, and of the worlds that are finished.",
            SentTables.Tables.class,
            asked -> SentTables.all(tables(asked.in("run")))),
        Endpoint.get(
            "/api/runs/{run}/tables/{file}",
            "A table, such as observables.csv or observables.parquet.",
            Sent.class,
            asked -> SentTables.one(tables(asked.in("run")), asked.in("run"), asked.in("file"))));
  }

  private TakenTables tables(String run) {
    return TakenTables.in(shelf.folder(run));
  }

  private Sent report(String run, boolean isKept) throws IOException {
    return Sent.report(run, isKept, Files.newInputStream(shelf.file(run, "report.html")));
  }

  private Sent file(String run, String name, String kind) throws IOException {
    return new Sent(kind, run + "-" + name, false, Files.newInputStream(shelf.file(run, name)));
  }
}
