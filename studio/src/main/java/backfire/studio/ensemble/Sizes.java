package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.explanation.Aim;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.UsualSize;
import backfire.lab.run.GlanceForecast;
import backfire.lab.run.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How large what is asked of a case is where nobody says: a quick ensemble, made within about a
 * second on this machine, the full one behind it, and the worlds that explain and fit draw from the
 * priors.
 */
public record Sizes(Size quick, Size full, InquirySize explain, InquirySize fit) {
  /** The most worlds from the priors that an inquiry of the studio draws. */
  public static final int MOST_OF_AN_INQUIRY = 10_000;

  /** What somebody who has moved a slider waits for without wondering, in seconds. */
  private static final double QUICK_SECONDS = 0.9;

  private static final int QUICK_RUNS = 8;
  private static final int FULL_RUNS = 20;
  private static final double[] SCALES = {1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};

  /**
   * One of them.
   *
   * @param seconds what it takes, by estimate
   */
  public record Size(double scale, int runs, double seconds) {}

  /**
   * That of an inquiry.
   *
   * @param least the fewest worlds from the priors that are enough
   * @param runs how many where nobody says
   * @param most the most that the studio draws; the command line draws more
   * @param aimed how many more than runs are drawn at most, if too few of those count
   * @param seconds what runs of them take, by estimate
   */
  public record InquirySize(
      double scale, int least, int runs, int most, int aimed, double seconds) {}

  /** Of a case, on this machine. */
  public static Sizes of(Case ofCase, int threads, Limits limits) {
    return new Sizes(
        quick(ofCase, threads, limits),
        full(ofCase, threads, limits),
        inquiry(ofCase, "explain", null, threads, limits),
        inquiry(ofCase, "fit", Explanation.FULL.id(), threads, limits));
  }

  private static InquirySize inquiry(
      Case ofCase, String asks, @Nullable String under, int threads, Limits limits) {
    int runs = UsualSize.worlds(asks);
    double scale = UsualSize.scale(ofCase);
    Inquiry inquiry = new Inquiry(ofCase.id(), 1, runs, scale, under);
    Size drawn = size(ofCase, scale, runs, threads, limits);
    return new InquirySize(
        scale,
        Inquiry.fewest(inquiry.explanation()),
        runs,
        MOST_OF_AN_INQUIRY,
        Aim.most(inquiry),
        drawn.seconds());
  }

  private static Size quick(Case ofCase, int threads, Limits limits) {
    for (double scale : SCALES) {
      Size size = size(ofCase, scale, QUICK_RUNS, threads, limits);
      if (size.seconds() <= QUICK_SECONDS) {
        return size;
      }
    }
    return size(ofCase, SCALES[SCALES.length - 1], QUICK_RUNS / 2, threads, limits);
  }

  /** All people, or the largest share of them for which there is memory. */
  private static Size full(Case ofCase, int threads, Limits limits) {
    GlanceForecast all = forecast(ofCase, 1, FULL_RUNS, threads, limits);
    double scale = all.fits() ? 1 : all.scaleThatFits().orElse(SCALES[SCALES.length - 1]);
    return size(ofCase, scale, FULL_RUNS, threads, limits);
  }

  private static Size size(Case ofCase, double scale, int runs, int threads, Limits limits) {
    return new Size(scale, runs, forecast(ofCase, scale, runs, threads, limits).seconds());
  }

  private static GlanceForecast forecast(
      Case ofCase, double scale, int runs, int threads, Limits limits) {
    Study study = Study.of(ofCase.id(), 1, runs).withScale(scale);
    return GlanceForecast.of(ofCase, study, threads, limits);
  }

  /** Is an ensemble no larger than the quick one? */
  boolean isQuick(Wanted wanted) {
    return wanted.scale() * wanted.runs() <= quick.scale() * quick.runs() * (1 + 1e-9);
  }

  /** What a world of such a share of the people takes, by estimate. */
  double secondsOfAWorld(double scale) {
    return full.seconds() / full.runs() * scale / full.scale();
  }
}
