package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Parameter;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not matter: order of lines, acts that do nothing, how many worlds run beside this. */
class SymmetryTest {
  private static final Setting TOWNS = Settings.twoTowns();
  private static final Set<Agency> ALL = EnumSet.allOf(Agency.class);
  private static final long SEED = 81;

  private static Chronicle lived(Setting setting) {
    return lived(setting, SEED);
  }

  private static Chronicle lived(Setting setting, long seed) {
    return History.simulate(setting, seed, done -> {});
  }

  private static Setting withAct(Act act) {
    List<Act> acts = new ArrayList<>(TOWNS.acts());
    acts.add(act);
    return TOWNS.withActs(acts);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void handsThatLiveAWorldsPlacesSideBySide_changeNothing(int hands) {
    for (long seed = SEED; seed < SEED + 5; seed++) {
      Difference.none(lived(TOWNS, seed), History.simulate(TOWNS, seed, hands, done -> {}));
    }
    Setting province = Province.of(150, 50, 9000, 4000, 7000, 3000, 5000, 12000, 2000);
    Difference.none(lived(province), History.simulate(province, SEED, hands, done -> {}));
  }

  @Test
  void orderOfPlaces_inASetting_changesNothing() {
    Setting reversed =
        new Setting(
            TOWNS.places().reversed(),
            TOWNS.householdMean(),
            TOWNS.calendar(),
            TOWNS.cadres(),
            TOWNS.acts(),
            TOWNS.parameters(),
            TOWNS.without(),
            1);
    Difference.none(lived(TOWNS), lived(reversed));
  }

  /**
   * Acts of one week on different things: pay and orders, purge and room, one agency and another.
   */
  @Test
  void orderOfActs_ofOneDayThatCommute_changesNothing() {
    LocalDate day = LocalDate.of(2012, 12, 10);
    List<Act> acts =
        List.of(
            new Act.Orders(day, Set.of(Agency.SAFETY), Size.of(2), 8),
            new Act.Orders(day, Set.of(Agency.CUSTOMS), Size.of(0.5), 0),
            new Act.Purge(day, Level.COUNTY, Size.of(2)),
            new Act.Pay(day, ALL, Size.of(2)),
            new Act.MakeRoom(day, Act.Room.MARKETS, Size.of(2)),
            new Act.Ease(day, Set.of(Agency.SECURITY), Size.of(0.5), 12),
            new Act.Strength(day, Set.of(Agency.CUSTOMS), Size.of(1)),
            new Act.Censorship(day, Size.of(0.1)));
    List<Act> forward = new ArrayList<>(TOWNS.acts());
    forward.addAll(acts);
    List<Act> backward = new ArrayList<>(TOWNS.acts());
    backward.addAll(acts.reversed());
    Chronicle one = lived(TOWNS.withActs(forward));
    Difference.none(one, lived(TOWNS.withActs(backward)));
    assertThat(Difference.first(one, lived(TOWNS))).as("these acts do something").isPresent();
  }

  static List<Act> actsThatDoNothing() {
    LocalDate day = LocalDate.of(2012, 6, 4);
    return List.of(
        new Act.Ease(day, ALL, Size.of(0), 8),
        new Act.Orders(day, Set.of(Agency.SAFETY), Size.of(1.6), 0),
        new Act.Orders(day, Set.of(Agency.SECURITY), Size.of(1.8), 20),
        new Act.MakeRoom(day, Act.Room.MARKETS, Size.of(1)),
        new Act.MakeRoom(day, Act.Room.COMPANIES, Size.of(1)),
        new Act.Pay(day, ALL, Size.of(1)),
        new Act.Purge(day, Level.CENTRE, Size.of(0)),
        new Act.Censorship(day, Size.of(0.8)),
        new Act.Strength(day, ALL, Size.of(0)));
  }

  @ParameterizedTest
  @MethodSource("actsThatDoNothing")
  void act_thatAsksForWhatIs_changesNothing(Act act) {
    Difference.none(lived(TOWNS), lived(withAct(act)));
  }

  /**
   * Worlds share nothing: eight seeds on one, two and eight threads, against one after the other.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void worlds_besideEachOther_areThoseOfOneAfterTheOther(int threads) throws Exception {
    List<Callable<Chronicle>> lives = new ArrayList<>();
    for (long seed = 1; seed <= 8; seed++) {
      long own = seed;
      lives.add(() -> lived(TOWNS, own));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Chronicle>> beside = pool.invokeAll(lives);
      for (int i = 0; i < lives.size(); i++) {
        Difference.none(beside.get(i).get(), lives.get(i).call());
      }
    }
  }

  /** A parameter that only scales what nobody asks for moves nothing. */
  @Test
  void parameter_thatNoRuleReadsHere_changesNothing() {
    Setting other = TOWNS.withParameters(TOWNS.parameters().with(Parameter.ORDERS_AFTER, 7));
    Difference.none(lived(TOWNS), lived(other));
  }
}
