package backfire.casebook;

import static backfire.model.parameter.Parameter.EXPECTATION_PURGE;
import static backfire.model.parameter.Parameter.EXTORTION_CUSTOMS;
import static backfire.model.parameter.Parameter.HARSH_SECURITY;
import static backfire.model.parameter.Parameter.NEWS_CENSORSHIP;
import static backfire.model.parameter.Parameter.NEWS_DISTANCE;
import static backfire.model.parameter.Parameter.OFFICIALS_ATTACKS;
import static backfire.model.parameter.Parameter.OFFICIALS_BASE;
import static backfire.model.parameter.Parameter.OFFICIALS_EXPECTATION;
import static backfire.model.parameter.Parameter.OFFICIALS_EXPOSURE;
import static backfire.model.parameter.Parameter.OFFICIALS_NEARNESS;
import static backfire.model.parameter.Parameter.OFFICIALS_PURGE;
import static backfire.model.parameter.Parameter.OFFICIAL_SHARE;
import static backfire.model.parameter.Parameter.ORDERS_AFTER;
import static backfire.model.parameter.Parameter.PROMOTION_PURGE;
import static backfire.model.parameter.Parameter.SURVEILLANCE;
import static backfire.model.parameter.Parameter.TARGET_AWAY;

import backfire.casebook.Located.Scalar;
import backfire.model.act.Act;
import backfire.model.kind.Agency;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parameters that nothing in the case depends on, as far as can be told without a world: a prior on
 * one of them stays what it is, whatever the evidence.
 */
final class OddParameters {
  private static final double[] TAILS = {0.001, 0.999};

  /**
   * What officials want feeds back into nothing: only questions about them hear of it. Not so how
   * near they are to the leadership, which salience is felt by in promotions of officers as well.
   */
  private static final Set<Parameter> OF_OFFICIALS =
      EnumSet.of(OFFICIALS_BASE, OFFICIALS_PURGE, OFFICIALS_ATTACKS, OFFICIALS_EXPECTATION);

  /** Attacks on officials are events that enter nothing else, and no question asks of them. */
  private static final Set<Parameter> UNASKED = EnumSet.of(OFFICIALS_EXPOSURE, OFFICIAL_SHARE);

  private static final Set<Parameter> OF_PURGES =
      EnumSet.of(OFFICIALS_PURGE, OFFICIALS_NEARNESS, PROMOTION_PURGE, EXPECTATION_PURGE);

  private static final Set<Parameter> BETWEEN_PLACES =
      EnumSet.of(NEWS_DISTANCE, NEWS_CENSORSHIP, TARGET_AWAY);

  private final Case read;

  private OddParameters(Case read) {
    this.read = read;
  }

  static void note(ParametersSection section, Case read, Problems.In problems) {
    OddParameters odd = new OddParameters(read);
    section.named().forEach((name, at) -> odd.tails(name, at, problems));
    if (read.claims().isEmpty() && !read.priors().isEmpty()) {
      Scalar first = section.named().getOrDefault(read.priors().firstKey(), new Scalar("", 1, 1));
      String found = read.priors().size() + " and no claim";
      problems.doubtful(first, "free parameters", found, "claims that tell of them");
      return;
    }
    for (Map.Entry<String, Scalar> entry : section.named().entrySet()) {
      odd.idle(entry.getKey())
          .ifPresent(
              why ->
                  problems.doubtful(
                      entry.getValue(),
                      "parameter",
                      entry.getKey() + ", " + why,
                      "one that an answer hangs on"));
    }
  }

  /** Why nothing hangs on a parameter. */
  private Optional<String> idle(String name) {
    Optional<Parameter> found = Parameter.find(name);
    if (found.isEmpty() || found.get() == ORDERS_AFTER) {
      return when(!isUsedByAnAct(name), "which no act of the timeline names");
    }
    Parameter parameter = found.get();
    if (!read.priors().containsKey(name)) {
      return Optional.empty(); // a value that is not free can be another's without harm
    }
    return when(
            OF_OFFICIALS.contains(parameter) && !asksOfOfficials(),
            "and no claim asks of officials")
        .or(() -> when(UNASKED.contains(parameter), "and no claim can ask of attacks on officials"))
        .or(
            () ->
                when(OF_PURGES.contains(parameter) && !hasPurge(), "and the timeline has no purge"))
        .or(
            () ->
                when(
                    BETWEEN_PLACES.contains(parameter) && read.setting().places().size() == 1,
                    "and there is one place"))
        .or(() -> when(parameter == EXTORTION_CUSTOMS && !serves(Agency.CUSTOMS), "and no customs"))
        .or(
            () ->
                when(
                    (parameter == HARSH_SECURITY || parameter == SURVEILLANCE)
                        && !serves(Agency.SECURITY),
                    "and no political police"));
  }

  private static Optional<String> when(boolean holds, String why) {
    return holds ? Optional.of(why) : Optional.empty();
  }

  private boolean isUsedByAnAct(String name) {
    return read.setting().acts().stream()
        .anyMatch(act -> NamedSize.find(act).equals(Optional.of(name)));
  }

  private boolean hasPurge() {
    return read.setting().acts().stream().anyMatch(Act.Purge.class::isInstance);
  }

  private boolean serves(Agency agency) {
    return read.setting().places().stream().anyMatch(p -> p.posts(agency).total() > 0);
  }

  private boolean asksOfOfficials() {
    return read.claims().stream().anyMatch(claim -> asksOfOfficials(claim.ask()));
  }

  private static boolean asksOfOfficials(Ask ask) {
    return switch (ask) {
      case Ask.Rise rise -> isOfOfficials(rise.observable());
      case Ask.Fall fall -> isOfOfficials(fall.observable());
      case Ask.Within within -> isOfOfficials(within.observable());
      case Ask.Compare compare -> isOfOfficials(compare.observable());
      case Ask.Order order -> isOfOfficials(order.observable());
      case Ask.Series series -> isOfOfficials(series.observable());
      case Ask.NearerFallsMore _ -> true;
      case Ask.All all -> all.parts().stream().anyMatch(OddParameters::asksOfOfficials);
      case Ask.Happened _,
          Ask.Counted _,
          Ask.Stirred _,
          Ask.Eased _,
          Ask.Gradient _,
          Ask.WorseThanPeers _ ->
          false;
    };
  }

  private static boolean isOfOfficials(String observable) {
    return observable.startsWith("willingness-");
  }

  /** The case's own prior on a parameter of the model, where it passes the parameter's bounds. */
  private void tails(String name, Scalar at, Problems.In problems) {
    Optional<Parameter> parameter = Parameter.find(name);
    Prior prior = read.priors().get(name);
    if (parameter.isEmpty() || prior == null || prior.equals(parameter.get().prior())) {
      return;
    }
    ParameterRange range = ParameterRange.of(parameter.get());
    for (double tail : TAILS) {
      double value = prior.quantile(tail);
      if (!range.holds(value)) {
        problems.doubtful(
            at,
            "prior of " + name,
            (float) value + " in some worlds",
            "from " + Form.plain(range.low()) + " to " + Form.plain(range.high()));
      }
    }
  }
}
