package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.inference.Luck;
import backfire.inference.Posterior;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Detection;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Hazard;
import backfire.lab.credence.Testimony;
import backfire.lab.credence.Testimony.Silence;
import backfire.lab.credence.Witness;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.evidence.Manners;
import backfire.lab.evidence.Observed;
import backfire.lab.explanation.Outlook.Cell;
import backfire.lab.explanation.Outlook.Expectation;
import backfire.lab.explanation.Outlook.Kind;
import backfire.model.chance.Keys;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets draws of a posterior live on after the evidence ends. */
public final class LookAhead {
  /*
   * A world is made once more from its beginning, with more weeks: chance is keyed by week, so its
   * observed years are what they were, and the years after follow from them. Nothing is known of acts
   * after the case's last, so none is assumed; an unreported easing goes on.
   */
  private static final long LUCK = Keys.of("outlook");

  private final Case ofCase;
  private final Inquiry inquiry;
  private final Span span;
  private final Calendar calendar;
  private final Credence credence;
  private final Detection detection;

  /**
   * Of the worlds of an inquiry.
   *
   * @throws StudyProblem if the span does not begin after the case, or the case codes no incidents
   */
  public LookAhead(Case ofCase, Inquiry inquiry, Span span) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.span = span;
    Calendar observed = ofCase.setting().calendar();
    LocalDate last = observed.monday(observed.total() - 1);
    if (!span.from().isAfter(last)) {
      throw new StudyProblem(
          "--forecast begins %s; allowed is a day after the case ends, from %s on."
              .formatted(span.from(), last.plusDays(1)));
    }
    this.calendar = Calendar.between(observed.first(), span.to(), observed.burnIn());
    Testimony testimony = Grading.of(ofCase, ofCase.credence().base(), List.of());
    this.credence = new Credence(testimony);
    this.detection =
        switch (testimony.silence()) {
          case Silence.Heeded(Detection heeded) -> heeded;
          case Silence.Unheeded() ->
              throw new StudyProblem(
                  "--forecast foretells what is told of, and this case codes no incidents.");
        };
  }

  /** So many draws of the posterior; one may come more than once. */
  public List<Trial> draws(Sample sample, int count) {
    Weighing weighing = new Weighing(ofCase, inquiry, sample);
    Testimony testimony = Grading.of(ofCase, ofCase.credence().base(), List.of());
    Posterior<Trial> posterior = weighing.posterior(weighing.logs(testimony));
    return posterior.draws(count, inquiry.seed() ^ LUCK).stream()
        .map(sample.trials()::get)
        .toList();
  }

  /** The setting of a draw, with more weeks. */
  public Setting setting(Trial draw) {
    return TrialPlans.setting(ofCase, draw.explained(), draw.unknowns(), calendar)
        .withScale(inquiry.scale());
  }

  /**
   * What a draw expects.
   *
   * @param ordinal of the draw
   * @param draw the world that was drawn
   * @param chronicle of its world, lived on
   */
  public List<Expectation> expectations(int ordinal, Trial draw, Chronicle chronicle) {
    Setting setting = setting(draw);
    Observed world = new Observed(chronicle, setting, ofCase.windows());
    Luck luck = Luck.of(Keys.child(inquiry.seed() ^ LUCK, ordinal));
    double level = credence.level(draw.findings(), luck.uniform(0));
    List<Expectation> all = new ArrayList<>();
    for (int year = yearOf(span.from()); year <= yearOf(span.to()); year++) {
      for (String place : chronicle.placeIds()) {
        for (Agency agency : Agency.values()) {
          for (Rank rank : Rank.values()) {
            add(all, ordinal, world, level, new Kind(year, place, agency, rank, Gravity.BEATEN));
          }
        }
      }
    }
    return all;
  }

  private void add(List<Expectation> all, int ordinal, Observed world, double level, Kind kind) {
    Span inYear = within(kind.year());
    Manners manners =
        Manners.of(
            world,
            List.of(kind.place()),
            EnumSet.of(kind.agency()),
            EnumSet.of(kind.rank()),
            inYear);
    if (manners.sum() == 0) {
      return;
    }
    Parameters p = world.setting().parameters();
    boolean border = Witness.isAtBorder(ofCase, kind.place());
    for (Gravity gravity : Gravity.values()) {
      Manners such = manners.ending(gravity, p);
      double scale = world.setting().scale();
      double open = (such.group() * p.get(Parameter.GROUP_DAYLIGHT) + such.brawl()) / scale;
      double hidden = such.sum() / scale - open;
      double told =
          open * share(level, gravity, true, border)
              + hidden * share(level, gravity, false, border);
      all.add(
          new Expectation(
              ordinal,
              new Kind(kind.year(), kind.place(), kind.agency(), kind.rank(), gravity),
              open + hidden,
              told));
    }
  }

  private double share(double level, Gravity gravity, boolean open, boolean border) {
    return Math.min(1, level * detection.shares().get(Hazard.index(gravity, open, border)));
  }

  private Span within(int year) {
    LocalDate first = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
    LocalDate last = LocalDate.of(year + 1, 1, 4).with(DayOfWeek.MONDAY).minusDays(1);
    LocalDate from = first.isBefore(span.from()) ? span.from() : first;
    LocalDate to = last.isAfter(span.to()) ? span.to() : last;
    return new Span(from, to.isBefore(from) ? from : to);
  }

  private static int yearOf(LocalDate date) {
    return date.get(IsoFields.WEEK_BASED_YEAR);
  }

  /** All draws together. */
  public Outlook outlook(List<List<Expectation>> byDraw) {
    Map<String, List<Expectation>> byKind = new TreeMap<>();
    List<Expectation> all = new ArrayList<>();
    for (List<Expectation> draw : byDraw) {
      for (Expectation one : draw) {
        all.add(one);
        byKind.computeIfAbsent(key(one.kind()), k -> new ArrayList<>()).add(one);
      }
    }
    List<Cell> cells = new ArrayList<>();
    byKind.values().forEach(same -> cells.add(cell(same, byDraw.size())));
    return new Outlook(yearOf(span.from()), yearOf(span.to()), byDraw.size(), cells, all);
  }

  private static String key(Kind kind) {
    return "%d %s %d %d %d"
        .formatted(
            kind.year(),
            kind.place(),
            kind.agency().ordinal(),
            kind.rank().ordinal(),
            kind.gravity().ordinal());
  }

  /** A mixture of Poisson numbers; draws that expect none count as such. */
  private static Cell cell(List<Expectation> same, int draws) {
    double mean = 0;
    double none = draws - same.size();
    for (Expectation one : same) {
      mean += one.told();
      none += StrictMath.exp(-one.told());
    }
    return new Cell(
        same.getFirst().kind(),
        mean / draws,
        1 - none / draws,
        quantile(same, draws, 0.05),
        quantile(same, draws, 0.5),
        quantile(same, draws, 0.95));
  }

  private static int quantile(List<Expectation> same, int draws, double p) {
    double below = 0;
    double[] terms = new double[same.size()];
    for (int k = 0; ; k++) {
      double now = k == 0 ? draws - same.size() : 0;
      for (int i = 0; i < terms.length; i++) {
        double told = same.get(i).told();
        terms[i] = k == 0 ? StrictMath.exp(-told) : terms[i] * told / k;
        now += terms[i];
      }
      below += now / draws;
      if (below >= p || k > 10_000) {
        return k;
      }
    }
  }
}
