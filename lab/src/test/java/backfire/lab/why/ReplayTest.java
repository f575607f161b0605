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
import java.nio.file.Files;
import java.nio.file.Path;
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
