package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import backfire.inference.Posterior;
import backfire.inference.Quantity;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Hazard;
import backfire.lab.credence.Testimony;
import backfire.lab.credence.Testimony.Silence;
import backfire.lab.explanation.Fitted.Belief;
import backfire.lab.explanation.Fitted.Cloud;
import backfire.lab.explanation.Fitted.Learned;
import backfire.lab.explanation.Fitted.Pair;
import backfire.lab.explanation.Fitted.Predicted;
import backfire.model.parameter.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Learns parameters, and what nobody sees, from the evidence under one explanation. */
public final class Fit {
  private static final double LEARNED = 0.2;
  private static final double ERRORS = 3;
  private static final int PAIRS = 12;

  /** The variance of a transformed correlation is one over so many fewer than there are draws. */
  private static final double FISHER = 3;

  private static final int IN_CLOUD = 4;
  private static final int POINTS = 300;
  private static final String EASING = "an unreported order to go easy: its size, or its day";

  private final Case ofCase;
  private final Inquiry inquiry;
  private final Sample sample;
  private final Testimony testimony;
  private final Weighing weighing;
  private final List<Double> logs;
  private final Posterior<Trial> prior;
  private final Posterior<Trial> posterior;

  private Fit(Case ofCase, Inquiry inquiry, Sample sample) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.sample = sample;
    this.testimony = Grading.of(ofCase, ofCase.credence().base(), List.of());
    this.weighing = new Weighing(ofCase, inquiry, sample);
    this.logs = weighing.logs(testimony);
    this.prior = weighing.prior(IntStream.range(0, sample.drawn()).boxed().toList());
    this.posterior = weighing.posterior(logs);
  }

  /** What the worlds of an inquiry say. */
  public static Fitted of(Case ofCase, Inquiry inquiry, Sample sample) {
    return new Fit(ofCase, inquiry, sample).fitted();
  }

  private Fitted fitted() {
    List<String> names =
        posterior.names().stream().filter(name -> !Unknowns.isFactor(name)).toList();
    List<Learned> parameters = names.stream().map(this::parameter).toList();
    return new Fitted(
        inquiry.explanation() == null ? "all" : inquiry.explanation(),
        prior.size(),
        parameters,
        pairs(names),
        cloud(parameters),
        hidden(),
        predicted(),
        diagnostics());
  }

  private Learned parameter(String name) {
    Parameter known = Parameter.find(name).orElse(null);
    Case.OwnParameter own = ofCase.ownParameters().get(name);
    String meaning = known != null ? known.meaning() : own != null ? own.meaning() : EASING;
    String unit = known != null ? known.unit() : own != null ? own.unit() : "share";
    return learned(name, meaning, unit, Quantity.parameter(name), prior, posterior);
  }

  private static Learned learned(
      String name,
      String meaning,
      String unit,
      Quantity<Trial> value,
      Posterior<Trial> before,
      Posterior<Trial> after) {
    double contraction = new Ladder(before, value).contraction(after);
    return new Learned(
        name,
        meaning,
        unit,
        belief(before, value),
        belief(after, value),
        contraction,
        isLearned(contraction, after.ess()));
  }

  /**
   * Whether a fifth of the prior variance went away, with three standard errors of that share to
   * spare: dozens of parameters are asked.
   */
  private static boolean isLearned(double contraction, double ess) {
    return contraction - ERRORS * Math.sqrt(2 / ess) * (1 - contraction) >= LEARNED;
  }

  private static Belief belief(Posterior<Trial> of, Quantity<Trial> value) {
    var ecdf = of.ecdf(value);
    return new Belief(
        ecdf.quantile(0.5),
        ecdf.quantile(0.25),
        ecdf.quantile(0.75),
        ecdf.quantile(0.05),
        ecdf.quantile(0.95));
  }

  private List<Pair> pairs(List<String> names) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        pairs.add(
            new Pair(
                names.get(i), names.get(j), posterior.correlation(names.get(i), names.get(j))));
      }
    }
    double byLuck = correlationByLuck(pairs.size(), posterior.ess());
    return pairs.stream()
        .filter(pair -> Math.abs(pair.correlation()) > byLuck)
        .sorted(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.correlation())))
        .limit(PAIRS)
        .toList();
  }

  /**
   * The largest correlation that luck alone shows among so many pairs in nineteen of twenty cases,
   * by Fisher's transformation (1915) and Bonferroni's bound; 1 where worlds are too few.
   */
  static double correlationByLuck(int pairs, double ess) {
    if (pairs == 0 || ess <= FISHER) {
      return 1;
    }
    double z = new NormalDistribution().inverseCumulativeProbability(1 - 0.025 / pairs);
    return StrictMath.tanh(z / Math.sqrt(ess - FISHER));
  }

  private Cloud cloud(List<Learned> parameters) {
    List<String> names =
        parameters.stream()
            .sorted(Comparator.comparingDouble((Learned one) -> -one.contraction()))
            .limit(IN_CLOUD)
            .map(Learned::name)
            .toList();
    List<Ladder> ladders =
        names.stream().map(name -> new Ladder(prior, Quantity.parameter(name))).toList();
    List<List<Double>> places = new ArrayList<>();
    for (int draw : posterior.draws(POINTS, inquiry.seed())) {
      List<Double> ofDraw = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        ofDraw.add(ladders.get(i).place(posterior.point(draw).get(names.get(i))));
      }
      places.add(ofDraw);
    }
    return new Cloud(names, places);
  }

  private List<Learned> hidden() {
    Credence credence = new Credence(testimony);
    List<Learned> hidden = new ArrayList<>();
    for (Unseen unseen : Unseen.all(ofCase, testimony, credence)) {
      unseen(unseen).ifPresent(hidden::add);
    }
    return hidden;
  }

  /** Worlds in which it is no number, such as shares of no exits, are left out. */
  private Optional<Learned> unseen(Unseen unseen) {
    List<Integer> known = known(unseen.of());
    if (known.stream().noneMatch(i -> i < sample.drawn())) {
      return Optional.empty();
    }
    Quantity<Trial> value = (point, trial) -> unseen.of().applyAsDouble(trial);
    return Optional.of(
        learned(
            unseen.name(),
            unseen.meaning(),
            unseen.unit(),
            value,
            weighing.prior(known),
            weighing.posterior(known, logs)));
  }

  private List<Predicted> predicted() {
    List<Predicted> predicted = new ArrayList<>();
    for (Report report : ofCase.evidence().reports().values()) {
      if (report.use() != Use.SCORED) {
        continue;
      }
      List<Double> without =
          weighing.logs(Grading.of(ofCase, ofCase.credence().base(), List.of(report.id())));
      for (Claim claim : ofCase.claims()) {
        if (claim.isScored() && claim.sources().contains(report.id())) {
          predicted.add(
              predicted(
                  report,
                  claim.id(),
                  without,
                  trial -> trial.findings().answers().getOrDefault(claim.id(), Double.NaN)));
        }
      }
      for (String incident : report.incidents()) {
        if (testimony.silence() instanceof Silence.Heeded heeded) {
          predicted.add(
              predicted(
                  report,
                  incident,
                  without,
                  trial ->
                      -StrictMath.expm1(
                          -trial
                              .findings()
                              .incidents()
                              .getOrDefault(incident, Hazard.NONE)
                              .told(heeded.detection()))));
        }
      }
    }
    return predicted;
  }

  /** Over the worlds that could be asked. */
  private Predicted predicted(
      Report report, String says, List<Double> logsOfOthers, ToDoubleFunction<Trial> of) {
    List<Integer> asked = known(of);
    if (asked.isEmpty()) {
      return new Predicted(report.id(), says, Double.NaN, Double.NaN, 0);
    }
    Posterior<Trial> without = weighing.posterior(asked, logsOfOthers);
    Quantity<Trial> value = (point, trial) -> of.applyAsDouble(trial);
    return new Predicted(
        report.id(), says, without.mean(value), without.meanError(value), without.ess());
  }

  /** The ordinals of the worlds in which something is a number. */
  private List<Integer> known(ToDoubleFunction<Trial> value) {
    List<Trial> all = sample.trials();
    return IntStream.range(0, all.size())
        .filter(i -> Double.isFinite(value.applyAsDouble(all.get(i))))
        .boxed()
        .toList();
  }

  private Diagnostics diagnostics() {
    Weighing drawn = new Weighing(ofCase, inquiry, Sample.ofPriors(sample.fromPriors()));
    return Diagnostics.of(posterior, drawn.posterior(drawn.logs(testimony)));
  }
}
