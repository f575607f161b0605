package backfire.studio.api;

import backfire.lab.contrast.Change;
import backfire.lab.contrast.Contrast;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Figures;
import backfire.lab.report.Report;
import backfire.lab.report.Verdict;
import backfire.lab.report.Verdict.Finding;
import backfire.lab.run.Glance;
import backfire.lab.store.Digest;
import backfire.lab.store.TakenTables;
import backfire.studio.ensemble.Ensemble;
import backfire.studio.ensemble.Ensembles;
import backfire.studio.ensemble.Wanted;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Standing;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Ensembles: asked for, looked at, compared, taken away. */
public final class EnsemblesApi {
  /** As the headline, which is of what is told. */
  private static final Comparator<Finding> TOLD_FIRST =
      Comparator.comparing(Finding::isTold).reversed();

  private final Ensembles ensembles;
  private final String version;

  /** Of those that are looked at. */
  public EnsemblesApi(Ensembles ensembles, String version) {
    this.ensembles = ensembles;
    this.version = version;
  }

  /**
   * An ensemble as far as it is made.
   *
   * @param worlds that are finished
   * @param of how many are made
   * @param headline the finding of findings
   * @param figures what is drawn; null stands for the map's outlines, which the case has
   */
  public record Shown(
      String id,
      int worlds,
      int of,
      double scale,
      String headline,
      List<Told> findings,
      Figures figures) {}

  /** A finding, with its interval and number of worlds within the sentence. */
  public record Told(String title, String sentence) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.post(
            "/api/ensembles",
            "Asks for an ensemble: its job, whose id is the ensemble's.",
            Wanted.class,
            Standing.class,
            asked -> ensembles.ask(asked.body(), asked.asker())),
        Endpoint.get(
            "/api/ensembles/{ensemble}",
            "What is drawn of it, of the worlds that are finished.",
            Shown.class,
            asked -> shown(asked.in("ensemble"), worlds(asked.in("ensemble")))),
        Endpoint.get(
            "/api/ensembles/{ensemble}/against/{other}",
            "What it has more or less than another, world by world; both are of one case, seed and scale.",
            Contrast.class,
            asked -> contrast(worlds(asked.in("other")), worlds(asked.in("ensemble")))),
        Endpoint.get(
            "/api/ensembles/{ensemble}/tables",
            "The tables that can be taken away.",
            SentTables.Tables.class,
            asked -> SentTables.all(tables(worlds(asked.in("ensemble"))))),
        Endpoint.get(
            "/api/ensembles/{ensemble}/tables/{file}",
            "One of them, as NAME.csv or NAME.parquet.",
            Sent.class,
            asked -> {
              String id = asked.in("ensemble");
              return SentTables.one(tables(worlds(id)), id, asked.in("file"));
            }),
        Endpoint.get(
                "/api/ensembles/{ensemble}/report.html",
                "All of it as a report.",
                Sent.class,
                asked ->
                    report(ensembles.get(asked.in("ensemble")), asked.query(Sent.KEEP).isPresent()))
            .with(Sent.KEEP, "to be kept rather than looked at"));
  }

  /** The finished worlds of an ensemble. */
  private Glance worlds(String id) {
    return ensembles.get(id).soFar();
  }

  private static TakenTables tables(Glance of) {
    return TakenTables.of(of.worlds(), of.ofCase().setting().calendar());
  }

  private static Shown shown(String id, Glance of) {
    Verdict verdict = Verdict.of(of.worlds());
    return new Shown(
        id,
        of.worlds().size(),
        of.study().runs(),
        of.study().scale(),
        verdict.headline(),
        verdict.findings().stream()
            .sorted(TOLD_FIRST)
            .map(f -> new Told(f.title(), f.sentence()))
            .toList(),
        Figures.of(of.ofCase(), of.study(), of.worlds()).withoutOutlines());
  }

  private static Contrast contrast(Glance one, Glance other) {
    if (!one.ofCase().files().equals(other.ofCase().files())) {
      throw new Missing("The case was changed between the two. Ask for both again.");
    }
    return Contrast.of(Change.between(one.study(), other.study()), one.worlds(), other.worlds());
  }

  private Sent report(Ensemble ensemble, boolean keep) {
    Glance of = ensemble.soFar();
    String digest = Digest.ofStudy(of.worlds().stream().map(WorldResult::digest).toList());
    String html =
        new Report(of.ofCase(), ensemble.caseName(), of.study(), of.worlds(), version, digest)
            .html();
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    return Sent.report(ensemble.id(), keep, new ByteArrayInputStream(page));
  }
}
