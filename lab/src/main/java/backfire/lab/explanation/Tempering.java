package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.Generation;
import backfire.inference.Model;
import backfire.inference.Posterior;
import backfire.inference.Running;
import backfire.inference.Simulator;
import backfire.inference.SmcResult;
import backfire.inference.SmcSettings;
import backfire.inference.TemperedSmc;
import backfire.inference.Verdict;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Grading;
import backfire.lab.explanation.Tempered.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** From a table's worlds to the posterior by temperatures, where too few of them count. */
public final class Tempering {
  /*
   * Half as many particles as the table has worlds, three batches of moves a step, and at most three
   * times the table's worlds more: a table of 1,024 worlds of north-hamgyong at a tenth, and all of
   * that, are made within the hour on two cores. Of 512 particles somewhat more than 400 count.
   */
  private static final double ENOUGH = 400;
  private static final int FEWEST_PARTICLES = 10;
  private static final double ESS_SHARE = 0.3;
  private static final int MOVES = 3;
  private static final int TIMES = 4;

  private final Case ofCase;
  private final Inquiry inquiry;
  private final Weighing table;

  /** Of an inquiry's worlds that were drawn from the priors. */
  public Tempering(Case ofCase, Inquiry inquiry, List<Trial> trials) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.table = new Weighing(ofCase, inquiry, trials);
  }

  /** What is believed by weights alone. */
  public Draws draws() {
    return new Draws(
        table.trials(), table.logs(Grading.of(ofCase, ofCase.credence().base(), List.of())));
  }

  /** How many of the table's worlds count. */
  public double ess() {
    return table.table().weigh(draws().logWeights()).ess();
  }

  /** Whether too few count. */
  public boolean isNeeded() {
    return ess() < ENOUGH;
  }

  /** How many worlds it makes at most. */
  public int most() {
    return (TIMES - 1) * inquiry.worlds();
  }

  /**
   * The posterior.
   *
   * @param maker makes a world at a point with a seed; called on several threads
   * @param stepDone is told of each step
   */
  public Tempered run(Simulator<Trial> maker, int threads, Consumer<Step> stepDone) {
    Credence credence = new Credence(Grading.of(ofCase, ofCase.credence().base(), List.of()));
    SmcSettings settings =
        SmcSettings.of(inquiry.seed())
            .withParticles(Math.max(FEWEST_PARTICLES, inquiry.worlds() / 2))
            .withEssShare(ESS_SHARE)
            .withMostMoves(MOVES)
            .withFewestPossible(FEWEST_PARTICLES)
            .withMostSimulations((long) TIMES * inquiry.worlds());
    List<Step> steps = new ArrayList<>();
    SmcResult<Trial> result =
        new TemperedSmc<>(
                new Model<>(Unknowns.of(ofCase, inquiry), maker),
                trial -> credence.log(trial.findings()),
                settings)
            .run(
                table.table(),
                Running.on(threads),
                generation -> {
                  if (generation.number() > 0) {
                    Step step = step(generation);
                    steps.add(step);
                    stepDone.accept(step);
                  }
                });
    return tempered(result, steps);
  }

  private static Step step(Generation generation) {
    return new Step(generation.temperature(), generation.acceptance(), generation.simulations());
  }

  private Tempered tempered(SmcResult<Trial> result, List<Step> steps) {
    Posterior<Trial> posterior = result.posterior();
    List<Integer> draws = IntStream.range(0, posterior.size()).boxed().toList();
    return new Tempered(
        steps,
        result.isReached(),
        (int) result.last().simulations() - inquiry.worlds(),
        posterior.ess(),
        result.evidence().log(),
        result.evidence().error(),
        result.verdicts().stream()
            .filter(verdict -> verdict.kind() != Verdict.Kind.NOT_LEARNED)
            .map(Verdict::words)
            .toList(),
        new Draws(
            draws.stream().map(posterior::world).toList(),
            draws.stream().map(posterior::logWeight).toList()));
  }
}
