package backfire.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.Still;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import backfire.lab.store.EventKeys;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Reference.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  @TempDir static Path folder;

  private static final Case TOWNS = Casebook.read(Path.of("../cases/two-towns"));

  @BeforeAll
  static void run() throws InterruptedException {
    Study study = Study.of(TOWNS.id(), 1, 2).withScale(0.5);
    Order order = new Order(TOWNS, study, folder, 2, false, "two-towns", "1");
    new Run(order, new Still(), new StopSign()).begin();
  }

  private static Account why(String asked) {
    return replay("1").why(Reference.parse(asked));
  }

  private static Replay replay(String version) {
    return new Replay(TOWNS, new RunFolder(folder), version, 2, new Still(), new StopSign());
  }

  @Test
  void worldOfARun_isLivedAgain_toItsDigest() {
    String stored = new RunFolder(folder).findWorld(2).orElseThrow().digest();
    assertThat(why("exit:2/1").digest()).isEqualTo(stored);
  }

  @Test
  void everyKind_hasAnAccount() {
    assertThat(why("attack:1/1").tree().name()).isEqualTo("attack");
    assertThat(why("exit:1/3").tree().parts())
        .extracting(Cause::name)
        .containsExactly(
            "weighing", "options", "threat", "colleagues", "occasion", "otherwise", "people");
    assertThat(why("promotion:1/1").tree().parts()).extracting(Cause::name).contains("appeal");
    EventKeys exit = new RunFolder(folder).events(1, "exit").getFirst();
    Account officer = why("officer:1/" + HexFormat.of().toHexDigits(exit.who()));
    assertThat(officer.tree().parts()).extracting(Cause::name).containsExactly("events", "years");
    assertThat(officer.tree().parts().getFirst().parts())
        .extracting(Cause::says)
        .anyMatch(says -> says.contains("left "));
  }

  @Test
  void attacker_isAResident_withAllThatHeHolds() {
    List<EventKeys> attacks = new RunFolder(folder).events(1, "attack");
    for (int n = 1; n <= attacks.size(); n++) {
      Account attack = why("attack:1/" + n);
      if (attack.timeline() != null) {
        Account resident =
            why("resident:1/" + HexFormat.of().toHexDigits(attacks.get(n - 1).who()));
        assertThat(resident.tree().parts().getFirst().parts())
            .extracting(Cause::says)
            .anyMatch(says -> says.contains("(attack:1/"));
        assertThat(resident.references()).contains("attack:1/" + n);
        assertThat(attack.timeline().values().getLast())
            .isGreaterThan(java.util.Objects.requireNonNull(attack.timeline().line()));
        return;
      }
    }
    throw new AssertionError("no revenge in world 1");
  }

  @Test
  void whatIsNotThere_isRefused_withTheNearestThatIs() {
    assertRefused("attack:1/99999", "There is no attack:1/99999: world 1 has ");
    assertRefused("attack:1/99999", ", the last attack:1/");
    assertRefused("exit:3/1", "has worlds 1 to 2");
    assertRefused("officer:1/0000000000000001", "nobody in world 1 has that key");
    assertRefused("resident:1/0000000000000001", "nobody in world 1 has that key");
    assertThatThrownBy(() -> replay("2"))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("begun by version 1");
  }

  /** What is known of the run's worlds by somebody who has no folder of them. */
  private record Remembered(Study study, List<String> digests) implements FinishedWorlds {
    static Remembered ofTheRun() {
      RunFolder run = new RunFolder(folder);
      List<String> digests = new ArrayList<>();
      for (int world : run.runFile().study().worlds()) {
        digests.add(run.findWorld(world).orElseThrow().digest());
      }
      return new Remembered(run.runFile().study(), digests);
    }

    @Override
    public String digest(Reference asked) {
      return digests.get(asked.world() - 1);
    }

    @Override
    public List<EventKeys> events(int world, Kind kind) {
      return new RunFolder(folder).events(world, kind.id());
    }

    @Override
    public StudyProblem cameOutOtherwise(int world) {
      return new StudyProblem("World " + world + " is not what I remember.");
    }
  }

  @Test
  void worlds_thatAreInNoFolder_giveTheSameAccount() {
    Replay replay = new Replay(TOWNS, Remembered.ofTheRun(), 2, new Still(), new StopSign());
    for (String asked : List.of("attack:1/1", "exit:2/3")) {
      assertThat(replay.why(Reference.parse(asked))).isEqualTo(why(asked));
    }
    assertThatThrownBy(() -> replay.why(Reference.parse("attack:1/99999")))
        .isInstanceOf(StudyProblem.class)
        .hasMessageStartingWith("There is no attack:1/99999: world 1 has ");
    Remembered wrong = new Remembered(Remembered.ofTheRun().study(), List.of("00", "00"));
    assertThatThrownBy(
            () ->
                new Replay(TOWNS, wrong, 2, new Still(), new StopSign())
                    .why(Reference.parse("exit:1/1")))
        .hasMessage("World 1 is not what I remember.");
  }

  @Test
  void person_hasReferencesToTheEventsOfHisLife_whichAreHis() {
    EventKeys exit = new RunFolder(folder).events(1, "exit").get(2);
    List<String> own = why("officer:1/" + HexFormat.of().toHexDigits(exit.who())).references();
    assertThat(own).contains("exit:1/3");
    for (String reference : own) {
      Reference event = Reference.parse(reference);
      EventKeys keys =
          new RunFolder(folder).events(1, event.kind().id()).get((int) event.number() - 1);
      assertThat(List.of(keys.who(), keys.whom())).contains(exit.who());
    }
    EventKeys attack = new RunFolder(folder).events(1, "attack").getFirst();
    assertThat(why("officer:1/" + HexFormat.of().toHexDigits(attack.whom())).references())
        .contains("attack:1/1");
    assertThat(why("exit:1/3").references()).isEmpty();
  }

  private static void assertRefused(String asked, String message) {
    assertThatThrownBy(() -> why(asked))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining(message);
  }

  @Test
  void worldThatCameOutOtherwise_isNotExplained(@TempDir Path other) throws Exception {
    Study study = Study.of(TOWNS.id(), 1, 1).withScale(0.3);
    Order order = new Order(TOWNS, study, other, 1, false, "two-towns", "1");
    new Run(order, new Still(), new StopSign()).begin();
    Path marker = other.resolve("worlds/0001.json");
    String digest = new RunFolder(other).findWorld(1).orElseThrow().digest();
    Files.writeString(
        marker, Files.readString(marker).replace(digest, "0".repeat(digest.length())));
    Replay replay = new Replay(TOWNS, new RunFolder(other), "1", 1, new Still(), new StopSign());
    assertThatThrownBy(() -> replay.why(Reference.parse("exit:1/1")))
        .hasMessageContaining("came out otherwise than it is stored");
  }
}
