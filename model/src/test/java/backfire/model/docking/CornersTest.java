package backfire.model.docking;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.act.Target;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.parameter.Parameter;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.twin.NaiveTwin;
import backfire.model.week.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The engine and the naive twin live the same events where two busy towns do not come. */
class CornersTest {
  private static final Setting TOWNS = Settings.twoTowns();

  private static Chronicle dock(Setting setting, long seed) {
    Chronicle engine = History.simulate(setting, seed, week -> {});
    Chronicle twin = NaiveTwin.live(setting, seed).chronicle();
    assertThat(Difference.between(engine, twin)).as("seed %d", seed).isEmpty();
    return engine;
  }

  private static <E extends Event> List<E> events(Chronicle chronicle, Class<E> kind) {
    return chronicle.events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static boolean isRevenge(Event.Attack attack) {
    return attack.motive() == Event.Motive.OWN || attack.motive() == Event.Motive.KIN;
  }

  private static Target.Identity identity(Event.Attack attack) {
    return new Target.Identity(1, attack.who(), attack.whom(), attack.week());
  }

  private static Setting withMore(List<Act> acts) {
    List<Act> all = new ArrayList<>(TOWNS.acts());
    all.addAll(acts);
    return TOWNS.withActs(all);
  }

  @Test
  void engineAndTwin_liveTheSameEvents_whereAnAttackIsForbidden() {
    for (int seed = 1; seed <= 3; seed++) {
      Event.Attack attack =
          events(History.simulate(TOWNS, seed, week -> {}), Event.Attack.class).stream()
              .filter(CornersTest::isRevenge)
              .findFirst()
              .orElseThrow();
      LocalDate date = TOWNS.calendar().monday(attack.week());
      Setting without = withMore(List.of(new Act.Forbid(date, identity(attack))));
      assertThat(dock(without, seed).events()).isNotEmpty().doesNotContain(attack);
    }
  }

  @Test
  void engineAndTwin_liveTheSameEvents_whereAttacksAreSilenced() {
    for (int seed = 1; seed <= 3; seed++) {
      Chronicle loud = History.simulate(TOWNS, seed, week -> {});
      List<Act> silences =
          events(loud, Event.Attack.class).stream()
              .filter(attack -> attack.agency() != null)
              .limit(5)
              .<Act>map(
                  attack ->
                      new Act.Silence(TOWNS.calendar().monday(attack.week()), identity(attack)))
              .toList();
      assertThat(Difference.between(dock(withMore(silences), seed), loud)).isPresent();
    }
  }

  @Test
  void engineAndTwin_liveTheSameEvents_whereOfficersAreRemovedAndMoved() {
    Calendar calendar = TOWNS.calendar();
    int transfers = 0;
    for (int seed = 1; seed <= 3; seed++) {
      List<Act> acts = new ArrayList<>();
      for (Event.Entry entry :
          events(History.simulate(TOWNS, seed, week -> {}), Event.Entry.class)) {
        LocalDate date = calendar.monday(entry.week() + 1 + entry.week() % 40);
        Target officer = new Target.Person(1, entry.who());
        acts.add(
            acts.size() % 3 == 0
                ? new Act.Remove(date, officer)
                : new Act.Move(date, officer, entry.place().equals("hill") ? "mill" : "hill"));
      }
      Chronicle moved = dock(withMore(acts.subList(0, 40)), seed);
      assertThat(events(moved, Event.Departure.class))
          .anyMatch(departure -> departure.cause() == Event.Cause.REMOVAL);
      List<Event> all = moved.events();
      for (int i = 1; i < all.size(); i++) {
        boolean afterAct =
            all.get(i - 1) instanceof Event.Acted acted && acted.text().startsWith("move");
        transfers += afterAct && all.get(i) instanceof Event.Transfer ? 1 : 0;
      }
    }
    assertThat(transfers).as("moves that found a vacant post").isGreaterThan(3);
  }

  @Test
  void engineAndTwin_liveTheSameEvents_withoutBurnIn() {
    for (int seed = 1; seed <= 3; seed++) {
      dock(TOWNS.withCalendar(new Calendar(LocalDate.of(2010, 1, 4), 208, 0)), seed);
    }
  }

  @Test
  void engineAndTwin_liveTheSameEvents_whereAPartOfTheHarmIsLaidOnAgencies() {
    for (int seed = 1; seed <= 3; seed++) {
      dock(TOWNS.withParameters(TOWNS.parameters().with(Parameter.AGENCY_SHARE, 0.6)), seed);
    }
  }

  /**
   * More officers, households and harmful stops than the engine's first columns hold, more line
   * officers than households, a place without traders and one without posts.
   *
   * <pre>
   *   city (1,500, half trade, 1,010 posts) ──── mill (3,900, no trade, 150 posts)
   *     └─────────── moor (60, all trade, no posts)
   * </pre>
   */
  @Test
  void engineAndTwin_liveTheSameEvents_inACrowdedCity() {
    Map<Agency, Posts> many =
        Map.of(
            Agency.SAFETY, new Posts(480, 90, 20),
            Agency.SECURITY, new Posts(230, 50, 10),
            Agency.CUSTOMS, new Posts(100, 25, 5));
    Map<Agency, Posts> some =
        Map.of(
            Agency.SAFETY, new Posts(100, 10, 2),
            Agency.SECURITY, Posts.NONE,
            Agency.CUSTOMS, new Posts(30, 6, 2));
    Place city = new Place("city", 129.0, 42.0, 1500, 0.5, links("mill", "moor"), many);
    Place mill = new Place("mill", 129.5, 42.0, 3900, 0, links("city"), some);
    Place moor = new Place("moor", 129.2, 42.3, 60, 1, links("city"), Map.of());
    Set<Agency> all = EnumSet.allOf(Agency.class);
    Setting crowded =
        new Setting(
            List.of(city, mill, moor),
            TOWNS.householdMean(),
            new Calendar(LocalDate.of(2010, 1, 4), 24, 0),
            TOWNS.cadres(),
            List.of(new Act.Orders(LocalDate.of(2010, 1, 4), all, Size.of(3), 1)),
            TOWNS.parameters().with(Parameter.STOPS_PER_WEEK, 9),
            Set.of(),
            1);
    Chronicle chronicle = dock(crowded, 1);
    assertThat(events(chronicle, Event.Attack.class)).hasSizeGreaterThan(50);
    double extortions = 0;
    for (Agency agency : all) {
      extortions += chronicle.count(Count.EXTORTIONS, 0, 0, agency);
    }
    assertThat(extortions).as("extortions in a week of the city").isGreaterThan(1024);
  }

  private static SortedSet<String> links(String... places) {
    return new TreeSet<>(Set.of(places));
  }
}
