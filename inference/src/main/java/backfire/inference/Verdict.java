package backfire.inference;

/**
 * Something that has to be said of a result, in plain words.
 *
 * @param kind what it is
 * @param words a sentence for a reader
 */
public record Verdict(Kind kind, String words) {

  /** What can be said of a result. */
  public enum Kind {
    /** No draw is possible in view of the evidence. */
    IMPOSSIBLE,
    /** A sequence of temperatures did not reach 1. */
    TEMPERED,
    /** The effective number of draws is below 400. */
    TOO_FEW_DRAWS,
    /** The weights have a tail too heavy for their mean: k-hat from 0.7 on. */
    HEAVY_TAIL,
    /** Moves are hardly ever accepted, so draws are copies. */
    LOW_ACCEPTANCE,
    /** The evidence took less than a fifth of an unknown's prior variance away. */
    NOT_LEARNED,
    /** Ranks of true values are not uniform: posteriors are wrong. */
    NOT_CALIBRATED
  }
}
