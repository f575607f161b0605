package backfire.lab.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.store.Digest;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Exit;
import backfire.model.observe.Event.Promotion;
import backfire.model.rule.Leaving;
import backfire.model.week.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every tree of ten worlds adds up, and a world that is looked on at is the same world. */
class SumsTest {
  private static final int WORLDS = 10;

  /** Amounts are kept as floats by the grudges, and faded step by step. */
  private static final double ROUNDING = 1e-5;

  private final Case towns = Casebook.read(Path.of("../cases/two-towns"));
  private final Plans plans =
      new Plans(towns, Study.of(towns.id(), 5, WORLDS).withScale(0.5), List.of());

  /** A world, lived once as always, and once looked on at by who keeps everything. */
  private record Lived(Recollection recollection, Backdrop backdrop) {}

  private Lived lived(int world, int hands) {
    WorldPlan plan = plans.of(world);
    Chronicle once = History.simulate(plan.setting(), plan.seed(), week -> {});
    Set<Long> residents = new HashSet<>();
    Set<Long> officers = new HashSet<>();
    for (Event event : once.events()) {
      switch (event) {
        case Attack attack -> residents.add(attack.who());
        case Exit exit -> officers.add(exit.who());
        case Promotion promotion -> officers.add(promotion.who());
        default -> {}
      }
    }
    Recollection recollection = new Recollection(residents, officers);
    Chronicle again =
        History.simulate(plan.setting(), plan.seed(), hands, recollection, week -> {});
    assertThat(Digest.of(again)).isEqualTo(Digest.of(once));
    assertThat(again.events()).isEqualTo(once.events());
    return new Lived(recollection, new Backdrop(recollection.world(), towns.names(), world));
  }

  @Test
  void everyTree_ofTenWorlds_addsUp() {
    int attacks = 0;
    int exits = 0;
    int offers = 0;
    for (int world = 1; world <= WORLDS; world++) {
      Lived lived = lived(world, 1);
      for (Event event : lived.backdrop().events()) {
        switch (event) {
          case Attack attack when attack.motive().isRevenge() -> {
            checkAttack(lived, attack);
            attacks++;
          }
          case Exit exit -> {
            checkExit(lived, exit);
            exits++;
          }
          case Promotion promotion -> {
            checkOffer(lived, promotion);
            offers++;
          }
          default -> {}
        }
      }
    }
    assertThat(attacks).isGreaterThan(100);
    assertThat(exits).isGreaterThan(100);
    assertThat(offers).isGreaterThan(100);
  }

  private static void checkAttack(Lived lived, Attack attack) {
    AttackMoment moment =
        lived.recollection().attack(attack.who(), attack.whom(), attack.week()).orElseThrow();
    Cause tree = new AttackCauses(lived.backdrop(), attack, moment).tree();
    addsUp(tree);
    assertThat(named(tree, "grudge").amount()).isEqualTo(moment.own() + moment.kin());
    assertThat(StrictMath.exp(amount(named(tree, "rate"))))
        .isCloseTo(moment.bound() * moment.accepted(), within(1e-12));
    assertThat(moment.luck()).isLessThan(moment.accepted());
    assertThat(moment.joiners()).hasSize(attack.others());
  }

  private static void checkExit(Lived lived, Exit exit) {
    ExitMoment moment = lived.recollection().exit(exit.who(), exit.week()).orElseThrow();
    Cause tree = new ExitCauses(lived.backdrop(), exit, moment).tree();
    addsUp(tree);
    double margin = amount(named(tree, "weighing"));
    assertThat(margin).isPositive();
    keepsHim(lived, moment, tree);
  }

  /** The change of the threat that the tree names is that at which he would have stayed. */
  private static void keepsHim(Lived lived, ExitMoment moment, Cause tree) {
    Double change = named(named(tree, "otherwise"), "fear").amount();
    if (change == null) {
      return;
    }
    Leaving leaving = new Leaving(lived.backdrop().world().setting);
    Leaving.Situation s = moment.situation();
    assertThat(chosen(leaving, s, s.threat() + change * 1.0001, moment))
        .isEqualTo(Leaving.Option.STAY);
    assertThat(chosen(leaving, s, s.threat() + change * 0.9999, moment)).isEqualTo(moment.option());
  }

  private static Leaving.Option chosen(
      Leaving leaving, Leaving.Situation s, double threat, ExitMoment moment) {
    Leaving.Situation other =
        new Leaving.Situation(
            s.rank(),
            s.pay(),
            s.bribes(),
            s.ambition(),
            s.riskAversion(),
            threat,
            s.expectation(),
            s.guilt(),
            s.recalls(),
            s.tenureYears(),
            s.crowding(),
            s.marketRoom(),
            s.companyOpen());
    double[] gumbels = moment.gumbels().stream().mapToDouble(Double::doubleValue).toArray();
    return leaving.choose(other, gumbels, Leaving.Term.NONE);
  }

  private static void checkOffer(Lived lived, Promotion promotion) {
    OfferMoment moment =
        lived
            .recollection()
            .offer(promotion.who(), promotion.whom(), promotion.week())
            .orElseThrow();
    addsUp(new OfferCauses(lived.backdrop(), promotion, moment).tree());
    assertThat(moment.accepted()).isEqualTo(promotion.accepted());
  }

  private static void addsUp(Cause cause) {
    if (cause.sums()) {
      double sum = cause.parts().stream().mapToDouble(SumsTest::amount).sum();
      double size = cause.parts().stream().mapToDouble(part -> Math.abs(amount(part))).sum();
      assertThat(sum)
          .as("%s: %s", cause.name(), cause.says())
          .isCloseTo(amount(cause), within(ROUNDING * Math.max(1e-6, size)));
    }
    cause.parts().forEach(SumsTest::addsUp);
  }

  private static double amount(Cause cause) {
    Double amount = cause.amount();
    assertThat(amount).as(cause.name()).isNotNull();
    return amount == null ? Double.NaN : amount;
  }

  private static Cause named(Cause tree, String name) {
    return tree.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void whatIsKept_isTheSame_onAnyNumberOfHands() {
    Lived one = lived(1, 1);
    for (int hands : new int[] {2, 3}) {
      Lived other = lived(1, hands);
      assertThat(trees(other)).isEqualTo(trees(one));
    }
  }

  private static List<Cause> trees(Lived lived) {
    List<Cause> trees = new ArrayList<>();
    for (Event event : lived.backdrop().events()) {
      switch (event) {
        case Attack attack when attack.motive().isRevenge() ->
            lived
                .recollection()
                .attack(attack.who(), attack.whom(), attack.week())
                .map(m -> new AttackCauses(lived.backdrop(), attack, m).tree())
                .ifPresent(trees::add);
        case Exit exit ->
            lived
                .recollection()
                .exit(exit.who(), exit.week())
                .map(m -> new ExitCauses(lived.backdrop(), exit, m).tree())
                .ifPresent(trees::add);
        default -> {}
      }
    }
    return trees;
  }
}
