package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.CaseException;
import backfire.studio.shelf.CaseShelf;
import java.util.List;

/** The cases there are, and what each of them is. */
public final class CasesApi {
  private final CaseShelf shelf;

  /** Of a shelf. */
  public CasesApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /** All cases. */
  public record Cases(List<Listed> cases) {}

  /**
   * A case in a list.
   *
   * @param own whether it is one's own, and may be changed
   * @param problem why it cannot be read, or empty
   */
  public record Listed(
      String name,
      String title,
      String summary,
      int places,
      long residents,
      boolean own,
      String problem) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get("/api/cases", "The cases there are.", Cases.class, _ -> cases()),
        Endpoint.get(
            "/api/cases/{case}",
            "What a case is: places, time, acts, parameters, mechanisms.",
            CaseShown.class,
            asked ->
                CaseShown.of(
                    asked.in("case"),
                    shelf.read(asked.in("case")),
                    shelf.isOwn(asked.in("case")))));
  }

  private Cases cases() {
    return new Cases(shelf.names().stream().map(this::listed).toList());
  }

  private Listed listed(String name) {
    boolean own = shelf.isOwn(name);
    try {
      Case is = shelf.read(name);
      return new Listed(
          name,
          is.title(),
          is.summary().strip(),
          is.setting().places().size(),
          is.setting().places().stream().mapToLong(place -> place.residents()).sum(),
          own,
          "");
    } catch (CaseException e) {
      return new Listed(name, name, "", 0, 0, own, e.problems().getFirst().text());
    }
  }
}
