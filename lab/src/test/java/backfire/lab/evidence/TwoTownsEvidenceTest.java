package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.casebook.Claim;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Worlds of two towns are asked everything that can be asked. */
class TwoTownsEvidenceTest {
  private static final int WORLDS = 6;

  @Test
  void everyClaim_isAnsweredByAWorld_fromNoToYes() {
    Case towns = Casebook.read(Path.of("..", "cases", "two-towns"));
    Set<String> answered = new TreeSet<>();
    for (int seed = 1; seed <= WORLDS; seed++) {
      Chronicle chronicle = History.simulate(towns.setting(), seed, week -> {});
      Answers answers = new Answers(new Observed(chronicle, towns.setting(), towns.windows()));
      for (Claim claim : towns.claims()) {
        Answer whole = answers.to(claim.ask());
        if (!Double.isNaN(whole.m())) {
          assertThat(whole.m()).as(claim.id()).isBetween(0.0, 1.0);
          answered.add(claim.id());
        } else {
          assertThat(whole.remark()).as(claim.id()).isNotBlank();
        }
        claim
            .findScored()
            .map(answers::to)
            .filter(part -> !Double.isNaN(part.m()) && !Double.isNaN(whole.m()))
            .ifPresent(part -> assertThat(part.m()).isGreaterThanOrEqualTo(whole.m()));
      }
    }
    assertThat(answered)
        .isEqualTo(towns.claims().stream().map(Claim::id).collect(Collectors.toSet()));
  }
}
