package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.CaseException;
import backfire.casebook.CaseProblem;
import backfire.casebook.Casebook;
import backfire.casebook.Checked;
import backfire.casebook.coding.Coded;
import backfire.casebook.coding.Coding;
import backfire.lab.ensemble.StudyProblem;
import backfire.studio.shelf.CaseFiles;
import backfire.studio.shelf.CaseShelf;
import java.util.ArrayList;
import java.util.List;

/**
 * Coding a passage of a report by a form. The passage stays in the browser: there is no field that
 * could hold it.
 */
public final class CodingApi {
  private static final int MOST_ENTRIES = 40;

  private final CaseShelf shelf;
  private final CaseFiles files;

  /** Of a shelf and its files. */
  public CodingApi(CaseShelf shelf, CaseFiles files) {
    this.shelf = shelf;
    this.files = files;
  }

  /** What may be asked of it. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get(
            "/api/cases/{case}/coding",
            "What a form for coding may choose from.",
            CodingChoices.class,
            asked -> CodingChoices.of(shelf.read(asked.in("case")))),
        Endpoint.post(
            "/api/cases/{case}/coding",
            "What is coded, as it would stand in the case's files; nothing is written.",
            Coding.class,
            CodedShown.class,
            asked -> shown(asked.in("case"), bounded(asked.body()))),
        Endpoint.post(
            "/api/cases/{case}/coding/keep",
            "Writes what is coded into the files of one's own case.",
            Coding.class,
            CodedShown.class,
            asked -> kept(asked.in("case"), bounded(asked.body()))));
  }

  private static Coding bounded(Coding coding) {
    int entries =
        coding.outlets().size()
            + coding.chains().size()
            + coding.incidents().size()
            + coding.reports().size()
            + coding.claims().size();
    if (entries == 0 || entries > MOST_ENTRIES) {
      throw new StudyProblem(
          "From 1 to %s entries can be coded at once, not %s.".formatted(MOST_ENTRIES, entries));
    }
    return coding;
  }

  private CodedShown shown(String name, Coding coding) {
    Case of = shelf.read(name);
    Coded coded = Coded.in(of, coding);
    return CodedShown.of(coded, Casebook.check(of.folder(), coded.files()), shelf.isOwn(name));
  }

  private CodedShown kept(String name, Coding coding) {
    List<CodedShown> kept = new ArrayList<>();
    files.change(
        name,
        () -> {
          Case now = Casebook.read(shelf.closed(name));
          Coded coded = Coded.in(now, coding);
          Checked then = Casebook.check(now.folder(), coded.files());
          if (then.is().isEmpty()) {
            throw new CaseException(
                then.problems().stream()
                    .filter(problem -> problem.weight() == CaseProblem.Weight.WRONG)
                    .toList());
          }
          kept.add(CodedShown.of(coded, then, true));
          return coded.files();
        });
    return kept.getFirst();
  }
}
