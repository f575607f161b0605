package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.Generation;
import backfire.inference.Model;
import backfire.inference.Particle;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** From a table's worlds to the posterior by temperatures, where too few of them count. */
public final class Tempering {
  /*
   * Half as many particles as the table has worlds; batches of moves, and worlds at most, as two cores
   * make of north-hamgyong at a tenth: explain within a third of an hour, fit within an hour. Of 512
   * particles somewhat more than 400 count.
   */
  private static final double ENOUGH = 400;
  private static final int FEWEST_PARTICLES = 10;
  private static final double ESS_SHARE = 0.3;

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
        table.trials(),
        table.logs(Grading.of(ofCase, ofCase.credence().base(), List.of())),
        IntStream.range(0, table.trials().size()).boxed().toList());
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
    return (isOfAll() ? 2 : 3) * inquiry.worlds();
  }

  private int moves() {
    return isOfAll() ? 2 : 3;
  }

  /** Whether each world has an explanation of its own. */
  private boolean isOfAll() {
    return inquiry.explanation() == null;
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
            .withMostMoves(moves())
            .withFewestPossible(FEWEST_PARTICLES)
            .withMostSimulations(inquiry.worlds() + (long) most());
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
            draws.stream().map(posterior::logWeight).toList(),
            families(result, draws)));
  }

  /** Each draw's ancestor, by its seed, which no other world has. */
  private static List<Integer> families(SmcResult<Trial> result, List<Integer> draws) {
    Map<Long, Integer> ancestors = new HashMap<>();
    for (Particle particle : result.last().particles()) {
      ancestors.put(particle.seed(), particle.ancestor());
    }
    return draws.stream()
        .map(draw -> ancestors.getOrDefault(result.posterior().world(draw).seed(), draw))
        .toList();
  }
}
