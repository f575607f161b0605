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
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.rule.Leaving;
import backfire.model.rule.Leaving.Situation;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import backfire.model.week.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
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
    return lived(plans.of(world), hands);
  }

  private Lived lived(WorldPlan plan, int hands) {
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
    return new Lived(
        recollection, new Backdrop(recollection.world(), towns.names(), plan.number()));
  }

  @Test
  void everyTree_ofTenWorlds_addsUp() {
    int attacks = 0;
    int exits = 0;
    int offers = 0;
    for (int world = 1; world <= WORLDS; world++) {
      Lived lived = lived(world, 1);
      check(lived);
      for (Event event : lived.backdrop().events()) {
        attacks += event instanceof Attack attack && attack.motive().isRevenge() ? 1 : 0;
        exits += event instanceof Exit ? 1 : 0;
        offers += event instanceof Promotion ? 1 : 0;
      }
    }
    assertThat(attacks).isGreaterThan(100);
    assertThat(exits).isGreaterThan(100);
    assertThat(offers).isGreaterThan(100);
  }

  @Test
  void everyTree_addsUp_withoutAnyMechanism() {
    for (Mechanism mechanism : Mechanism.values()) {
      WorldPlan plan = plans.of(1);
      Setting without = plan.setting().withKnockOuts(Set.of(mechanism));
      check(lived(new WorldPlan(1, plan.seed(), without, plan.free()), 1));
    }
  }

  private static void check(Lived lived) {
    for (Event event : lived.backdrop().events()) {
      switch (event) {
        case Attack attack when attack.motive().isRevenge() -> checkAttack(lived, attack);
        case Exit exit -> checkExit(lived, exit);
        case Promotion promotion -> checkOffer(lived, promotion);
        default -> {}
      }
    }
  }

  private static void checkAttack(Lived lived, Attack attack) {
    AttackMoment moment =
        lived.recollection().attack(attack.who(), attack.whom(), attack.week()).orElseThrow();
    Cause tree = new AttackCauses(lived.backdrop(), attack, moment).tree();
    addsUp(tree);
    assertThat(moment.effortUnrestrained()).isGreaterThanOrEqualTo(moment.effort() - 1e-12);
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

  /** A change that the tree names changes his choice, and a little less of it does not. */
  private static void keepsHim(Lived lived, ExitMoment moment, Cause tree) {
    Parameters p = lived.backdrop().world().setting.parameters();
    double market = p.get(Parameter.MARKET_INCOME);
    Situation s = moment.situation();
    turnsAt(lived, moment, tree, "fear", d -> with(s, s.threat() + d, 0, 0));
    turnsAt(lived, moment, tree, "income", d -> withPay(s, d / pay(p, s)));
    turnsAt(lived, moment, tree, "reckoning", d -> with(s, s.threat(), d, 0));
    turnsAt(lived, moment, tree, "market", d -> with(s, s.threat(), 0, d / market));
  }

  private static void turnsAt(
      Lived lived, ExitMoment moment, Cause tree, String name, DoubleFunction<Situation> changed) {
    named(tree, "otherwise").parts().stream()
        .filter(part -> part.name().equals(name) && part.amount() != null)
        .forEach(
            part -> {
              Leaving leaving = new Leaving(lived.backdrop().world().setting);
              double change = amount(part);
              assertThat(chosen(leaving, changed.apply(change * 1.0001), moment))
                  .as(part.says())
                  .isNotEqualTo(moment.option());
              assertThat(chosen(leaving, changed.apply(change * 0.9999), moment))
                  .as(part.says())
                  .isEqualTo(moment.option());
            });
  }

  private static Leaving.Option chosen(Leaving leaving, Situation s, ExitMoment moment) {
    double[] gumbels = moment.gumbels().stream().mapToDouble(Double::doubleValue).toArray();
    return leaving.choose(s, gumbels, Leaving.Term.NONE);
  }

  private static double pay(Parameters p, Situation s) {
    return p.get(Parameter.PAY)
        * switch (s.rank()) {
          case LINE -> 1;
          case CHIEF -> p.get(Parameter.PAY_CHIEF);
          case HEAD -> p.get(Parameter.PAY_HEAD);
        };
  }

  private static Situation withPay(Situation s, double more) {
    return new Situation(
        s.rank(),
        s.pay() + more,
        s.bribes(),
        s.ambition(),
        s.riskAversion(),
        s.threat(),
        s.expectation(),
        s.guilt(),
        s.recalls(),
        s.tenureYears(),
        s.crowding(),
        s.marketRoom(),
        s.companyOpen());
  }

  private static Situation with(Situation s, double threat, double expectation, double marketRoom) {
    return new Situation(
        s.rank(),
        s.pay(),
        s.bribes(),
        s.ambition(),
        s.riskAversion(),
        threat,
        s.expectation() + expectation,
        s.guilt(),
        s.recalls(),
        s.tenureYears(),
        s.crowding(),
        s.marketRoom() + marketRoom,
        s.companyOpen());
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

  /** Of many places, so that there is something to share among hands. */
  @Test
  void whatIsKept_isTheSame_onAnyNumberOfHands() {
    Case province = Casebook.read(Path.of("../cases/north-hamgyong"));
    Calendar calendar = province.setting().calendar();
    Setting brief =
        province.setting().withScale(0.02).withCalendar(new Calendar(calendar.first(), 200, 400));
    WorldPlan plan = new WorldPlan(1, 7, brief, new TreeMap<>());
    List<Cause> one = trees(lived(plan, 1));
    assertThat(one).hasSizeGreaterThan(20);
    for (int hands : new int[] {2, 3, 8}) {
      assertThat(trees(lived(plan, hands))).as(hands + " hands").isEqualTo(one);
    }
  }

  @Test
  void lives_addUp_andTellOfWhatTheyDid() {
    Lived lived = lived(2, 1);
    int told = 0;
    for (Event event : lived.backdrop().events()) {
      switch (event) {
        case Exit exit -> {
          ServiceRecord service = lived.recollection().service(exit.who()).orElseThrow();
          Cause life = new OfficerLife(lived.backdrop(), exit.who(), service).tree();
          addsUp(life);
          assertThat(saysOf(life)).anyMatch(says -> says.contains("left "));
          told++;
        }
        case Attack attack when attack.motive().isRevenge() -> {
          GrudgeBook book = lived.recollection().book(attack.who()).orElseThrow();
          List<Recollection.Moment> joined = lived.recollection().joined(attack.who());
          Cause life = new ResidentLife(lived.backdrop(), book, joined).tree();
          addsUp(life);
          assertThat(saysOf(life)).anyMatch(says -> says.contains("attacked an officer"));
          told++;
        }
        default -> {}
      }
    }
    assertThat(told).isGreaterThan(20);
  }

  private static List<String> saysOf(Cause life) {
    return named(life, "events").parts().stream().map(Cause::says).toList();
  }

  @Test
  void attacksWithoutAGrudge_sayWhatTheModelSaysOfThem() {
    Set<Event.Motive> motives = EnumSet.noneOf(Event.Motive.class);
    for (int world = 1; world <= WORLDS; world++) {
      Lived lived = lived(world, 1);
      for (Event event : lived.backdrop().events()) {
        if (event instanceof Attack attack && !attack.motive().isRevenge()) {
          Optional<BrawlMoment> brawl =
              lived.recollection().brawl(attack.who(), attack.whom(), attack.week());
          assertThat(brawl.isPresent()).isEqualTo(attack.motive() == Event.Motive.DEFIANCE);
          assertThat(new OtherAttackCauses(lived.backdrop()).tree(attack, brawl).says())
              .isNotBlank();
          motives.add(attack.motive());
        }
      }
    }
    assertThat(motives).contains(Event.Motive.DEFIANCE, Event.Motive.OTHER);
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
        case Promotion offer ->
            lived
                .recollection()
                .offer(offer.who(), offer.whom(), offer.week())
                .map(m -> new OfferCauses(lived.backdrop(), offer, m).tree())
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
