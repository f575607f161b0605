package backfire.studio.api;

import backfire.studio.shelf.CaseShelf;
import java.util.List;

/** What was reported of a case, and what is claimed. */
public final class EvidenceApi {
  private final CaseShelf shelf;

  /** Of a shelf. */
  public EvidenceApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /** What may be asked of it. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get(
            "/api/cases/{case}/evidence",
            "Outlets, chains, incidents, reports and claims, each explained, and how far they are believed.",
            EvidenceShown.class,
            asked -> EvidenceShown.of(shelf.read(asked.in("case")))));
  }
}
