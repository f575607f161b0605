package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.Priors;
import backfire.inference.Unknown;
import backfire.model.parameter.Prior;
import java.util.ArrayList;
import java.util.List;

/** What an inquiry does not know of a world before it is drawn: factors, then parameters. */
final class Unknowns {
  /*
   * A factor is in where its coordinate is below one half. All worlds draw all parameters, also those
   * that act on nothing under their explanation: so explanations share their priors, and a world of
   * one is comparable with that of another.
   */
  private static final String FACTOR = "factor.";

  /** How much an unreported order to go easy eases. */
  static final String EASING_SIZE = "easing.size";

  /**
   * When it is given: a share of the time from the end of {@code before} to that of {@code now}.
   */
  static final String EASING_WHEN = "easing.when";

  private Unknowns() {}

  /** The coordinate that tells whether a factor is in. */
  static String coordinate(Factor factor) {
    return FACTOR + factor.id();
  }

  /** Whether an unknown tells which explanation holds, and is no parameter. */
  static boolean isFactor(String name) {
    return name.startsWith(FACTOR);
  }

  /** Whether an unknown is one of a case's parameters. */
  static boolean isOfTheCase(String name) {
    return !isFactor(name) && !name.equals(EASING_SIZE) && !name.equals(EASING_WHEN);
  }

  /** All of them, with what is believed of each. */
  static Priors of(Case ofCase, Inquiry inquiry) {
    List<Unknown> unknowns = new ArrayList<>();
    if (inquiry.explanation() == null) {
      for (Factor factor : Factor.values()) {
        unknowns.add(new Unknown(coordinate(factor), backfire.inference.Prior.uniform(0, 1)));
      }
    }
    unknowns.add(new Unknown(EASING_SIZE, backfire.inference.Prior.beta(2, 8)));
    unknowns.add(new Unknown(EASING_WHEN, backfire.inference.Prior.uniform(0, 1)));
    ofCase.priors().forEach((name, prior) -> unknowns.add(new Unknown(name, asked(prior))));
    return Priors.of(unknowns);
  }

  /** The same belief, as the engine of inference states it. */
  static backfire.inference.Prior asked(Prior prior) {
    return switch (prior) {
      case Prior.Fixed fixed -> backfire.inference.Prior.fixed(fixed.value());
      case Prior.Lognormal ln -> backfire.inference.Prior.lognormal(ln.median(), ln.sigma());
      case Prior.Normal normal -> backfire.inference.Prior.normal(normal.mean(), normal.sd());
      case Prior.Uniform uniform -> backfire.inference.Prior.uniform(uniform.low(), uniform.high());
      case Prior.Beta beta -> backfire.inference.Prior.beta(beta.a(), beta.b());
    };
  }
}
