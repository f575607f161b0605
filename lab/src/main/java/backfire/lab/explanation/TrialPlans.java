package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.inference.Point;
import backfire.inference.Priors;
import backfire.inference.ReferenceTable;
import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.chance.Keys;
import backfire.model.kind.Agency;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The worlds of an inquiry, planned: each depends on the inquiry and its own number alone. */
public final class TrialPlans {
  /**
   * Longer than any case looks ahead: an order that nobody reported was not reported as taken back.
   */
  private static final int TWENTY_YEARS = 1040;

  private final Case ofCase;
  private final Inquiry inquiry;
  private final List<Point> points;

  /** Of an inquiry. */
  public TrialPlans(Case ofCase, Inquiry inquiry) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    Priors priors = Unknowns.of(ofCase, inquiry);
    this.points = ReferenceTable.points(priors, inquiry.worlds(), inquiry.seed());
  }

  /** One world before it is made. */
  public record TrialPlan(
      int world,
      long seed,
      Explanation explanation,
      SortedMap<String, Double> unknowns,
      Setting setting) {}

  /**
   * The plan of a world that is drawn from the priors.
   *
   * @param world its number, from 1
   */
  public TrialPlan of(int world) {
    return of(world, points.get(world - 1));
  }

  /**
   * The plan of a world at a point.
   *
   * @param world its number, from 1
   */
  public TrialPlan of(int world, Point point) {
    return of(world, point, Keys.child(inquiry.seed(), world - 1));
  }

  private TrialPlan of(int world, Point point, long seed) {
    SortedMap<String, Double> drawn = new TreeMap<>();
    for (String name : point.names()) {
      drawn.put(name, point.get(name));
    }
    Explanation explanation = explanation(point);
    return new TrialPlan(
        world,
        seed,
        explanation,
        drawn,
        setting(ofCase, explanation, drawn, ofCase.setting().calendar())
            .withScale(inquiry.scale()));
  }

  private Explanation explanation(Point point) {
    if (inquiry.explanation() != null) {
      return Explanation.of(inquiry.explanation());
    }
    Set<Factor> in = EnumSet.noneOf(Factor.class);
    for (Factor factor : Factor.values()) {
      if (point.get(Unknowns.coordinate(factor)) < 0.5) {
        in.add(factor);
      }
    }
    return new Explanation(in);
  }

  /** What a world of so many weeks is told of an explanation and of what was drawn. */
  static Setting setting(
      Case ofCase, Explanation explanation, SortedMap<String, Double> drawn, Calendar calendar) {
    Parameters parameters = ofCase.setting().parameters();
    for (var entry : drawn.entrySet()) {
      if (Unknowns.isOfTheCase(entry.getKey())) {
        parameters = parameters.withNamed(entry.getKey(), entry.getValue());
      }
    }
    for (Factor factor : Factor.values()) {
      if (!explanation.has(factor)) {
        for (Parameter parameter : factor.nil()) {
          parameters = parameters.withNamed(parameter.id(), 0);
        }
      }
    }
    List<Act> acts = new ArrayList<>(ofCase.setting().acts());
    if (explanation.has(Factor.EASING)) {
      acts.add(easing(ofCase, drawn));
    }
    return ofCase
        .setting()
        .withCalendar(calendar)
        .withParameters(parameters)
        .withActs(acts)
        .withKnockOuts(explanation.knockOuts());
  }

  /*
   * Given at some day after the baseline, until the end: the police are told to stop fewer. Nobody
   * reported such an order, so its day and size are guesses as wide as those of the documented one.
   */
  private static Act easing(Case ofCase, SortedMap<String, Double> drawn) {
    Span before = ofCase.windows().before();
    Span now = ofCase.windows().now();
    long days = ChronoUnit.DAYS.between(before.to(), now.to());
    double share = drawn.getOrDefault(Unknowns.EASING_WHEN, 0.5);
    LocalDate from = before.to().plusDays(1 + (long) Math.floor(share * (days - 1)));
    double size = drawn.getOrDefault(Unknowns.EASING_SIZE, 0.2);
    return new Act.Ease(from, EnumSet.of(Agency.SAFETY), Size.of(size), TWENTY_YEARS);
  }
}
