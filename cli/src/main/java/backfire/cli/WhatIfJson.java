package backfire.cli;

import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.Spread;
import backfire.lab.report.WhatIfVerdict;
import backfire.lab.store.Json;
import backfire.lab.twin.Divergence;
import backfire.lab.twin.Effect;
import backfire.lab.twin.Given;
import backfire.lab.twin.Mean;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.twin.Reach;
import backfire.lab.twin.WhatIf;
import backfire.lab.whatif.WhatIfOrder;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code what-if --json} prints. A number that does not exist is null.
 *
 * @param runs pairs that were wanted
 * @param pairs the worlds that have a twin
 * @param acts what is done
 * @param effects on officers of all agencies, in every window
 * @param idleActs what of it found nothing to do
 * @param touched by quarter since the act, people at the scale drawn
 * @param apart likewise
 */
record WhatIfJson(
    @JsonProperty("case") String caseId,
    long seed,
    int runs,
    double scale,
    List<Integer> pairs,
    String digest,
    List<String> acts,
    @Nullable Kept given,
    List<String> verdict,
    List<Changed> effects,
    List<Quarter> touched,
    String coupling,
    List<Alone> apart,
    List<IdleAct.Tally> idleActs,
    String out,
    String report) {

  /** What worlds had to agree with, and how many did. */
  record Kept(List<String> claims, int tried, int kept) {}

  /** An observable in a window, over pairs. */
  record Changed(
      String observable,
      String unit,
      String window,
      String says,
      Estimate without,
      Estimate with,
      Estimate difference,
      @Nullable Double varianceRatio,
      int pairs,
      int leftOut) {}

  /** A mean over pairs with its 95% t-interval, and how the number is spread. */
  record Estimate(
      @Nullable Double mean,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double median,
      @Nullable Double q05,
      @Nullable Double q25,
      @Nullable Double q75,
      @Nullable Double q95,
      int n) {
    static Estimate of(Mean mean) {
      Spread spread = mean.spread();
      return new Estimate(
          number(mean.mean()),
          number(mean.low()),
          number(mean.high()),
          number(spread.median()),
          number(spread.q05()),
          number(spread.q25()),
          number(spread.q75()),
          number(spread.q95()),
          mean.n());
    }
  }

  /** Who has been touched by the end of a quarter. */
  record Quarter(
      int quarter,
      int weeks,
      int pairs,
      Estimate officers,
      Estimate residents,
      Estimate places,
      @Nullable Estimate officersKm,
      @Nullable Estimate residentsKm,
      @Nullable Estimate farthestKm,
      List<Band> byDistance) {
    static Quarter of(Reach reach) {
      return new Quarter(
          reach.quarter(),
          reach.weeks(),
          reach.pairs(),
          Estimate.of(reach.officers()),
          Estimate.of(reach.residents()),
          Estimate.of(reach.places()),
          present(reach.officersKm()),
          present(reach.residentsKm()),
          present(reach.farthestKm()),
          reach.bands().stream()
              .map(b -> new Band(b.name(), Estimate.of(b.officers()), Estimate.of(b.residents())))
              .toList());
    }
  }

  /** The touched within some distance. */
  record Band(String distance, Estimate officers, Estimate residents) {}

  /** What one world of a pair has alone. */
  record Alone(
      String what,
      Estimate without,
      Estimate with,
      Estimate onlyWithout,
      Estimate onlyWith,
      List<@Nullable Double> boundsOnlyWithout,
      List<@Nullable Double> boundsOnlyWith,
      @Nullable Double officers) {
    static Alone of(Divergence one) {
      Mean all = one.all();
      return new Alone(
          one.what(),
          Estimate.of(one.without()),
          Estimate.of(one.with()),
          Estimate.of(one.onlyWithout()),
          Estimate.of(one.onlyWith()),
          bounds(one.leastOnlyWithout(), one.mostOnlyWithout()),
          bounds(one.leastOnlyWith(), one.mostOnlyWith()),
          all == null ? null : number(all.mean()));
    }

    private static List<@Nullable Double> bounds(double least, double most) {
      return Arrays.asList(number(least), number(most));
    }
  }

  static String text(WhatIfOrder order, WhatIf found) {
    return Json.MAPPER.writeValueAsString(
        new WhatIfJson(
            order.ofCase().id(),
            order.study().seed(),
            order.study().runs(),
            order.study().scale(),
            found.pairs().stream().map(Pair::world).toList(),
            found.digest(),
            order.study().acts(),
            found.given().isEmpty()
                ? null
                : new Kept(
                    found.given().stream().map(Given::text).toList(),
                    found.tried(),
                    found.pairs().size()),
            new WhatIfVerdict(found).sentences(),
            Effect.all(found.pairs()).stream()
                .filter(effect -> effect.agency().equals(Reading.ALL))
                .map(WhatIfJson::changed)
                .toList(),
            Reach.of(found.pairs()).stream().map(Quarter::of).toList(),
            Divergence.COUPLING,
            Divergence.of(found.pairs()).stream().map(Alone::of).toList(),
            found.idleActs(),
            order.out().toString(),
            order.out().resolve("report.html").toString()));
  }

  private static Changed changed(Effect effect) {
    Paired paired = effect.paired();
    return new Changed(
        effect.observable().id(),
        effect.observable().unit(),
        effect.window(),
        paired.sign().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        Estimate.of(paired.without()),
        Estimate.of(paired.with()),
        Estimate.of(paired.difference()),
        number(paired.varianceRatio()),
        paired.n(),
        paired.leftOut());
  }

  private static @Nullable Estimate present(Mean mean) {
    return mean.n() == 0 ? null : Estimate.of(mean);
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
