package backfire.bench.table;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH's benchmarks of the pieces of a week, in short settings. */
final class RulesPart implements Part {
  private static final String ID = "rules";

  /** JMH reads a field's address in ways that the JVM otherwise warns of. */
  private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

  private final Extent extent;

  RulesPart(Extent extent) {
    this.extent = extent;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void measure(Figures figures, Markdown page) {
    page.heading("Pieces of a week");
    page.paragraph(
        "JMH, one fork, "
            + extent.iterations()
            + " iterations of "
            + extent.iteration().toMillis()
            + " ms after as many of warming up; ± is JMH's 99.9% interval.");
    page.header("piece", "ns");
    for (RunResult result : run()) {
      String name = name(result);
      Result<?> primary = result.getPrimaryResult();
      figures.add(new Figure(ID, name, 1, "time", primary.getScoreUnit(), primary.getScore()));
      figures.add(
          new Figure(ID, name, 1, "error", primary.getScoreUnit(), primary.getScoreError()));
      String error = Markdown.number(primary.getScoreError());
      page.row(name, Markdown.number(primary.getScore()) + " ± " + error);
    }
    page.endTable();
  }

  private Collection<RunResult> run() {
    TimeValue time = new TimeValue(extent.iteration().toMillis(), TimeUnit.MILLISECONDS);
    Options options =
        new OptionsBuilder()
            .include("backfire\\.bench\\.rule\\..*")
            .forks(1)
            .warmupIterations(extent.iterations())
            .measurementIterations(extent.iterations())
            .warmupTime(time)
            .measurementTime(time)
            .jvmArgs(Spawn.JVM_OPTIONS.toArray(String[]::new))
            .jvmArgsAppend(UNSAFE)
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      return new Runner(options).run();
    } catch (RunnerException e) {
      throw new MeasuringFailed("JMH stopped: " + e.getMessage());
    }
  }

  /** {@code GrudgesBench.atRandom}, and what it was asked with. */
  private static String name(RunResult result) {
    String[] words = result.getParams().getBenchmark().split("\\.", -1);
    String name = words[words.length - 2].replace("Bench", "") + "." + words[words.length - 1];
    StringBuilder with = new StringBuilder(name);
    for (String key : result.getParams().getParamsKeys()) {
      with.append(", ").append(result.getParams().getParam(key)).append(' ').append(key);
    }
    return with.toString();
  }
}
