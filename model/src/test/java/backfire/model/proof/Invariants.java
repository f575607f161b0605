package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.world.Grudges;
import backfire.model.world.Posts;
import backfire.model.world.World;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What holds in every world that has been lived to its end: heads are conserved, the dead do
 * nothing, harm goes somewhere, causes come before effects.
 */
final class Invariants {
  private Invariants() {}

  /** Checks a world after its last week. */
  static void check(World world) {
    int week = world.setting.calendar().total() - 1;
    residentsAreConserved(world, week);
    officersAndPostsAgree(world);
    harmIsConserved(world, week);
    countsAreThoseOfEvents(world);
    Careers.check(world);
  }

  private static void residentsAreConserved(World world, int week) {
    long seats = 0;
    for (double residents : world.places.residents) {
      seats += Math.max(1, Math.round(world.setting.scale() * residents));
    }
    assertThat(world.places.seats()).as("seats").isEqualTo((int) seats);
    assertThat(world.residents.born).as("a resident a seat").hasSize((int) seats);
    int last = world.places.householdSeat[world.places.householdSeat.length - 1];
    assertThat(last).as("seats in households").isEqualTo((int) seats);
    for (short born : world.residents.born) {
      assertThat(born).as("the week in which a seat was taken").isBetween((short) -1, (short) week);
    }
  }

  private static void officersAndPostsAgree(World world) {
    Posts posts = world.posts;
    int held = 0;
    for (int place = 0; place < world.places.count; place++) {
      for (Agency agency : Agency.values()) {
        for (Rank rank : Rank.values()) {
          int end = posts.endOf(place, agency, rank);
          for (int post = posts.firstOf(place, agency, rank); post < end; post++) {
            if (!posts.vacant(post)) {
              holderServesIn(world, post, place, agency, rank);
              held++;
            }
          }
        }
      }
    }
    long serving = IntStream.range(0, world.officers.count).filter(world.officers::serves).count();
    assertThat(held).as("posts held, against officers serving").isEqualTo((int) serving);
    Set<Long> keys = new HashSet<>();
    for (int officer = 0; officer < world.officers.count; officer++) {
      assertThat(keys.add(world.officers.key[officer])).as("a key names one officer").isTrue();
    }
  }

  private static void holderServesIn(World world, int post, int place, Agency agency, Rank rank) {
    int holder = world.posts.holder[post];
    assertThat(world.officers.serves(holder)).as("who holds a post serves").isTrue();
    assertThat(world.officers.post[holder]).as("the post he holds").isEqualTo(post);
    assertThat(world.officers.postKey[holder]).as("its key").isEqualTo(world.posts.key[post]);
    assertThat(world.officers.place[holder]).as("its place").isEqualTo(place);
    assertThat(world.officers.agency(holder)).as("its agency").isEqualTo(agency);
    assertThat(world.officers.rank(holder)).as("its rank").isEqualTo(rank);
  }

  /** Given = held + faded + forgotten, but for parts kept in single precision. */
  private static void harmIsConserved(World world, int week) {
    for (Grudges grudges : world.grudges) {
      Grudges.Ledger ledger = grudges.ledger();
      double faded = ledger.faded() + grudges.fading(week);
      double found = grudges.held(week) + faded + ledger.forgotten();
      assertThat(found)
          .as("harm held, faded and forgotten, against harm given")
          .isCloseTo(ledger.given(), within(1e-4 * ledger.given()));
    }
  }

  private static void countsAreThoseOfEvents(World world) {
    double[] byGravity = new double[Gravity.values().length];
    double exits = 0;
    double entries = 0;
    for (Event event : world.chronicle.events()) {
      if (event instanceof Event.Attack attack && attack.agency() != null) {
        byGravity[attack.gravity().ordinal()]++;
      }
      exits += event instanceof Event.Exit ? 1 : 0;
      entries += event instanceof Event.Entry ? 1 : 0;
    }
    assertThat(sum(world, Count.BEATEN)).isEqualTo(byGravity[0]);
    assertThat(sum(world, Count.HURT)).isEqualTo(byGravity[1]);
    assertThat(sum(world, Count.KILLED)).isEqualTo(byGravity[2]);
    assertThat(sum(world, Count.ENTRIES)).isEqualTo(entries);
    assertThat(
            sum(world, Count.LEFT_FOR_MARKET)
                + sum(world, Count.LEFT_FOR_COMPANY)
                + sum(world, Count.RETIRED_EARLY))
        .isEqualTo(exits);
  }

  /** A count over all observed weeks, places and agencies. */
  static double sum(World world, Count count) {
    double sum = 0;
    for (int week = 0; week < world.setting.calendar().weeks(); week++) {
      for (int place = 0; place < world.places.count; place++) {
        for (Agency agency : Agency.values()) {
          sum += world.chronicle.count(count, week, place, agency);
        }
      }
    }
    return sum;
  }
}
