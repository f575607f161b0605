package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.CaseException;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.words.Words;
import backfire.model.act.ActExample;
import backfire.model.act.ActProblem;
import backfire.model.act.ActText;
import backfire.studio.ensemble.Ensembles;
import backfire.studio.shelf.CaseShelf;
import backfire.studio.work.Reason;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** The cases there are, and what each of them is. */
public final class CasesApi {
  private final CaseShelf shelf;
  private final Ensembles ensembles;

  /**
   * Of a shelf.
   *
   * @param ensembles that know how large a case's are here
   */
  public CasesApi(CaseShelf shelf, Ensembles ensembles) {
    this.shelf = shelf;
    this.ensembles = ensembles;
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

  /**
   * An act.
   *
   * @param written it with its date; empty where it is none
   * @param problem what is wrong with it, or empty
   */
  public record Written(String written, String problem) {}

  /** Acts that show what can be done. */
  public record Acts(List<ActExample> acts) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get("/api/cases", "The cases there are.", Cases.class, _ -> cases()),
        Endpoint.get(
            "/api/cases/{case}",
            "What a case is: places, time, acts, parameters, mechanisms.",
            CaseShown.class,
            asked -> shown(asked.in("case"))),
        Endpoint.get(
            "/api/cases/{case}/outlines",
            "Its outlines as GeoJSON; null where it has none.",
            JsonNode.class,
            asked -> outlines(asked.in("case"))),
        Endpoint.get(
                "/api/cases/{case}/act",
                "An act as it is written out, or what is wrong with it.",
                Written.class,
                asked -> written(asked.in("case"), asked.query("typed").orElse("")))
            .with("typed", "the act, as it is typed"),
        Endpoint.get(
            "/api/acts", "An act of each kind.", Acts.class, _ -> new Acts(ActExample.ALL)));
  }

  private CaseShown shown(String name) {
    Case is = shelf.read(name);
    return CaseShown.of(name, shelf.shown(name), is, shelf.isOwn(name), ensembles.sizes(is));
  }

  private JsonNode outlines(String name) {
    return Casebook.outlines(shelf.read(name)).orElse(NullNode.getInstance());
  }

  private Written written(String name, String typed) {
    try {
      Case is = shelf.read(name);
      String act = ActText.written(is.acts().parse(typed));
      Plans.check(is, Study.of(is.id(), 1, 1).withActs(List.of(act))); // its day, for one
      return new Written(act, "");
    } catch (StudyProblem e) {
      return new Written("", String.valueOf(e.getMessage()));
    } catch (ActProblem e) {
      return new Written("", Words.capital(String.valueOf(e.getMessage())));
    }
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
    } catch (UncheckedIOException e) {
      return new Listed(name, name, "", 0, 0, own, "It cannot be read: " + Reason.of(e));
    }
  }
}
