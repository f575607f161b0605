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
import org.jspecify.annotations.Nullable;

/** Learns parameters, and what nobody sees, from the evidence under one explanation. */
public final class Fit {
  private static final double LEARNED = 0.2;
  private static final int PAIRS = 12;
  private static final int IN_CLOUD = 4;
  private static final int POINTS = 300;
  private static final String EASING = "an unreported order to go easy: its size, or its day";

  private final Case ofCase;
  private final Inquiry inquiry;
  private final @Nullable Tempered tempered;
  private final Testimony testimony;
  private final Weighing table;
  private final Weighing drawn;
  private final List<Double> logs;
  private final List<Double> logsOfAll;
  private final Posterior<Trial> prior;
  private final Posterior<Trial> posterior;

  private Fit(Case ofCase, Inquiry inquiry, List<Trial> trials, @Nullable Tempered tempered) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.tempered = tempered;
    this.testimony = Grading.of(ofCase, ofCase.credence().base(), List.of());
    this.table = new Weighing(ofCase, inquiry, trials);
    this.drawn =
        tempered == null ? table : new Weighing(ofCase, inquiry, tempered.draws().trials());
    this.logsOfAll = drawn.logs(testimony);
    this.logs = tempered == null ? logsOfAll : tempered.draws().logWeights();
    this.prior = table.table().prior();
    this.posterior = drawn.table().weigh(logs);
  }

  /**
   * What the worlds of an inquiry say.
   *
   * @param trials drawn from the priors
   * @param tempered the posterior, if too few of those count
   */
  public static Fitted of(
      Case ofCase, Inquiry inquiry, List<Trial> trials, @Nullable Tempered tempered) {
    return new Fit(ofCase, inquiry, trials, tempered).fitted();
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
        Diagnostics.of(table.table().weigh(table.logs(testimony)), tempered));
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
    double doubted = before.variance(value);
    double contraction = doubted > 0 ? 1 - after.variance(value) / doubted : 0;
    return new Learned(
        name,
        meaning,
        unit,
        belief(before, value),
        belief(after, value),
        contraction,
        isLearned(contraction, after.ess()));
  }

  /** Whether a fifth of the prior variance went away, twice the error of that share allowed for. */
  private static boolean isLearned(double contraction, double ess) {
    return contraction - 2 * Math.sqrt(2 / ess) * (1 - contraction) >= LEARNED;
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
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.correlation())));
    return pairs.subList(0, Math.min(PAIRS, pairs.size()));
  }

  private Cloud cloud(List<Learned> parameters) {
    List<String> names =
        parameters.stream()
            .sorted(Comparator.comparingDouble((Learned one) -> -one.contraction()))
            .limit(IN_CLOUD)
            .map(Learned::name)
            .toList();
    List<List<Double>> places = new ArrayList<>();
    for (int draw : posterior.draws(POINTS, inquiry.seed())) {
      places.add(names.stream().map(name -> place(name, posterior.point(draw).get(name))).toList());
    }
    return new Cloud(names, places);
  }

  /** The share of the prior's draws that lie below a value, halves of equals counted. */
  private double place(String name, double value) {
    double below = 0;
    for (int i = 0; i < prior.size(); i++) {
      double other = prior.point(i).get(name);
      below += other < value ? 1 : other == value ? 0.5 : 0;
    }
    return below / prior.size();
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
    List<Integer> before = known(table, unseen.of());
    List<Integer> after = known(drawn, unseen.of());
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    Quantity<Trial> value = (point, trial) -> unseen.of().applyAsDouble(trial);
    return Optional.of(
        learned(
            unseen.name(),
            unseen.meaning(),
            unseen.unit(),
            value,
            table.table(before).prior(),
            weighed(after, logs)));
  }

  private Posterior<Trial> weighed(List<Integer> some, List<Double> logsOfDrawn) {
    return drawn.table(some).weigh(some.stream().map(logsOfDrawn::get).toList());
  }

  /** Logarithms of the weights of the draws if one report had not been there. */
  private List<Double> without(Report report) {
    List<Double> others =
        drawn.logs(Grading.of(ofCase, ofCase.credence().base(), List.of(report.id())));
    return IntStream.range(0, logs.size())
        .mapToObj(i -> logs.get(i) - logsOfAll.get(i) + others.get(i))
        .toList();
  }

  private List<Predicted> predicted() {
    List<Predicted> predicted = new ArrayList<>();
    for (Report report : ofCase.evidence().reports().values()) {
      if (report.use() != Use.SCORED) {
        continue;
      }
      List<Double> without = without(report);
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
    List<Integer> asked = known(drawn, of);
    if (asked.isEmpty()) {
      return new Predicted(report.id(), says, Double.NaN, Double.NaN);
    }
    Posterior<Trial> without = weighed(asked, logsOfOthers);
    Quantity<Trial> value = (point, trial) -> of.applyAsDouble(trial);
    return new Predicted(report.id(), says, without.mean(value), without.meanError(value));
  }

  /** The ordinals of the worlds in which something is a number. */
  private static List<Integer> known(Weighing of, ToDoubleFunction<Trial> value) {
    List<Trial> all = of.trials();
    return IntStream.range(0, all.size())
        .filter(i -> Double.isFinite(value.applyAsDouble(all.get(i))))
        .boxed()
        .toList();
  }
}
