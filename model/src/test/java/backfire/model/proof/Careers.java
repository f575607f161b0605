package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Gravity;
import backfire.model.observe.Event;
import backfire.model.rule.Identity;
import backfire.model.world.World;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a world's events in their order: nobody acts after his death, or serves after he has left.
 */
final class Careers {
  private final Set<Long> entered = new HashSet<>();
  private final Set<Long> met = new HashSet<>();
  private final Set<Long> gone = new HashSet<>();
  private final Set<Long> dead = new HashSet<>();
  private final Set<Long> caught = new HashSet<>();
  private final Set<Brawl> brawls = new HashSet<>();
  private int week = -1;

  /** A brawl of a week. */
  private record Brawl(int week, long victim, long officer) {}

  private Careers() {}

  static void check(World world) {
    Careers careers = new Careers();
    for (Event event : world.chronicle.events()) {
      assertThat(event.week())
          .as("events in order: %s", event)
          .isGreaterThanOrEqualTo(careers.week);
      careers.week = event.week();
      careers.follow(event);
    }
  }

  private void follow(Event event) {
    switch (event) {
      case Event.Attack attack -> attacked(attack);
      case Event.Exit exit -> {
        serves(exit);
        assertThat(exit.tenureWeeks()).as("service: %s", exit).isNotNegative();
        gone.add(exit.who());
      }
      case Event.Departure departure -> {
        serves(departure);
        gone.add(departure.who());
        if (departure.cause() == Event.Cause.DEATH) {
          dead.add(departure.who());
        }
      }
      case Event.Promotion promotion -> serves(promotion);
      case Event.Transfer transfer -> serves(transfer);
      case Event.Entry entry -> {
        assertThat(met).as("nothing of him before he came: %s", entry).doesNotContain(entry.who());
        assertThat(entered.add(entry.who())).as("he comes once: %s", entry).isTrue();
      }
      case Event.Easing easing ->
          assertThat(brawls)
              .as("leaders ease after a brawl: %s", easing)
              .contains(new Brawl(easing.week(), easing.who(), easing.whom()));
      case Event.Acted acted -> assertThat(acted.who()).isZero();
    }
  }

  private void serves(Event event) {
    assertThat(gone).as("he serves no more: %s", event).doesNotContain(event.who());
    assertThat(dead).as("he is dead: %s", event).doesNotContain(event.who());
    met.add(event.who());
  }

  private void attacked(Event.Attack attack) {
    assertThat(dead).as("nobody attacks the dead: %s", attack).doesNotContain(attack.whom());
    assertThat(caught).as("who was caught is gone: %s", attack).doesNotContain(attack.who());
    met.add(attack.whom());
    boolean leftBefore = gone.contains(attack.whom());
    if (attack.standing() != Event.Standing.OFFICIAL && leftBefore) {
      assertThat(attack.standing()).as("he has left: %s", attack).isEqualTo(Event.Standing.LEFT);
    }
    switch (attack.motive()) {
      case OWN, KIN -> assertThat(attack.manner()).isNotEqualTo(Event.Manner.BRAWL);
      case OTHER, IMPOSED -> {
        assertThat(attack.who()).isEqualTo(Identity.place(attack.place()));
        assertThat(attack.manner()).isEqualTo(Event.Manner.SINGLE);
      }
      case DEFIANCE -> {
        assertThat(attack.manner()).isEqualTo(Event.Manner.BRAWL);
        assertThat(attack.gravity()).isNotEqualTo(Gravity.KILLED);
        brawls.add(new Brawl(attack.week(), attack.who(), attack.whom()));
      }
    }
    boolean officer = attack.standing() != Event.Standing.OFFICIAL;
    if (officer && attack.gravity() == Gravity.KILLED) {
      dead.add(attack.whom());
      gone.add(attack.whom());
    }
    if (attack.caught()) {
      caught.add(attack.who());
    }
  }
}
