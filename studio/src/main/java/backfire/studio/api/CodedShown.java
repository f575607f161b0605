package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.Checked;
import backfire.casebook.ExplainClaims;
import backfire.casebook.ExplainReports;
import backfire.casebook.coding.Coded;
import backfire.casebook.coding.Coded.Piece;
import backfire.studio.api.Problem.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was coded, as it would stand in the case's files, and what check says of them then.
 *
 * @param valid whether worlds could be made of the case
 * @param own whether it can be kept: the case is one's own
 * @param pieces one for each entry
 * @param findings all that is wrong or doubtful in the case then
 */
public record CodedShown(
    boolean valid, boolean own, List<PieceShown> pieces, List<Finding> findings) {

  /**
   * An entry.
   *
   * @param part outlets, chains, incidents, reports or claims
   * @param id it has, or would be given
   * @param file that it belongs into
   * @param text as YAML
   * @param first its first line in the file, from 1
   * @param last its last line in the file
   * @param explained what it says, as check says it back; nothing if the case is not valid
   * @param findings those in its lines
   */
  public record PieceShown(
      String part,
      String id,
      String file,
      String text,
      int first,
      int last,
      List<String> explained,
      List<Finding> findings) {
    static PieceShown of(Piece piece, Checked checked) {
      return new PieceShown(
          piece.part(),
          piece.id(),
          piece.file(),
          piece.text(),
          piece.first(),
          piece.last(),
          checked.is().map(is -> saidBack(is, piece)).orElse(List.of()),
          checked.problems().stream()
              .filter(problem -> problem.file().equals(piece.file()))
              .filter(problem -> problem.line() >= piece.first() && problem.line() <= piece.last())
              .map(Finding::of)
              .toList());
    }
  }

  static CodedShown of(Coded coded, Checked checked, boolean own) {
    return new CodedShown(
        checked.is().isPresent(),
        own,
        coded.pieces().stream().map(piece -> PieceShown.of(piece, checked)).toList(),
        checked.problems().stream().map(Finding::of).toList());
  }

  private static List<String> saidBack(Case is, Piece piece) {
    return switch (piece.part()) {
      case "incidents" ->
          Stream.ofNullable(is.evidence().incidents().get(piece.id()))
              .map(incident -> ExplainClaims.incident(is, incident))
              .toList();
      case "reports" ->
          Stream.ofNullable(is.evidence().reports().get(piece.id()))
              .map(report -> ExplainReports.report(is, report))
              .toList();
      case "claims" -> claim(is, piece.id());
      default -> List.of();
    };
  }

  private static List<String> claim(Case is, String id) {
    List<String> sentences = new ArrayList<>();
    is.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .forEach(
            claim -> {
              sentences.add(ExplainClaims.claim(is, claim));
              sentences.addAll(ExplainClaims.scoring(claim));
            });
    return sentences;
  }
}
