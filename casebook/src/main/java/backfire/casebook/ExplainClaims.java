package backfire.casebook;

import backfire.casebook.Evidence.Incident;
import backfire.model.kind.Agency;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims and incidents explained back: what a world must do for a claim to hold in it, in plain
 * words.
 */
public final class ExplainClaims {
  private ExplainClaims() {}

  /** What an agency is called in sentences, such as {@code the police}. */
  public static String agency(Agency agency) {
    return AskInWords.agency(agency);
  }

  /** One sentence a claim, such as {@code C1 holds in a world if the figure for exits …}. */
  public static List<String> claims(Case of) {
    return of.claims().stream().map(claim -> claim(of, claim)).toList();
  }

  /** What a world must do for one claim of a case to hold in it. */
  public static String claim(Case of, Claim claim) {
    return claim.id() + " holds in a world if " + new AskInWords(of).holds(claim.ask()) + ".";
  }

  /** What an incident's reports leave open of it, such as {@code mill-killing happened if …}. */
  public static String incident(Case of, Incident incident) {
    AskInWords words = new AskInWords(of);
    Boolean group = incident.group();
    String by =
        group == null
            ? "somebody, alone or with others, attacked"
            : group ? "several attacked" : "somebody alone attacked";
    return incident.id()
        + " happened if "
        + by
        + words.target(incident.agency(), incident.ranks(), incident.places())
        + AskInWords.when(incident.span(), incident.gravities())
        + ".";
  }

  /** What else is to be known of how a claim is scored; a sentence each. */
  public static List<String> scoring(Claim claim) {
    List<String> notes = new ArrayList<>();
    if (claim.against()) {
      notes.add("It speaks against the first story.");
    }
    if (!claim.because().isEmpty()) {
      notes.add("It is shown and not scored: " + claim.because() + ".");
    } else if (!claim.incidents().isEmpty()) {
      String others = claim.isScored() ? "; only the rest is scored here" : "";
      notes.add(
          "What happened is scored once, as "
              + String.join(" and ", claim.incidents())
              + others
              + ".");
    }
    if (claim.partOf() != null) {
      notes.add("It is a part of " + claim.partOf() + ": they are right or wrong together.");
    }
    return notes;
  }
}
