package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.act.ActText;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import backfire.model.week.Week;
import backfire.model.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However the files of a case are damaged, the answer is a case that can be used or a list of what
 * is wrong: never another exception, never no answer. Each try has its own seed, so that one that
 * fails can be done again alone.
 */
class DamagedCaseTest {
  private static final int TRIES = 1_000;

  @TempDir Path folder;

  private final Map<String, byte[]> tiny = new TreeMap<>();
  private final Map<String, byte[]> towns = new TreeMap<>();

  private void readOriginals() throws IOException {
    for (String file : TinyCase.FILES) {
      tiny.put(file, TinyCase.original(file).getBytes(StandardCharsets.UTF_8));
    }
    Path shipped = ShippedCases.folder("two-towns");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        towns.put(shipped.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    towns.remove("README.md");
  }

  @Test
  @Timeout(300)
  void damagedCase_isRefusedInWords_orCanBeUsed() throws IOException {
    readOriginals();
    write(folder.resolve("tiny"), tiny);
    write(folder.resolve("towns"), towns);
    List<String> falls = new ArrayList<>();
    int accepted = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      boolean small = seed % 2 == 0;
      Map<String, byte[]> original = small ? tiny : towns;
      Path at = folder.resolve(small ? "tiny" : "towns");
      Map<String, byte[]> damaged = new TreeMap<>();
      List<String> done = damage(original, damaged, new Random(seed));
      write(at, damaged);
      try {
        Optional<Case> read = answered(at);
        accepted += read.isPresent() ? 1 : 0;
        if (seed % 5 == 0) { // the dearest part of a try
          read.ifPresent(r -> mustBeLived(r.setting()));
        }
      } catch (Throwable e) { // whatever it is, it is what is looked for
        falls.add(
            "seed "
                + seed
                + " "
                + done
                + ": "
                + e.toString().replaceAll("\\s+", " ")
                + " "
                + where(e));
      }
      damaged.replaceAll((file, bytes) -> Objects.requireNonNull(original.get(file)));
      write(at, damaged);
    }
    assertThat(String.join("\n", falls))
        .as("%s of %s tries, %s accepted", falls.size(), TRIES, accepted)
        .isEmpty();
    assertThat(accepted).as("damage that does no harm").isBetween(TRIES / 20, TRIES / 2);
  }

  /** What can become of a file as a whole. */
  private static Stream<String> fates() {
    return Stream.of("gone", "folder", "huge", "empty", "loop");
  }

  @ParameterizedTest
  @MethodSource("fates")
  void fileThatIsNone_isAProblemOfThatFile(String fate) throws IOException {
    for (String file : TinyCase.FILES) {
      Path at = folder.resolve(fate + file.replace('/', '-'));
      TinyCase.in(at);
      Path path = at.resolve(file);
      Files.delete(path);
      switch (fate) {
        case "gone" -> {}
        case "folder" -> Files.createDirectory(path);
        case "huge" -> Files.write(path, new byte[(16 << 20) + 1]);
        case "empty" -> Files.createFile(path);
        default -> Files.createSymbolicLink(path, path.getFileName());
      }
      boolean may = fate.equals("gone") && file.startsWith("evidence/");
      List<CaseProblem> problems = Casebook.check(at);
      assertThat(problems).allSatisfy(DamagedCaseTest::mustBeInWords);
      assertThat(may || problems.stream().anyMatch(p -> p.file().equals(file))).as(file).isTrue();
    }
  }

  private static String where(Throwable e) {
    return Stream.of(e.getStackTrace()).limit(4).toList().toString();
  }

  private static void write(Path at, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = at.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }

  /** Damages one file or two, in one way up to three. Says how. */
  private static List<String> damage(
      Map<String, byte[]> original, Map<String, byte[]> damaged, Random luck) {
    List<String> files = List.copyOf(original.keySet());
    List<String> done = new ArrayList<>();
    int times = 1 + luck.nextInt(3) / 2 + luck.nextInt(4) / 3;
    for (int i = 0; i < times; i++) {
      String file = files.get(luck.nextInt(files.size()));
      byte[] bytes = Objects.requireNonNullElse(damaged.get(file), original.get(file));
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (luck.nextInt(16) == 0) {
        damaged.put(file, Damage.scratched(text, luck));
        done.add("SCRATCHED " + file);
      } else {
        Damage damage = Damage.values()[luck.nextInt(Damage.values().length)];
        damaged.put(file, damage.of(text, luck).getBytes(StandardCharsets.UTF_8));
        done.add(damage + " " + file);
      }
    }
    return done;
  }

  /** The case, if it is accepted. Fails if the answer is neither of use nor in words. */
  private static Optional<Case> answered(Path at) {
    Case read;
    try {
      read = Casebook.read(at);
    } catch (CaseException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(DamagedCaseTest::mustBeInWords);
      assertThat(e.problems()).allMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
      return Optional.empty();
    }
    assertThat(Casebook.check(at))
        .allSatisfy(DamagedCaseTest::mustBeInWords)
        .allMatch(p -> p.weight() == CaseProblem.Weight.DOUBTFUL);
    mustBeOfUse(read);
    return Optional.of(read);
  }

  /** Worlds of a few people live through a year. */
  private static void mustBeLived(Setting setting) {
    long people = setting.places().stream().mapToLong(Place::residents).sum();
    if (people > 5_000) {
      return;
    }
    World world = World.found(setting, 1);
    Week week = new Week(world);
    for (int w = 0; w < Math.min(52, setting.calendar().total()); w++) {
      week.live(w);
    }
  }

  private static void mustBeInWords(CaseProblem problem) {
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
    assertThat(problem.found()).isNotBlank();
    assertThat(problem.allowed()).isNotBlank();
    assertThat(problem.text()).hasSizeLessThan(3_000).doesNotContain("Exception", "java.");
    assertThat(problem.text().chars()).as(problem.text()).noneMatch(Character::isISOControl);
  }

  private static void mustBeOfUse(Case read) {
    for (Claim claim : read.claims()) {
      assertThat(ExplainClaims.claim(read, claim)).isNotBlank();
      assertThat(ExplainClaims.scoring(claim)).doesNotContain("");
    }
    read.evidence()
        .incidents()
        .values()
        .forEach(incident -> assertThat(ExplainClaims.incident(read, incident)).isNotBlank());
    ExplainReports.scored(read)
        .forEach(report -> assertThat(ExplainReports.report(read, report)).isNotBlank());
    assertThat(ExplainCredence.lines(read)).doesNotContain("");
    for (int seed = 1; seed <= 3; seed++) {
      Parameters drawn = read.setting().parameters().drawn(read.priors(), seed);
      assertThat(drawn.all().values()).allMatch(Double::isFinite);
    }
    read.setting()
        .acts()
        .forEach(
            act ->
                assertThat(read.acts().parse(ActText.written(act)).text()).isEqualTo(act.text()));
    read.windows()
        .all()
        .values()
        .forEach(span -> assertThat(span.to()).isAfterOrEqualTo(span.from()));
  }
}
