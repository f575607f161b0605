package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.words.Tale;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Destination;
import backfire.model.observe.Event.Term;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Weeks of Mill, and of Harbour beside it:
 *
 * <pre>
 *   3 an officer is beaten   10 another is killed   12 one leaves, afraid   19 his post is taken
 * </pre>
 */
class StoryTest {
  private static final long POST = 77;

  private final Chronicle chronicle =
      new Chronicle(new Calendar(LocalDate.of(2007, 1, 1), 52, 0), List.of("harbour", "mill"));

  private String story() {
    TreeMap<String, String> names = new TreeMap<>();
    names.put("mill", "Mill");
    return new Story(chronicle, new Tale(names)).find().orElse("none");
  }

  private void attack(int week, String place, Gravity gravity) {
    chronicle.note(
        new Event.Attack(
            week,
            place,
            1,
            2,
            Agency.SAFETY,
            Rank.LINE,
            Event.Standing.SERVING,
            gravity,
            Event.Manner.SINGLE,
            Event.Motive.OWN,
            0,
            1,
            true,
            false));
  }

  private void exit(int week, Agency agency, Set<Term> decided) {
    chronicle.note(
        new Event.Exit(
            week, "mill", 3, POST, agency, Rank.CHIEF, Destination.MARKET, decided, 110));
  }

  @Test
  void story_isOfTheGravestAttack_andWhoLeftAfterItAfraid() {
    attack(3, "mill", Gravity.BEATEN);
    attack(10, "mill", Gravity.KILLED);
    exit(12, Agency.SAFETY, Set.of(Term.FEAR));
    chronicle.note(new Event.Entry(15, "mill", 4, POST + 1, Agency.SAFETY, Rank.CHIEF));
    chronicle.note(new Event.Promotion(16, "mill", 5, POST, Agency.SAFETY, Rank.CHIEF, false));
    chronicle.note(new Event.Promotion(19, "mill", 6, POST, Agency.SAFETY, Rank.CHIEF, true));
    assertThat(story())
        .isEqualTo(
            "In Mill, in the week of 12 March 2007, a police officer was killed by a single attacker"
                + " in daylight, for what he had done to the attacker. Nobody was caught. 2 weeks"
                + " later a chief of the same agency there left for the market, after 2 years of"
                + " service. Had he not been afraid, he would have stayed. His post stood empty for"
                + " 7 weeks.");
  }

  @Test
  void leaver_whoWasNotAfraid_orFarFromIt_isNoStory() {
    attack(10, "mill", Gravity.KILLED);
    exit(10, Agency.SAFETY, Set.of(Term.FEAR));
    exit(12, Agency.SECURITY, Set.of(Term.FEAR));
    exit(13, Agency.SAFETY, Set.of(Term.INCOME));
    exit(30, Agency.SAFETY, Set.of(Term.FEAR));
    attack(29, "harbour", Gravity.KILLED);
    assertThat(story()).isEqualTo("none");
  }
}
