package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.words.Words;
import java.util.OptionalDouble;

/**
 * What worlds that are only looked at will take here, with the program warm: estimates, from their
 * size alone.
 *
 * @param worlds to be made
 * @param people in each
 * @param atOnce worlds at once, as threads and memory allow: for {@link GlanceRun}
 * @param seconds from the first to the last
 * @param heap bytes of memory that they need
 * @param fits whether that is there
 * @param scaleThatFits the largest round scale at which it would be, where it is not
 */
public record GlanceForecast(
    int worlds,
    long people,
    int atOnce,
    double seconds,
    long heap,
    boolean fits,
    OptionalDouble scaleThatFits) {

  /**
   * Of the worlds of a study.
   *
   * @param threads in all
   * @param limits what may be used here
   */
  public static GlanceForecast of(Case ofCase, Study study, int threads, Limits limits) {
    Forecast forecast = Forecast.ofGlance(ofCase, study);
    int fitting = forecast.fitting(limits);
    int atOnce = Math.clamp(fitting, 1, Math.min(threads, forecast.worlds()));
    return new GlanceForecast(
        forecast.worlds(),
        forecast.people(),
        atOnce,
        seconds(forecast, Math.min(threads, limits.cores()), atOnce),
        forecast.heap(atOnce),
        fitting > 0,
        fitting > 0 ? OptionalDouble.empty() : scaleThatFits(ofCase, study, limits));
  }

  /** Worlds come in rounds: three on two threads take as long as four. */
  private static double seconds(Forecast forecast, int threads, int atOnce) {
    int rounds = Math.ceilDiv(forecast.worlds(), atOnce);
    double slower = Math.max(1, (double) atOnce / threads);
    int hands = Math.max(1, threads / atOnce);
    return rounds * forecast.secondsOfWorld() * slower / hands;
  }

  private static OptionalDouble scaleThatFits(Case ofCase, Study study, Limits limits) {
    return RoundScale.largest(
            study.scale(),
            scale -> Forecast.ofGlance(ofCase, study.withScale(scale)).fitting(limits) > 0)
        .map(scale -> OptionalDouble.of(scale.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  /** Such as {@code 20 worlds of 230,000 people: about 0.70 s}. */
  public String sentence() {
    return "%s of %s: about %s"
        .formatted(Words.count(worlds, "world"), Foresight.people(people), Foresight.time(seconds));
  }
}
