package backfire.model.rule;

import static backfire.model.parameter.Parameter.STOPS_BEAT_SHARE;

import backfire.model.setting.Setting;

/**
 * M2: an officer's stops are on households of his beat mostly, else anywhere in the place. The
 * beats of an agency's line officers share the households out evenly, in order; who is no line
 * officer, or has no household of his own to watch, has the whole place.
 */
public final class Beat {
  /** The largest draw: a product with a reciprocal may be rounded up to 1. */
  private static final double BELOW_1 = 1 - 0x1p-33;

  private final double share;
  private final double perShare;
  private final double perRest;

  /** Beats under a setting's parameters. */
  public Beat(Setting setting) {
    this.share = setting.parameters().get(STOPS_BEAT_SHARE);
    this.perShare = 1 / share;
    this.perRest = share < 1 ? 1 / (1 - share) : 0;
  }

  /** The first household of a beat; that of the beat after the last is the number of households. */
  public static int first(int beat, int beats, int households) {
    return (int) ((long) households * beat / beats);
  }

  /**
   * Which household a stop is on, from 0, and in the fraction which of its members.
   *
   * @param draw uniform
   * @param first first household of the beat
   * @param size households of the beat, 1 or more
   * @param all households of the place
   */
  public double household(double draw, int first, int size, int all) {
    boolean onBeat = draw < share;
    double from = onBeat ? first : 0;
    double within = onBeat ? draw * perShare : (draw - share) * perRest;
    double of = onBeat ? size : all;
    return from + Math.min(within, BELOW_1) * of;
  }
}
