package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.ClaimTally;
import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Performance;
import backfire.lab.ensemble.Spread;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import backfire.lab.store.Detail;
import backfire.lab.store.Json;
import backfire.model.observe.Observable;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code run --json} prints. A number that does not exist is null.
 *
 * @param caseId the case
 * @param runs worlds of the study
 * @param worlds those made here
 * @param rows which worlds are stored week by week
 * @param idleActs acts that found nothing to do, why, and in which worlds
 */
record RunJson(
    @JsonProperty("case") String caseId,
    long seed,
    int runs,
    List<Integer> worlds,
    String digest,
    Detail rows,
    List<Observed> observables,
    List<Holding> claims,
    List<IdleAct.Tally> idleActs,
    Speed performance,
    String out,
    String report) {

  /** An observable before and now, over worlds. */
  record Observed(
      String name, String unit, Quantiles before, Quantiles now, int rises, int falls, int n) {}

  /** Quantiles over worlds, and how many worlds have the number. */
  record Quantiles(
      @Nullable Double median,
      @Nullable Double q05,
      @Nullable Double q25,
      @Nullable Double q75,
      @Nullable Double q95,
      int n) {
    static Quantiles of(Spread spread) {
      return new Quantiles(
          number(spread.median()),
          number(spread.q05()),
          number(spread.q25()),
          number(spread.q75()),
          number(spread.q95()),
          spread.n());
    }
  }

  /**
   * How often a claim holds.
   *
   * @param holds mean of m
   * @param worldsHolding worlds with m above one half; of what may have happened, worlds in which
   *     it is to be expected
   * @param n worlds that could be asked
   */
  record Holding(String id, String says, @Nullable Double holds, double worldsHolding, int n) {}

  /** {@link Performance}, with null for what does not exist. */
  record Speed(
      long people,
      long officers,
      int weeks,
      @Nullable Double stops,
      @Nullable Double harmfulStops,
      @Nullable Double secondsPerWorld,
      @Nullable Double setUpSecondsPerWorld,
      @Nullable Double storingSecondsPerWorld,
      @Nullable Double nsPerStop,
      @Nullable Double nsPerOfficerWeek,
      @Nullable Double peakMib,
      int threads,
      int hands) {
    static Speed of(Performance p) {
      return new Speed(
          p.people(),
          p.officers(),
          p.weeks(),
          number(p.stops()),
          number(p.harmfulStops()),
          number(p.secondsPerWorld()),
          number(p.setUpSecondsPerWorld()),
          number(p.storingSecondsPerWorld()),
          number(p.nsPerStop()),
          number(p.nsPerOfficerWeek()),
          number(p.peakMib()),
          p.threads(),
          p.hands());
    }
  }

  static String text(Order order, Outcome outcome) {
    Case ofCase = order.ofCase();
    RunJson json =
        new RunJson(
            ofCase.id(),
            order.study().seed(),
            order.study().runs(),
            order.study().worlds(),
            outcome.digest(),
            order.rows(),
            Arrays.stream(Observable.values()).map(o -> observed(outcome, o)).toList(),
            ClaimTally.of(ofCase, outcome.worlds()).stream().map(RunJson::holding).toList(),
            IdleAct.tally(outcome.worlds()),
            Speed.of(outcome.performance()),
            outcome.out().toString(),
            outcome.report().toString());
    return Json.MAPPER.writeValueAsString(json);
  }

  private static Observed observed(Outcome outcome, Observable observable) {
    Comparison c = Comparison.of(outcome.worlds(), observable, null);
    return new Observed(
        observable.id(),
        observable.unit(),
        Quantiles.of(c.before()),
        Quantiles.of(c.now()),
        c.rises(),
        c.falls(),
        c.n());
  }

  private static Holding holding(ClaimTally tally) {
    return new Holding(
        tally.claim().id(),
        tally.claim().says(),
        number(tally.mean()),
        tally.holding(),
        tally.asked());
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
