package backfire.lab.explanation;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.casebook.Claim;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a report's examples can speak for the trend that it tells of: what happened before the
 * time that has risen cannot.
 */
final class Dating {
  private Dating() {}

  /** A sentence for each trend whose examples all lie before it. */
  static List<String> of(Case ofCase) {
    List<String> sentences = new ArrayList<>();
    for (Claim claim : ofCase.claims()) {
      risen(claim.ask())
          .filter(rise -> isOfAttacks(rise.observable()))
          .findFirst()
          .ifPresent(rise -> add(ofCase, claim, rise, sentences));
    }
    return sentences;
  }

  private static boolean isOfAttacks(String observable) {
    return List.of("attacks", "revenge", "killings", "group-assaults").contains(observable);
  }

  private static Stream<Ask.Rise> risen(Ask ask) {
    return switch (ask) {
      case Ask.Rise rise -> Stream.of(rise);
      case Ask.All all -> all.parts().stream().flatMap(Dating::risen);
      case Ask.Fall _,
          Ask.Within _,
          Ask.Happened _,
          Ask.Stirred _,
          Ask.Eased _,
          Ask.Gradient _,
          Ask.NearerFallsMore _,
          Ask.WorseThanPeers _,
          Ask.Compare _,
          Ask.Order _,
          Ask.Counted _,
          Ask.Series _ ->
          Stream.empty();
    };
  }

  private static void add(Case ofCase, Claim claim, Ask.Rise rise, List<String> sentences) {
    Span now = ofCase.windows().get(rise.now());
    List<Incident> examples = examples(ofCase, claim);
    List<String> early =
        examples.stream()
            .filter(incident -> incident.span().to().isBefore(now.from()))
            .map(Incident::id)
            .toList();
    if (!early.isEmpty() && early.size() == examples.size()) {
      sentences.add(
          "These examples do not date that trend: %s says that %s, and all it tells of (%s) lies before %s."
              .formatted(claim.id(), claim.says(), String.join(", ", early), now.from()));
    } else if (!early.isEmpty()) {
      sentences.add(
          "Of the examples that go with %s (%s), %s of %s lie before %s and do not date it: %s."
              .formatted(
                  claim.id(),
                  claim.says(),
                  early.size(),
                  examples.size(),
                  now.from(),
                  String.join(", ", early)));
    }
  }

  /** The incidents told by the chains that make the claim. */
  private static List<Incident> examples(Case ofCase, Claim claim) {
    TreeSet<String> chains = new TreeSet<>();
    for (Report report : ofCase.evidence().reports().values()) {
      if (claim.sources().contains(report.id())) {
        chains.add(report.chain());
      }
    }
    TreeSet<String> told = new TreeSet<>();
    for (Report report : ofCase.evidence().reports().values()) {
      if (chains.contains(report.chain())) {
        told.addAll(report.incidents());
      }
    }
    return ofCase.evidence().incidents().values().stream()
        .filter(incident -> told.contains(incident.id()))
        .toList();
  }
}
