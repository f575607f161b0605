package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.Checked;
import backfire.studio.api.Problem.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What check says of a case.
 *
 * @param valid whether worlds can be made of it
 * @param findings what is wrong or doubtful, by file and line
 * @param is the case in numbers; null if it is not valid
 * @param evidence what it asks and needs, in words; null if it is not valid
 */
public record CheckShown(
    boolean valid, List<Finding> findings, @Nullable Counts is, @Nullable EvidenceShown evidence) {

  /**
   * A case in numbers.
   *
   * @param free parameters with a prior
   */
  public record Counts(
      String title, int places, long residents, int claims, int incidents, int reports, int free) {
    static Counts of(Case of) {
      return new Counts(
          of.title(),
          of.setting().places().size(),
          of.setting().places().stream().mapToLong(place -> place.residents()).sum(),
          of.claims().size(),
          of.evidence().incidents().size(),
          of.evidence().reports().size(),
          of.priors().size());
    }
  }

  static CheckShown of(Checked checked) {
    return new CheckShown(
        checked.is().isPresent(),
        checked.problems().stream().map(Finding::of).toList(),
        checked.is().map(Counts::of).orElse(null),
        checked.is().map(EvidenceShown::of).orElse(null));
  }
}
