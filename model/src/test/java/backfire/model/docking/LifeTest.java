package backfire.model.docking;

import static backfire.model.parameter.Parameter.GRUDGE_FORGOTTEN;
import static backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE;
import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.kind.Agency;
import backfire.model.observe.Event;
import backfire.model.rule.Fading;
import backfire.model.setting.Setting;
import backfire.model.twin.NaiveTwin;
import backfire.model.twin.NaiveTwin.Harm;
import backfire.model.twin.NaiveTwin.Held;
import backfire.model.twin.NaiveTwin.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Real people: what befell somebody is the same in the engine's columns as in the twin's book. */
@ParameterizedClass
@ValueSource(longs = {3, 17, 40})
class LifeTest {
  private static final int ASKED = 15;
  private static final Setting TOWNS = Settings.twoTowns();

  private final NaiveTwin twin;
  private final Lived engine;

  /** Those who live at the end and have been through most. */
  private final List<Long> asked;

  LifeTest(long seed) {
    this.twin = NaiveTwin.live(TOWNS, seed);
    this.engine = Lived.through(TOWNS, seed);
    this.asked =
        residents().stream()
            .sorted(Comparator.comparingInt(key -> -twin.harmsOf(key).size()))
            .limit(ASKED)
            .toList();
  }

  private List<Long> residents() {
    return Stream.of(0, 1).flatMap(place -> twin.residentsOf(place).stream()).toList();
  }

  private List<Harm> harms(long resident, Source source) {
    return twin.harmsOf(resident).stream().filter(harm -> harm.source() == source).toList();
  }

  /** Attacks after the burn-in. */
  private Stream<Event.Attack> attacks() {
    return engine.events().stream()
        .filter(Event.Attack.class::isInstance)
        .map(Event.Attack.class::cast);
  }

  @Test
  void residents_atTheEnd_areTheSamePeople() {
    assertThat(engine.residents()).isEqualTo(residents());
  }

  @Test
  void residents_wereHarmed_atTheSameStops() {
    for (long resident : asked) {
      assertThat(twin.stopsThatHarmed(resident)).as("stops of %d", resident).hasSizeGreaterThan(3);
      assertThat(engine.stopsThatHarmed(resident))
          .as("stops of %d", resident)
          .isEqualTo(twin.stopsThatHarmed(resident));
    }
  }

  @Test
  void whoTookRevengeForHimself_wasHarmedAtTheSameStops_thoughHeMayBeGone() {
    Set<Long> attackers = new HashSet<>();
    attacks()
        .filter(attack -> attack.motive() == Event.Motive.OWN)
        .map(Event.Attack::who)
        .forEach(attackers::add);
    for (long attacker : attackers) {
      assertThat(engine.stopsThatHarmed(attacker))
          .as("stops of %d", attacker)
          .isEqualTo(twin.stopsThatHarmed(attacker));
    }
    attackers.removeAll(residents());
    assertThat(attackers).as("attackers who live there no more").isNotEmpty();
  }

  @Test
  void residents_wereToldOfTheSameHarshStops() {
    int all = 0;
    for (long resident : asked) {
      List<Harm> told = engine.harshStopsOfFamily(resident);
      all += told.size();
      List<Harm> rest = new ArrayList<>(harms(resident, Source.FAMILY));
      for (Harm harm : told) {
        assertThat(rest.remove(harm)).as("%d is told of %s", resident, harm).isTrue();
      }
      assertThat(rest)
          .as("the rest are detentions and punishments, which customs have no part in")
          .allSatisfy(
              harm -> assertThat(engine.agencyOf(harm.officer())).isNotEqualTo(Agency.CUSTOMS));
    }
    assertThat(all).as("harsh stops in the families of all").isGreaterThan(3 * ASKED);
  }

  @Test
  void residents_wereHurtInTheBrawls_thatEventsTellOf() {
    int burnIn = TOWNS.calendar().burnIn();
    int brawls = 0;
    for (long resident : residents()) {
      List<Long> ofTwin =
          harms(resident, Source.BRAWL).stream()
              .filter(harm -> harm.week() >= burnIn)
              .map(Harm::officer)
              .toList();
      List<Long> told =
          attacks()
              .filter(attack -> attack.who() == resident)
              .filter(attack -> attack.manner() == Event.Manner.BRAWL)
              .map(Event.Attack::whom)
              .toList();
      assertThat(told).as("brawls of %d", resident).isEqualTo(ofTwin);
      brawls += told.size();
    }
    assertThat(brawls).isGreaterThan(10);
  }

  @Test
  void residents_haveTheSameKinAndHousehold() {
    for (long resident : asked) {
      assertThat(engine.kinOf(resident)).as("kin of %d", resident).isEqualTo(twin.kinOf(resident));
      assertThat(engine.householdOf(resident))
          .as("household of %d", resident)
          .isEqualTo(twin.householdOf(resident));
    }
  }

  /** Slots may differ: the twin forgets what is too small whenever harm comes, the engine later. */
  @Test
  void residents_holdTheSameGrudges() {
    for (long resident : asked) {
      List<Held> held = kept(twin.grudgesOf(resident));
      assertThat(held).as("grudges of %d", resident).isNotEmpty();
      assertThat(kept(engine.grudgesOf(resident)))
          .as("grudges of %d", resident)
          .containsExactlyInAnyOrderElementsOf(held);
    }
  }

  /** Those that have not faded below what is remembered by the end. */
  private List<Held> kept(Collection<Held> grudges) {
    double halfLife = TOWNS.parameters().get(GRUDGE_HALF_LIFE);
    double least = TOWNS.parameters().get(GRUDGE_FORGOTTEN);
    Fading fading = new Fading(halfLife, TOWNS.calendar().total());
    int last = engine.lastWeek();
    return grudges.stream()
        .filter(held -> (held.own() + held.kin()) * fading.over(last - held.tick() / 2) >= least)
        .toList();
  }
}
