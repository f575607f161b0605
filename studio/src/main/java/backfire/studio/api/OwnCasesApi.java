package backfire.studio.api;

import backfire.casebook.Casebook;
import backfire.lab.ensemble.StudyProblem;
import backfire.studio.shelf.CaseFiles;
import backfire.studio.shelf.CaseShelf;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One's own cases: made, read, checked while one types, and written, as plain folders. */
public final class OwnCasesApi {
  private final CaseShelf shelf;
  private final CaseFiles files;

  /** Of a shelf and its files. */
  public OwnCasesApi(CaseShelf shelf, CaseFiles files) {
    this.shelf = shelf;
    this.files = files;
  }

  /**
   * A case that is wanted.
   *
   * @param name the folder's
   * @param from the case that it is a copy of; left out for two made-up towns
   */
  public record NewCaseWanted(@Nullable String name, @Nullable String from) {}

  /** A case that was made. */
  public record Made(String name) {}

  /** The files of a case. */
  public record Files(boolean own, List<CaseFiles.Listed> files) {}

  /**
   * A text to be written.
   *
   * @param was the SHA-256 of the text that was edited; left out where there is no file yet
   */
  public record Edited(@Nullable String text, @Nullable String was) {}

  /** Drafts, by path within the case's folder; the other files are as they are. */
  public record Drafts(@Nullable Map<String, String> files) {
    Map<String, String> checked() {
      return CaseFiles.drafts(files == null ? Map.of() : files);
    }
  }

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.post(
            "/api/cases",
            "Makes a case of one's own: two made-up towns, or a copy of another case.",
            NewCaseWanted.class,
            Made.class,
            asked -> made(asked.body())),
        Endpoint.get(
            "/api/cases/{case}/files",
            "The files of a case.",
            Files.class,
            asked -> new Files(shelf.isOwn(asked.in("case")), files.of(asked.in("case")))),
        Endpoint.get(
            "/api/cases/{case}/files/<path>",
            "A file's text.",
            CaseFiles.Text.class,
            asked -> files.text(asked.in("case"), asked.in("path"))),
        Endpoint.put(
            "/api/cases/{case}/files/<path>",
            "Writes a file of one's own case; 409 with what is there if somebody else wrote it.",
            Edited.class,
            CaseFiles.Text.class,
            asked -> put(asked)),
        Endpoint.post(
            "/api/cases/{case}/check",
            "What check says of a case with these drafts in the place of its files.",
            Drafts.class,
            CheckShown.class,
            asked -> check(asked)));
  }

  private Made made(NewCaseWanted wanted) {
    String name = wanted.name() == null ? "" : wanted.name();
    files.make(name, wanted.from());
    return new Made(name);
  }

  private CaseFiles.Text put(Asked<Edited> asked) {
    Edited edited = asked.body();
    if (edited.text() == null) {
      throw new StudyProblem("There is no text to write.");
    }
    return files.put(asked.in("case"), asked.in("path"), edited.text(), edited.was());
  }

  private CheckShown check(Asked<Drafts> asked) {
    return CheckShown.of(Casebook.check(shelf.closed(asked.in("case")), asked.body().checked()));
  }
}
