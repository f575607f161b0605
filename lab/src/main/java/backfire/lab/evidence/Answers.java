package backfire.lab.evidence;

import backfire.casebook.Ask;
import backfire.casebook.Case.Span;
import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Observable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts questions to one world. */
public final class Answers {
  private final Observed world;

  /** Of a world. */
  public Answers(Observed world) {
    this.world = world;
  }

  /** The world's answer. */
  public Answer to(Ask ask) {
    return switch (ask) {
      case Ask.Rise rise ->
          Rise.rose(
              value(rise.observable(), rise.agency(), rise.places(), rise.then()),
              value(rise.observable(), rise.agency(), rise.places(), rise.now()),
              rise.factor());
      case Ask.Fall fall ->
          Rise.fell(
              value(fall.observable(), fall.agency(), fall.places(), fall.then()),
              value(fall.observable(), fall.agency(), fall.places(), fall.now()),
              fall.factor());
      case Ask.Within within -> within(within);
      case Ask.Happened happened -> Happenings.answer(world, happened);
      case Ask.Counted counted -> Happenings.answer(world, counted);
      case Ask.Stirred stirred -> Stir.answer(world, stirred);
      case Ask.Eased eased -> Stir.answer(world, eased);
      case Ask.Gradient gradient ->
          Rise.rose(
              relativeService(gradient.agency(), gradient.then()),
              relativeService(gradient.agency(), gradient.now()),
              1);
      case Ask.NearerFallsMore nearer -> nearerFallsMore(nearer);
      case Ask.WorseThanPeers worse -> worseThanPeers(worse);
      case Ask.Compare compare ->
          Rise.isMore(
              value(compare.observable(), compare.others(), compare.window()),
              value(compare.observable(), compare.some(), compare.window()),
              compare.factor());
      case Ask.Order order -> order(order);
      case Ask.Series series -> Course.answer(world, series, named(series.observable()));
      case Ask.All all -> all(all.parts());
    };
  }

  /*
   * Of degrees the least counts: a product of soft answers would sink with every part that is added,
   * although all rest on the same worlds. Probabilities of attacks are multiplied: given the hazards of
   * a world they are independent.
   */
  private Answer all(List<Ask> parts) {
    double chance = 1;
    double least = 1;
    Set<String> remarks = new TreeSet<>();
    for (Ask part : parts) {
      Answer answer = to(part);
      if (part.isChance()) {
        chance *= answer.m();
      } else {
        least = Math.min(least, answer.m());
      }
      remarks.add(answer.remark());
    }
    remarks.remove("");
    return new Answer(chance * least, String.join("; ", remarks));
  }

  /** Mean service of who leaves by choice over that of who serves: above 1 if the old leave. */
  private double relativeService(Agency agency, String window) {
    return value(Observable.LEAVERS_TENURE.id(), agency, window)
        / value(Observable.SERVICE.id(), agency, window);
  }

  private double value(String observable, @Nullable Agency agency, String window) {
    return value(observable, agency, List.of(), window);
  }

  private double value(String observable, Ask.Group group, String window) {
    return value(observable, group.agency(), group.places(), window);
  }

  private double value(
      String observable, @Nullable Agency agency, List<String> places, String window) {
    return world.value(named(observable), agency, places, world.weeks(world.window(window)));
  }

  private static Observable named(String id) {
    return Observable.find(id)
        .orElseThrow(() -> new IllegalArgumentException("no observable is named " + id));
  }

  private Answer within(Ask.Within ask) {
    double value = value(ask.observable(), ask.agency(), ask.places(), ask.window());
    if (Double.isNaN(value)) {
      return Answer.none("nothing to take a share of");
    }
    double above = ask.hasLowerEdge() ? edge(value - ask.low(), ask.softness()) : 1;
    double below = ask.hasUpperEdge() ? edge(ask.high() - value, ask.softness()) : 1;
    return Answer.of(above * below);
  }

  /** How far inside of an edge, softly. */
  private static double edge(double inside, double softness) {
    return softness > 0 ? Phi.of(inside / softness) : inside >= 0 ? 1 : 0;
  }

  /** The least of the steps: one that fell is not made up for by others. */
  private Answer order(Ask.Order ask) {
    double least = 1;
    for (int i = 1; i < ask.windows().size(); i++) {
      Answer step =
          Rise.rose(
              value(ask.observable(), ask.agency(), ask.windows().get(i - 1)),
              value(ask.observable(), ask.agency(), ask.windows().get(i)),
              1);
      if (Double.isNaN(step.m())) {
        return step;
      }
      least = Math.min(least, step.m());
    }
    return Answer.of(least);
  }

  /** How much more it fell at the centre than in the counties, in logarithms, softly above 0. */
  private Answer nearerFallsMore(Ask.NearerFallsMore ask) {
    double far = fall(Level.COUNTY, ask);
    double near = fall(Level.CENTRE, ask);
    if (!Double.isFinite(far) || !Double.isFinite(near)) {
      return Answer.none("no official seeks promotion at one level");
    }
    return Answer.of(Rise.soft(near - far, 1));
  }

  private double fall(Level level, Ask.NearerFallsMore ask) {
    Observable willingness =
        switch (level) {
          case COUNTY -> Observable.WILLINGNESS_COUNTY;
          case PROVINCE -> Observable.WILLINGNESS_PROVINCE;
          case CENTRE -> Observable.WILLINGNESS_CENTRE;
        };
    return StrictMath.log(
        world.value(willingness, null, world.window(ask.then()))
            / world.value(willingness, null, world.window(ask.now())));
  }

  private Answer worseThanPeers(Ask.WorseThanPeers ask) {
    if (ask.group()) {
      double reputation = Happenings.reputationOfGroupTargets(world, ask.agency(), ask.span());
      return Double.isNaN(reputation)
          ? Answer.none("no group was ever near attacking")
          : Rise.rose(1, reputation, 1);
    }
    double sum = 0;
    int targets = 0;
    for (Event event : world.chronicle().events()) {
      if (event instanceof Attack attack && isAsked(attack, ask)) {
        sum += attack.reputation();
        targets++;
      }
    }
    if (targets == 0) {
      return Answer.none("nobody was so attacked");
    }
    return Rise.rose(1, sum / targets, 1);
  }

  private boolean isAsked(Attack attack, Ask.WorseThanPeers ask) {
    Span span = ask.span();
    return attack.agency() == ask.agency() && world.isIn(attack.week(), span);
  }
}
