package backfire.bench.peer;

import backfire.casebook.Casebook;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Work;
import backfire.model.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that makes one world and says what it took, as one line of JSON: by a peer or by the
 * engine, without all that a run of Backfire does besides.
 *
 * <pre>
 *   java … backfire.bench.peer.OneWorld columns cases/north-hamgyong 100000 104 156 1
 *                                       maker   case                 people burn-in, observed weeks, seed
 * </pre>
 */
public final class OneWorld {
  private OneWorld() {}

  /**
   * What a world took.
   *
   * @param setUpSeconds until its first week was done
   * @param seconds all other weeks
   * @param stops all stops made: worlds of one setting make about as many, whoever makes them
   * @param peakMib most memory that the process ever held
   */
  public record Took(
      String maker,
      long people,
      long officers,
      int weeks,
      double setUpSeconds,
      double seconds,
      long stops,
      double peakMib) {
    /** Of the weeks alone, by residents. */
    public double nsPerResidentWeek() {
      return 1e9 * seconds / (people * (weeks - 1.0));
    }

    /** Of the weeks alone, by 52 of them. */
    public double secondsPerYear() {
      return 52 * seconds / (weeks - 1);
    }
  }

  /** Makes the world. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 6) {
      throw new IllegalArgumentException(
          "six words are needed: maker, case's folder, residents, weeks of burn-in, observed weeks, seed");
    }
    Maker maker = Maker.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Setting ofCase = Casebook.read(Path.of(arguments[1])).setting();
    Setting setting =
        Sized.weeks(
            Sized.residents(ofCase, Long.parseLong(arguments[2])),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]));
    Took took = make(maker, setting, Long.parseLong(arguments[5]));
    System.out.println(JsonMapper.shared().writeValueAsString(took));
  }

  private static Took make(Maker maker, Setting setting, long seed) throws IOException {
    long begin = System.nanoTime();
    long[] firstWeek = new long[1];
    Chronicle chronicle =
        maker.live(
            setting,
            seed,
            week -> {
              if (week == 1) {
                firstWeek[0] = System.nanoTime();
              }
            });
    long end = System.nanoTime();
    Work work = chronicle.work();
    return new Took(
        maker.id(),
        work.people(),
        work.officers(),
        setting.calendar().total(),
        (firstWeek[0] - begin) / 1e9,
        (end - firstWeek[0]) / 1e9,
        work.stops(),
        peakMib());
  }

  /** The process's peak resident memory, NaN where the system does not tell it. */
  private static double peakMib() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return Double.NaN;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    return Double.NaN;
  }
}
