package backfire.studio.kept;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.UsualSize;
import backfire.studio.ensemble.Sizes;
import backfire.studio.shelf.Fingerprint;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry that is asked for. What is null is as it is where nobody says.
 *
 * @param asks explain or fit
 * @param caseName the case
 * @param runs worlds from the priors
 * @param seed the luck of the whole
 * @param scale share of people who are drawn
 * @param explanation of all worlds of a fit, such as fear+pay or none
 * @param from the first day of which a fit foretells
 * @param until the last
 */
public record InquiryAsked(
    String asks,
    String caseName,
    @Nullable Integer runs,
    @Nullable Long seed,
    @Nullable Double scale,
    @Nullable String explanation,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  private static final String EXPLAIN = "explain";
  private static final String FIT = "fit";

  public InquiryAsked {
    Objects.requireNonNull(caseName, "caseName");
    if (!EXPLAIN.equals(asks) && !FIT.equals(asks)) {
      throw new StudyProblem("An inquiry asks explain or fit, not %s.".formatted(asks));
    }
    if (asks.equals(EXPLAIN) && (explanation != null || from != null || until != null)) {
      throw new StudyProblem(
          "explain weighs all explanations and foretells nothing; fit takes one, and days.");
    }
    if ((from == null) != (until == null)) {
      throw new StudyProblem("What is to be foretold has a first and a last day.");
    }
    if (runs != null && runs > Sizes.MOST_OF_AN_INQUIRY) {
      throw new StudyProblem(
          "The studio draws at most %s worlds from the priors, not %s; the command line draws more."
              .formatted(Sizes.MOST_OF_AN_INQUIRY, runs));
    }
  }

  /** What is asked of a case. */
  Inquiry inquiry(Case ofCase) {
    return new Inquiry(
        ofCase.id(),
        seed == null ? 1 : seed,
        runs == null ? UsualSize.worlds(asks) : runs,
        scale == null ? UsualSize.scale(ofCase) : scale,
        asks.equals(FIT) ? explained().id() : null);
  }

  private Explanation explained() {
    return explanation == null
        ? Explanation.FULL
        : Explanation.named(explanation, "An explanation");
  }

  /** The days of which is foretold, or null. */
  @Nullable Span ahead() {
    return from == null || until == null ? null : new Span(from, until);
  }

  /** The name of its folder: the same for the same question of the same files. */
  String name(Case ofCase, String version) {
    String all =
        String.join(
            "\n",
            version,
            inquiry(ofCase).toString(),
            String.valueOf(ahead()),
            ofCase.files().toString());
    return "%s-%s-%s".formatted(caseName, asks, Fingerprint.of(all));
  }
}
