package backfire.lab.words;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Destination;
import backfire.model.observe.Event.Term;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareerTest {
  private static Event.Exit exit(Set<Term> decided) {
    return new Event.Exit(
        9, "ford", 1, 0, Agency.SECURITY, Rank.CHIEF, Destination.COMPANY, decided, 1);
  }

  @Test
  void exit_isTold_withServiceAndDestination() {
    assertThat(Career.left(exit(Set.of())))
        .isEqualTo("a political police chief left after 1 week of service, for a company");
  }

  @Test
  void whatDecided_isTold_withWhatWouldHaveBeen() {
    assertThat(Career.decided(exit(Set.of(Term.FEAR))))
        .isEqualTo("Fear decided: without it he would have stayed.");
    assertThat(Career.decided(exit(Set.of(Term.RECKONING, Term.FEAR))))
        .isEqualTo("Fear and reckoning decided: without any one of them he would have stayed.");
    assertThat(Career.decided(exit(Set.of(Term.RECKONING, Term.INCOME, Term.FEAR))))
        .startsWith("Fear, income and reckoning decided: ");
    assertThat(Career.decided(exit(Set.of())))
        .isEqualTo("No term decided it alone: without any one of them he would have left as well.");
  }

  @Test
  void offer_isTold_ofWhoHeWas_andWhatHeSaid() {
    Event.Promotion offer = new Event.Promotion(9, "ford", 1, 2, Agency.SAFETY, Rank.HEAD, false);
    assertThat(Career.offered(offer))
        .isEqualTo("a police chief was offered to become head and refused");
  }
}
