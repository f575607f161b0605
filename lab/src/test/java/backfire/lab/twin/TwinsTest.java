package backfire.lab.twin;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.store.Digest;
import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Mood;
import backfire.model.observe.Observable;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Cadres;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import backfire.model.week.Week;
import backfire.model.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twins of two-towns, and what may be touched in them.
 *
 * <pre>
 *   harbour (120) ──── 27 km ──── mill (120), five years after two of burn-in
 * </pre>
 */
class TwinsTest {
  private static final Case TOWNS = Casebook.read(Path.of("../cases/two-towns"));
  private static final Setting SETTING = TOWNS.setting();
  private static final int HARBOUR = 0;
  private static final int MILL = 1;

  private static WorldPlan plan(Setting setting, long seed) {
    return new WorldPlan(1, seed, setting, new TreeMap<>());
  }

  private static Setting with(Setting setting, Act... acts) {
    List<Act> all = new ArrayList<>(setting.acts());
    all.addAll(List.of(acts));
    return setting.withActs(all);
  }

  private static Setting with(Setting setting, String... acts) {
    Act[] read = new Act[acts.length];
    for (int i = 0; i < acts.length; i++) {
      read[i] = TOWNS.acts().parse(acts[i]);
    }
    return with(setting, read);
  }

  private static Pair lived(Setting without, Setting with, long seed) {
    return new Twins(TOWNS, Digest::of)
        .live(plan(without, seed), plan(with, seed), (one, other, week) -> {});
  }

  private static Setting parameters(Setting setting, Object... namesAndValues) {
    Parameters parameters = setting.parameters();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      double value = ((Number) namesAndValues[i + 1]).doubleValue();
      parameters = parameters.with((Parameter) namesAndValues[i], value);
    }
    return setting.withParameters(parameters);
  }

  /** Nobody moves and no news travels; kin are all at home. */
  private static Setting apart() {
    return parameters(SETTING, Parameter.KIN_ELSEWHERE, 0, Parameter.ROTATION_RATE, 0)
        .withKnockOuts(Set.of(Mechanism.NEWS));
  }

  private static int touched(Pair pair, int place) {
    Touched end = pair.touched().getLast();
    return end.officers().get(place) + end.residents().get(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2008-03-03 pay safety x1",
        "2008-03-03 orders safety,security 1.6",
        "2007-03-05 ease all 0 8w",
        "2004-03-01 room markets x1"
      })
  void actThatAsksForWhatIs_touchesNobody_andChangesNothing(String act) {
    Pair pair = lived(SETTING, with(SETTING, act), 5);
    assertThat(pair.touched()).isNotEmpty();
    for (Touched touched : pair.touched()) {
      assertThat(touched.allOfficers() + touched.allResidents()).isZero();
    }
    assertThat(pair.with()).isEqualTo(pair.without());
    assertThat(pair.curvesWith()).isEqualTo(pair.curvesWithout());
    for (Apart apart : pair.apart()) {
      assertThat(apart.onlyWith() + apart.onlyWithout()).isZero();
      assertThat(apart.with()).isEqualTo(apart.without());
    }
    for (Effect effect : Effect.all(List.of(pair, pair))) {
      assertThat(effect.paired().sign()).isIn(Paired.Sign.SAME, Paired.Sign.NOT_OBSERVED);
    }
    for (Observable observable : PlaceYears.OBSERVABLES) {
      PlaceEffect since = PlaceEffect.since(List.of(pair), observable, MILL, 2, SETTING.calendar());
      assertThat(since.paired().sign()).isIn(Paired.Sign.SAME, Paired.Sign.NOT_OBSERVED);
    }
  }

  /** An attack in the week of 3 September 2007, week 243 with two years of burn-in. */
  @Test
  void beforeTheActsWeek_allIsTheSame_andAfterwardsNot() {
    World[] worlds = new World[2];
    Setting with = with(SETTING, "2007-09-05 attack harbour safety line killed");
    Pair pair =
        new Twins(TOWNS, Digest::of)
            .live(
                plan(SETTING, 3),
                plan(with, 3),
                (one, other, week) -> {
                  worlds[0] = one;
                  worlds[1] = other;
                });
    int week = SETTING.calendar().weekOf(LocalDate.of(2007, 9, 5));
    assertThat(pair.week()).isEqualTo(week);
    assertThat(events(worlds[1].chronicle, week)).isEqualTo(events(worlds[0].chronicle, week));
    int observed = week - SETTING.calendar().burnIn();
    assertThat(rows(worlds[1].chronicle, observed)).isEqualTo(rows(worlds[0].chronicle, observed));
    assertThat(rows(worlds[1].chronicle, observed + 1))
        .isNotEqualTo(rows(worlds[0].chronicle, observed + 1));
    assertThat(pair.digestWith()).isNotEqualTo(pair.digestWithout());
    assertThat(pair.km().get(HARBOUR)).isZero();
    assertThat(pair.km().get(MILL)).isBetween(20.0, 35.0);
    Apart killed = pair.apart().get(Apart.KINDS.indexOf("officers-killed"));
    assertThat(killed.onlyWith()).isPositive();
  }

  private static List<Event> events(Chronicle world, int before) {
    return world.events().stream().filter(event -> event.week() < before).toList();
  }

  private static List<Double> rows(Chronicle world, int until) {
    List<Double> rows = new ArrayList<>();
    for (int week = 0; week < until; week++) {
      for (int place = 0; place < 2; place++) {
        for (Agency agency : Agency.values()) {
          for (Count count : Count.values()) {
            rows.add(world.count(count, week, place, agency));
          }
        }
        for (Mood mood : Mood.values()) {
          rows.add(world.mood(mood, week, place));
        }
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2007-03-05 attack harbour safety line killed",
        "2007-03-05 attack harbour safety head killed",
        "2007-03-05 close market harbour 30w"
      })
  void actInOnePlace_whereNothingLeadsToTheOther_touchesNobodyThere(String act) {
    int here = 0;
    for (long seed = 1; seed <= 4; seed++) {
      Pair pair = lived(apart(), with(apart(), act), seed);
      assertThat(touched(pair, MILL)).as("seed %d", seed).isZero();
      here += touched(pair, HARBOUR);
    }
    assertThat(here).as("it does something at home").isPositive();
  }

  /** Two worlds week by week, with seats compared in each. */
  private static final class Watched {
    private final World one;
    private final World other;
    private final Week weekOfOne;
    private final Week weekOfOther;
    private final Touch touch;
    private int week;

    Watched(Setting without, Setting with, long seed) {
      one = World.found(without, seed);
      other = World.found(with, seed);
      weekOfOne = new Week(one);
      weekOfOther = new Week(other);
      touch = new Touch(one, other);
    }

    boolean isOver() {
      return week == SETTING.calendar().total();
    }

    Touched live() {
      weekOfOne.live(week);
      weekOfOther.live(week);
      week++;
      touch.look();
      return touch.survey(1, week);
    }
  }

  @Test
  void firstWhomTiesOfKinAloneTouchElsewhere_areKinOfTouched() {
    Setting kin =
        parameters(SETTING, Parameter.ROTATION_RATE, 0).withKnockOuts(Set.of(Mechanism.NEWS));
    Setting with = with(kin, "2006-03-06 attack harbour safety head killed");
    int found = 0;
    for (long seed = 1; seed <= 6; seed++) {
      Watched twins = new Watched(kin, with, seed);
      boolean crossed = false;
      while (!twins.isOver() && !crossed) {
        Touched touched = twins.live();
        crossed = touched.residents().get(MILL) + touched.officers().get(MILL) > 0;
      }
      if (crossed) {
        found++;
        BitSet seats = twins.touch.seats();
        int from = twins.one.places.firstSeat[MILL];
        for (int seat = seats.nextSetBit(from); seat >= 0; seat = seats.nextSetBit(seat + 1)) {
          int kinsman = twins.one.residents.kinElsewhere(seat);
          assertThat(kinsman).as("seed %d, seat %d", seed, seat).isBetween(0, from - 1);
          assertThat(seats.get(kinsman)).as("seed %d, seat %d", seed, seat).isTrue();
        }
      }
    }
    assertThat(found).as("worlds in which it crossed").isPositive();
  }

  @Test
  void whereNewsAloneLeadsThere_nobodyIsTouched_beforeItDiffers() {
    Setting news = parameters(SETTING, Parameter.KIN_ELSEWHERE, 0, Parameter.ROTATION_RATE, 0);
    Setting with = with(news, "2006-03-06 attack harbour safety line beaten");
    int found = 0;
    int before = 0;
    for (long seed = 1; seed <= 6; seed++) {
      Watched twins = new Watched(news, with, seed);
      boolean heard = false;
      while (!twins.isOver() && !heard) {
        Touched touched = twins.live();
        heard = twins.one.moods.known[MILL] != twins.other.moods.known[MILL];
        if (!heard) {
          before += touched.officers().get(HARBOUR) + touched.residents().get(HARBOUR) > 0 ? 1 : 0;
          assertThat(touched.officers().get(MILL) + touched.residents().get(MILL)).isZero();
        }
      }
      found += heard ? 1 : 0;
    }
    assertThat(found).isPositive();
    assertThat(before).as("weeks in which Harbour is touched and Mill has not heard").isPositive();
  }

  /**
   * An official at the centre acts on nobody: the share of officials who seek promotion is
   * observed, and no rule reads it. So one more of them is inert, and all that he may change is
   * that share.
   */
  @Test
  void onePersonMore_whoDoesNothing_touchesNobody() {
    Cadres cadres = SETTING.cadres();
    Setting oneMore =
        new Setting(
            SETTING.places(),
            SETTING.householdMean(),
            SETTING.calendar(),
            new Cadres(cadres.countyPerPlace(), cadres.province(), cadres.centre() + 1),
            SETTING.acts(),
            SETTING.parameters(),
            SETTING.without(),
            1);
    Pair pair = lived(SETTING, oneMore, 9);
    assertThat(pair.week()).isZero();
    Touched end = pair.touched().getLast();
    assertThat(end.allOfficers() + end.allResidents()).isZero();
    for (int i = 0; i < pair.with().size(); i++) {
      Reading reading = pair.with().get(i);
      if (!reading.observable().equals(Observable.WILLINGNESS_CENTRE.id())) {
        assertThat(reading).isEqualTo(pair.without().get(i));
      }
    }
    assertThat(pair.with()).isNotEqualTo(pair.without());
  }

  /**
   * A hermit on an island, between Harbour and Mill in the order of all things: no road leads
   * there, nobody polices it, and kin are all at home. Whatever happens to anybody else is the
   * same.
   */
  @Test
  void hermit_changesNobodyElse() {
    Setting without = parameters(SETTING, Parameter.KIN_ELSEWHERE, 0);
    List<Place> places = new ArrayList<>(without.places());
    places.add(new Place("island", 0, 0, 1, 0, new TreeSet<>(), Map.of()));
    Setting with =
        new Setting(
            places,
            without.householdMean(),
            without.calendar(),
            without.cadres(),
            without.acts(),
            without.parameters(),
            without.without(),
            without.scale());
    for (long seed = 1; seed <= 3; seed++) {
      Chronicle one = History.simulate(without, seed, week -> {});
      Chronicle other = History.simulate(with, seed, week -> {});
      assertThat(other.placeIds()).containsExactly("harbour", "island", "mill");
      assertThat(one.events()).hasSizeGreaterThan(50);
      assertThat(other.events()).isEqualTo(one.events());
      for (int week = 0; week < one.calendar().weeks(); week++) {
        for (Count count : Count.values()) {
          assertThat(other.count(count, week, 2, Agency.SAFETY))
              .isEqualTo(one.count(count, week, 1, Agency.SAFETY));
        }
      }
    }
  }

  /** Mechanisms through which an officer comes to matter to another. */
  private static final Set<Mechanism> BETWEEN_OFFICERS =
      EnumSet.of(
          Mechanism.NEWS,
          Mechanism.THREAT,
          Mechanism.COLLEAGUES,
          Mechanism.REVENGE,
          Mechanism.JOINING,
          Mechanism.BACKGROUND,
          Mechanism.DEFIANCE,
          Mechanism.EXPECTATION,
          Mechanism.TURMOIL,
          Mechanism.APPROVAL, // it says how many are denounced, to officers of the political police
          Mechanism.TURNOVER);

  @Test
  void officerWhoIsRemoved_whereNobodyHeedsAnother_touchesNoOtherOfficer() {
    Setting still =
        parameters(
            SETTING,
            Parameter.EXIT_DELIBERATIONS,
            0,
            Parameter.EXIT_NEARBY,
            0,
            Parameter.VACANCY_WEEKS,
            1e12);
    for (long seed = 1; seed <= 3; seed++) {
      Pair alone = removed(still.withKnockOuts(BETWEEN_OFFICERS), seed);
      for (Touched touched : alone.touched()) {
        assertThat(touched.allOfficers()).as("seed %d", seed).isEqualTo(1);
      }
      assertThat(touched(alone, HARBOUR)).as("those he no longer stops").isGreaterThan(1);
      assertThat(removed(SETTING, seed).touched().getLast().allOfficers()).isGreaterThan(5);
    }
  }

  private static Pair removed(Setting setting, long seed) {
    World world = World.found(setting, seed);
    int post = world.posts.firstOf(HARBOUR, Agency.SAFETY, Rank.LINE);
    long key = world.officers.key[world.posts.holder[post]];
    Act remove = new Act.Remove(LocalDate.of(2003, 3, 3), new Target.Person(1, key));
    return lived(setting, with(setting, remove), seed);
  }

  @Test
  void attackThatIsForbidden_beginsInItsOwnWeek_whateverDayIsTyped() {
    Setting with =
        with(SETTING, new Act.Forbid(LocalDate.of(2005, 1, 3), new Target.Identity(1, 5, 6, 200)));
    assertThat(Onset.between(SETTING, with).week()).isEqualTo(200);
    assertThat(Onset.between(SETTING, with(SETTING, "ease all 0 8w")).week())
        .isEqualTo(SETTING.calendar().burnIn());
  }
}
